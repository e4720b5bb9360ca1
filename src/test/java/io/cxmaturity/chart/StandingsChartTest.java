package io.cxmaturity.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.scoring.Interval;
import io.cxmaturity.wording.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StandingsChartTest {

    private static final List<String> LEVELS = List.of("Reactive", "Emerging", "Defined", "Orchestrated", "Embedded");

    @Test
    void tells_score_interval_target_and_what_it_stands_beside() {
        var service = new Standings.Row(
                "Service",
                OptionalDouble.of(2.7),
                Optional.of(new Interval(2.5, 2.9)),
                OptionalInt.of(4),
                OptionalDouble.of(3.1));
        var hidden = new Standings.Row(
                "Quality", OptionalDouble.empty(), Optional.empty(), OptionalInt.empty(), OptionalDouble.empty());
        var chart = chart("Harbour & Vale", service, hidden);

        assertThat(chart.description())
                .isEqualTo("Service: score 2.7 of 5, 95 % interval 2.5 to 2.9. The target is 4. Harbour & Vale: 3.1."
                        + " Quality: not shown.");
        assertThat(chart.svg())
                .contains("Service", "2.7", "Quality", "not shown", "95 % interval", "target", "&amp; Vale");
    }

    @Test
    void explains_only_what_it_shows() {
        var alone = new Standings.Row(
                "Service", OptionalDouble.of(2.7), Optional.empty(), OptionalInt.empty(), OptionalDouble.empty());

        assertThat(chart("Harbour & Vale", alone).svg()).doesNotContain("95 % interval", "target", "Harbour");
    }

    private static StandingsChart chart(String beside, Standings.Row... rows) {
        return new StandingsChart(new Standings(LEVELS, beside, List.of(rows)), Texts.of(Locale.ENGLISH), 472, 8.5);
    }
}
