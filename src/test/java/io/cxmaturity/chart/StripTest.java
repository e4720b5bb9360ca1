package io.cxmaturity.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.scoring.DimensionResult;
import io.cxmaturity.scoring.Interval;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StripTest {

    @Test
    void positions_run_from_the_first_level_to_the_last() {
        assertThat(Strip.svg(5, result(2.5, 1, 2, 3), OptionalInt.of(4)))
                .contains("<line class=\"strip__grid\" x1=\"0.00%\" x2=\"0.00%\" y1=\"0\" y2=\"100%\"/>")
                .contains("<line class=\"strip__grid\" x1=\"100.00%\" x2=\"100.00%\" y1=\"0\" y2=\"100%\"/>")
                .contains("<line class=\"strip__bounds\" x1=\"25.00%\" x2=\"50.00%\" y1=\"50%\" y2=\"50%\"/>")
                .contains("<line class=\"strip__gap\" x1=\"37.50%\" x2=\"75.00%\" y1=\"50%\" y2=\"50%\"/>")
                .contains("<circle class=\"strip__target\" cx=\"75.00%\" cy=\"50%\" r=\"6\"/>")
                .contains("<circle class=\"strip__score\" cx=\"37.50%\" cy=\"50%\" r=\"8\"/>");
        assertThat(Strip.svg(2, result(1.5, 1, 1.5, 1.5), OptionalInt.of(2)))
                .contains("<circle class=\"strip__score\" cx=\"50.00%\" cy=\"50%\" r=\"8\"/>")
                .doesNotContain("strip__bounds");
    }

    @Test
    void a_score_of_too_few_answers_is_not_drawn() {
        assertThat(Strip.svg(5, result(5, 0.33, 2, 5), OptionalInt.of(2)))
                .contains("strip__none")
                .contains("strip__target")
                .doesNotContain("strip__score", "strip__evidenced", "strip__gap");
    }

    @Test
    void nothing_is_missing_to_a_target_that_is_reached() {
        assertThat(Strip.svg(5, result(3.5, 1, 3.5, 3.5), OptionalInt.of(3))).doesNotContain("strip__gap");
    }

    private static DimensionResult result(double score, double coverage, double low, double high) {
        return new DimensionResult(
                new DimensionId("journey"),
                OptionalDouble.of(score),
                OptionalDouble.empty(),
                coverage,
                new Interval(low, high),
                OptionalDouble.of(score),
                false,
                OptionalInt.of(1),
                OptionalInt.of(1),
                OptionalInt.of(1),
                List.of(),
                Map.of());
    }
}
