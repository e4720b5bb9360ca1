package io.cxmaturity.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.scoring.Interval;
import io.cxmaturity.wording.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That no chart of groups tells more digits by its places than the page prints. */
class DrawnDigitsTest {

    private static final Texts TEXTS = Texts.of(Locale.ENGLISH);
    private static final List<String> LEVELS = List.of("Reactive", "Emerging", "Defined", "Orchestrated", "Embedded");

    enum Kind {
        DOTS {
            @Override
            Drawing of(double score) {
                var row = new Dots.Row("Sales", OptionalDouble.of(score), around(score), 7);
                return DotsChart.wide(
                        new Dots("Journey", LEVELS, OptionalInt.of(4), Optional.of(row), List.of(row)), TEXTS);
            }
        },
        STANDINGS {
            @Override
            Drawing of(double score) {
                var row = new Standings.Row(
                        "Journey",
                        OptionalDouble.of(score),
                        around(score),
                        OptionalInt.of(4),
                        OptionalDouble.of(score - 1));
                return new StandingsChart(new Standings(LEVELS, "Spring", List.of(row)), TEXTS, 500, 11);
            }
        },
        ALIGNMENT {
            @Override
            Drawing of(double score) {
                var row = new Alignment.Row(
                        "Journey",
                        OptionalDouble.of(score),
                        OptionalDouble.of(score - 1),
                        OptionalDouble.of(score - 2),
                        OptionalDouble.of(2));
                return AlignmentChart.wide(new Alignment(LEVELS, List.of(row)), TEXTS);
            }
        },
        RADAR {
            @Override
            Drawing of(double score) {
                var one = OptionalDouble.of(score);
                return GroupRadarChart.wide(
                        new Groups(
                                LEVELS,
                                List.of("Journey", "Service", "Quality"),
                                List.of(new Groups.Group("Sales", List.of(one, one, one)))),
                        TEXTS);
            }
        },
        TREND {
            @Override
            Drawing of(double score) {
                var rounds = List.of(
                        new Trend.Round("Spring", LocalDate.of(2026, 1, 5), OptionalDouble.of(2), Optional.empty(), ""),
                        new Trend.Round(
                                "Autumn", LocalDate.of(2026, 6, 5), OptionalDouble.of(score), around(score), ""));
                return TrendChart.wide(new Trend("Journey", "Sales", LEVELS, OptionalInt.empty(), rounds), TEXTS);
            }
        };

        abstract Drawing of(double score);

        private static Optional<Interval> around(double score) {
            return Optional.of(new Interval(score - 0.5, score + 0.5));
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void scores_that_are_printed_alike_stand_in_the_same_place(Kind kind) {
        assertThat(kind.of(3.3012).svg())
                .isEqualTo(kind.of(3.3038).svg())
                .isNotEqualTo(kind.of(3.3138).svg());
    }
}
