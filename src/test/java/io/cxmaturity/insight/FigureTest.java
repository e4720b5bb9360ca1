package io.cxmaturity.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.StepId;
import io.cxmaturity.insight.Figure.Aspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @Test
    void every_address_leads_back_to_its_figure() {
        for (var figure : new Figure[] {
            new Figure.Whole(Aspect.SENSITIVITY),
            new Figure.Of(new DimensionId("customer-journey"), Aspect.EVIDENCED),
            new Figure.Priority(new StepId("map-the-journey")),
            new Figure.Effort()
        }) {
            assertThat(Figure.parse(figure.address())).contains(figure);
        }
        assertThat(new Figure.Of(new DimensionId("customer-journey"), Aspect.LEVEL).address())
                .isEqualTo("dimension/customer-journey/level");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "whole",
                "whole/gap",
                "whole/score/1",
                "dimension/x/sensitivity",
                "dimension/<script>/score",
                "step/",
                "effort/1",
                "score"
            })
    void anything_else_leads_nowhere(String address) {
        assertThat(Figure.parse(address)).isEmpty();
    }
}
