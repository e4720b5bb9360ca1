package io.cxmaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cxmaturity.assessment.DimensionId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final DimensionId A = new DimensionId("a");
    private static final DimensionId B = new DimensionId("b");
    private static final DimensionId C = new DimensionId("c");

    @Test
    void a_gap_is_a_difference_only_once_p_is_adjusted_for_all_that_were_asked() {
        var gaps = new LinkedHashMap<DimensionId, Difference>();
        gaps.put(A, difference(0.04));
        gaps.put(B, difference(0.01));
        gaps.put(C, difference(0.03));
        var alignment = new Alignment(gaps, Map.of());

        assertThat(adjusted(alignment, A)).isCloseTo(0.06, within(1e-9));
        assertThat(adjusted(alignment, B)).isCloseTo(0.03, within(1e-9));
        assertThat(adjusted(alignment, C)).isCloseTo(0.06, within(1e-9));
        assertThat(gaps.keySet().stream()
                        .filter(dimension ->
                                alignment.gap(dimension).orElseThrow().detectable()))
                .containsExactly(B);
        assertThat(alignment.gap(new DimensionId("d"))).isEmpty();
    }

    private static double adjusted(Alignment alignment, DimensionId dimension) {
        return alignment.gap(dimension).orElseThrow().adjusted();
    }

    private static Difference difference(double p) {
        return new Difference(0.5, new Interval(0.1, 0.9), p, 0.6);
    }
}
