package io.cxmaturity.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {

    private static final double LEGIBLE = 4.5;

    /** The grounds of the stylesheet on which links and buttons stand, and what stands on a button. */
    @ParameterizedTest
    @ValueSource(ints = {0x000000, 0xffffff, 0xffff00, 0x00ff00, 0xff0000, 0x0000ff, 0xff8800, 0x808080, 0x0c4a60})
    void each_colour_can_be_read_on_light_and_on_dark_ground_and_text_on_it(int colour) {
        var accent = Accent.of(colour);

        for (var ground : new int[] {0xfcfcfa, 0xffffff, 0xf3f3ef}) {
            assertThat(contrast(accent.onLight(), ground)).isGreaterThanOrEqualTo(LEGIBLE);
        }
        for (var ground : new int[] {0x101418, 0x151a1f, 0x1a2026, 0x06202a}) {
            assertThat(contrast(accent.onDark(), ground)).isGreaterThanOrEqualTo(LEGIBLE);
        }
    }

    @Test
    void what_can_be_read_stays_as_it_was_chosen() {
        assertThat(Accent.of(0x0c4a60).onLight()).isEqualTo(0x0c4a60);
        assertThat(Accent.of(0x86cbe0).onDark()).isEqualTo(0x86cbe0);
        assertThat(Accent.of(0xffff00).onDark()).isEqualTo(0xffff00);
    }

    private static double contrast(int one, int other) {
        return Mixing.contrast(new Color(one), new Color(other));
    }
}
