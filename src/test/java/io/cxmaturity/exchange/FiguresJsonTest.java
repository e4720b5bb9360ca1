package io.cxmaturity.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.scoring.Department;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.RoundAnswers;
import io.cxmaturity.scoring.RoundAnswers.Respondent;
import io.cxmaturity.scoring.RoundScoring;
import io.cxmaturity.scoring.Sheet;
import io.cxmaturity.scoring.TrendScoring;
import io.cxmaturity.testing.WorkedCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresJsonTest {

    private final Assessment assessment = WorkedCase.read("plain").assessment();
    private final Random random = new Random(3);

    @ParameterizedTest
    @CsvSource({"4, 240, true", "6, 40, false", "3, 4, false"})
    void figures_are_read_back_to_the_last_bit(int departments, int respondents, boolean headcounts) {
        var figures = new RoundScoring(assessment, Goals.NONE).figures(round(departments, respondents, headcounts));

        assertThat(FiguresJson.read(FiguresJson.write(figures))).isEqualTo(figures);
    }

    @Test
    void figures_to_be_given_away_have_two_decimals_and_counts_stay_whole() {
        var figures = new RoundScoring(assessment, Goals.NONE).figures(round(4, 240, true));
        var json = FiguresJson.shown(figures);

        assertThat(json).doesNotContainPattern("\\.[0-9]{3}|[0-9]E-");
        var read = FiguresJson.read(json);
        assertThat(read.cells()).isEqualTo(figures.cells());
        assertThat(read.organisation().orElseThrow().items())
                .isEqualTo(figures.organisation().orElseThrow().items());
        var all = figures.organisation().orElseThrow().result().dimensions().getFirst();
        var shown = read.organisation().orElseThrow().result().dimensions().getFirst();
        assertThat(shown.score().orElseThrow())
                .isCloseTo(all.score().orElseThrow(), within(0.005))
                .isNotEqualTo(all.score().orElseThrow());
        assertThat(shown.coverage()).isCloseTo(all.coverage(), within(0.005));
    }

    @Test
    void a_trend_is_read_back_to_the_last_bit() {
        var trend = TrendScoring.trend(trendRound(), trendRound()).orElseThrow();

        assertThat(trend.dimensions()).hasSize(7);
        assertThat(FiguresJson.readTrend(FiguresJson.write(trend))).isEqualTo(trend);
    }

    @Test
    void forty_departments_take_about_a_megabyte() {
        var figures = new RoundScoring(assessment, Goals.NONE).figures(round(40, 4000, true));

        assertThat(figures.departments()).hasSize(40);
        assertThat(FiguresJson.write(figures)).hasSizeLessThan(1_200_000);
    }

    @ParameterizedTest
    @CsvSource({"'{', No figures", "'{}', No figures: cells is missing", "'[]', No figures: cells is missing"})
    void refuses_what_are_no_figures(String json, String fault) {
        assertThatThrownBy(() -> FiguresJson.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(fault);
    }

    private TrendScoring.Round trendRound() {
        var answers = round(4, 120, false);
        return new TrendScoring.Round(assessment, answers, new RoundScoring(assessment, Goals.NONE).figures(answers));
    }

    private RoundAnswers round(int departments, int size, boolean headcounts) {
        var named = IntStream.range(0, departments)
                .mapToObj(number ->
                        new Department("d" + number, "", headcounts ? OptionalInt.of(size) : OptionalInt.empty()))
                .toList();
        var respondents = new ArrayList<Respondent>();
        for (int r = 0; r < size; r++) {
            respondents.add(new Respondent(
                    Optional.of("d" + r % departments),
                    Optional.of(List.of(Role.values()).get(random.nextInt(3))),
                    Sheet.decode(assessment, sheet())));
        }
        return new RoundAnswers(named, respondents, RoundAnswers.USUAL_GROUP);
    }

    private String sheet() {
        var text = new StringBuilder();
        for (int i = 0; i < assessment.items().size(); i++) {
            text.append(random.nextInt(9) == 0 ? "?" : 1 + random.nextInt(5));
        }
        return text.toString();
    }
}
