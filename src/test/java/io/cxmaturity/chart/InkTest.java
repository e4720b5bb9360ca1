package io.cxmaturity.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InkTest {

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ACCENT_SOFT", "ACCENT_LINE"})
    void every_colour_is_the_one_of_the_stylesheet(Ink ink) throws IOException {
        assertThat(light(stylesheet()))
                .contains("%s: #%06x;".formatted(ink.token(), ink.light().getRGB() & 0xffffff));
    }

    @Test
    void mixed_colours_are_mixed_as_the_stylesheet_mixes_them() throws IOException {
        assertThat(light(stylesheet()))
                .contains("--accent-share: 9%;")
                .contains("--accent-soft: color-mix(in oklab, var(--accent) var(--accent-share), var(--sheet));")
                .contains("--accent-line: color-mix(in oklab, var(--accent) 34%, var(--paper));");
        assertThat(Mixing.mix(Ink.ACCENT.light(), 0.09, Ink.SHEET.light())).isEqualTo(Ink.ACCENT_SOFT.light());
        assertThat(Mixing.mix(Ink.ACCENT.light(), 0.34, Ink.PAPER.light())).isEqualTo(Ink.ACCENT_LINE.light());
    }

    @Test
    void levels_spread_over_the_whole_ramp_for_every_model() {
        assertThat(List.of(Ink.level(1, 2), Ink.level(2, 2))).containsExactly(Ink.RAMP_0, Ink.RAMP_60);
        assertThat(List.of(Ink.level(2, 5), Ink.level(3, 5), Ink.level(4, 5)))
                .containsExactly(Ink.RAMP_15, Ink.RAMP_30, Ink.RAMP_45);
        assertThat(List.of(Ink.level(2, 7), Ink.onLevel(6, 7))).containsExactly(Ink.RAMP_10, Ink.ON_RAMP_50);
    }

    @Test
    void a_pale_accent_is_darkened_until_it_can_be_read() {
        assertThat(Palette.of(0x0c4a60).colour(Ink.ACCENT)).isEqualTo(new Color(0x0c4a60));
        var yellow = Palette.of(0xffe000).colour(Ink.ACCENT);
        assertThat(Mixing.contrast(yellow, Color.WHITE)).isBetween(4.5, 5.6);
        assertThat(Mixing.contrast(Palette.of(0xffffff).colour(Ink.ACCENT), Color.WHITE))
                .isGreaterThanOrEqualTo(4.5);
    }

    private static String light(String stylesheet) {
        return stylesheet.substring(0, stylesheet.indexOf("prefers-color-scheme: dark"));
    }

    private static String stylesheet() throws IOException {
        return Files.readString(Path.of("frontend/static/styles.css"));
    }
}
