package io.cxmaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.scoring.RoundAnswers.Respondent;
import io.cxmaturity.testing.Versions;
import io.cxmaturity.testing.WorkedCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Three dimensions of four items with four levels; the second item of each is a keystone. */
class TrendTest {

    private static final DimensionId FIRST = new DimensionId("a");
    private static final DimensionId SECOND = new DimensionId("b");

    private final Assessment assessment = WorkedCase.read("k4").assessment();

    @Test
    void says_how_departments_and_roles_moved() {
        var before =
                round(assessment, List.of("sales 6 222222222222", "sales 6 222322222222", "service 9 333333333333"));
        var now = round(assessment, List.of("sales 6 333333333333", "sales 6 333433333333", "service 9 333333333333"));

        var trend = TrendScoring.trend(before, now).orElseThrow();

        assertThat(trend.common()).hasSize(12);
        assertThat(trend.leftOut()).isEmpty();
        var first = trend.dimensions().get(FIRST);
        assertThat(first.departments()).containsOnlyKeys("sales", "service");
        var sales = first.departments().get("sales");
        assertThat(sales.before()).isEqualTo(2.125);
        assertThat(sales.now()).isEqualTo(3.125);
        assertThat(sales.difference().orElseThrow().difference()).isEqualTo(1);
        assertThat(sales.detectable()).isTrue();
        assertThat(first.departments().get("service").difference()).isEmpty();
        assertThat(first.departments().get("service").detectable()).isFalse();
        assertThat(first.roles()).containsOnlyKeys(Role.FRONT_LINE);
        // (12 · 2.125 + 9 · 3) / 21 and (12 · 3.125 + 9 · 3) / 21
        assertThat(first.organisation().before()).isCloseTo(2.5, within(1e-9));
        assertThat(first.organisation().now()).isCloseTo(64.5 / 21, within(1e-9));
    }

    @Test
    void leaves_out_groups_that_are_hidden_in_either_round() {
        var before =
                round(assessment, List.of("sales 9 222222222222", "service 9 333333333333", "legal 3 111111111111"));
        var now = round(assessment, List.of("sales 9 222222222222", "service 8 333333333333", "legal 9 111111111111"));

        var trend = TrendScoring.trend(before, now).orElseThrow();

        assertThat(trend.dimensions().get(FIRST).departments()).containsOnlyKeys("service");
    }

    @Test
    void leaves_out_groups_of_which_too_little_is_known_in_either_round() {
        var full = round(assessment, List.of("sales 9 222222222222", "service 20 333333333333"));
        var little = round(assessment, List.of("sales 9 2???22222222", "service 20 333333333333"));

        for (var trend : List.of(
                TrendScoring.trend(full, little).orElseThrow(),
                TrendScoring.trend(little, full).orElseThrow())) {
            assertThat(trend.dimensions().get(FIRST).departments()).containsOnlyKeys("service");
            assertThat(trend.dimensions().get(SECOND).departments()).containsOnlyKeys("sales", "service");
        }
        assertThat(TrendScoring.trend(
                                full, round(assessment, List.of("sales 9 2???22222222", "service 9 3???33333333")))
                        .orElseThrow()
                        .dimensions())
                .doesNotContainKey(FIRST);
    }

    @Test
    void what_is_left_of_a_dimension_may_be_too_little_though_the_whole_of_it_is_not() {
        var reworded = with(assessment, item -> item.id().equals(new ItemId("a-1")) ? item : Versions.reworded(item));
        var before = round(assessment, List.of("sales 12 222222222222", "service 9 333333333333"));
        var now = round(reworded, List.of("sales 5 222222222222", "sales 7 ?22222222222", "service 9 333333333333"));

        assertThat(TrendScoring.trend(before, now)
                        .orElseThrow()
                        .dimensions()
                        .get(FIRST)
                        .departments())
                .containsOnlyKeys("service");
    }

    @Test
    void counts_only_items_asked_in_the_same_words() {
        var reworded = with(assessment, item -> item.id().equals(new ItemId("a-4")) ? Versions.reworded(item) : item);
        var before = round(assessment, List.of("sales 9 222422222222"));
        var now = round(reworded, List.of("sales 9 333333333333"));

        var trend = TrendScoring.trend(before, now).orElseThrow();

        assertThat(trend.common()).hasSize(11).doesNotContain(new ItemId("a-4"));
        assertThat(trend.leftOut()).containsExactly(new ItemId("a-4"));
        assertThat(trend.dimensions().get(FIRST).organisation().before()).isEqualTo(2);
    }

    @Test
    void a_dimension_without_a_common_item_is_absent() {
        var reworded = with(assessment, item -> item.id().value().startsWith("a-") ? Versions.reworded(item) : item);

        var trend = TrendScoring.trend(
                        round(assessment, List.of("sales 9 222222222222")),
                        round(reworded, List.of("sales 9 333333333333")))
                .orElseThrow();

        assertThat(trend.dimensions()).containsOnlyKeys(SECOND, new DimensionId("c"));
        assertThat(trend.leftOut()).hasSize(4);
    }

    @Test
    void scores_over_a_part_of_a_dimension_do_not_give_a_hidden_item_away() {
        var reworded = with(assessment, item -> item.id().equals(new ItemId("a-1")) ? Versions.reworded(item) : item);
        var before =
                round(assessment, List.of("sales 4 222222222222", "sales 2 ?22222222222", "service 9 333333333333"));
        var now = round(reworded, List.of("sales 6 333333333333", "service 9 333333333333"));

        var trend = TrendScoring.trend(before, now).orElseThrow();

        assertThat(trend.dimensions()).doesNotContainKey(FIRST);
        assertThat(trend.dimensions().get(SECOND).departments()).containsOnlyKeys("sales", "service");
    }

    @Test
    void scores_over_a_part_of_a_dimension_do_not_tell_of_those_who_skipped_an_item() {
        var reworded = with(assessment, item -> item.id().equals(new ItemId("a-1")) ? Versions.reworded(item) : item);
        var before = round(
                assessment,
                List.of(
                        "sales 6 222222222222",
                        "sales 3 2?2222222222",
                        "service 9 333333333333",
                        "service 3 3?3333333333",
                        "legal 9 4?4444444444",
                        "legal 9 444444444443"));
        var now = round(reworded, List.of("sales 6 333333333333", "service 9 333333333333", "legal 9 444444444444"));

        var trend = TrendScoring.trend(before, now).orElseThrow();

        // three of the sales and three of the service are few each, and enough together
        assertThat(trend.dimensions().get(FIRST).departments()).containsOnlyKeys("legal");
        assertThat(trend.dimensions().get(FIRST).roles()).isEmpty();
        // (9 · 2 + 12 · 3 + 18 · 4) / 39
        assertThat(trend.dimensions().get(FIRST).organisation().before()).isCloseTo(126.0 / 39, within(1e-9));
        assertThat(trend.dimensions().get(SECOND).departments()).containsOnlyKeys("sales", "service", "legal");
    }

    @Test
    void shows_nothing_over_answers_that_are_fewer_than_the_figures_count() {
        var before = round(assessment, List.of("sales 9 222222222222"));
        var fewer = round(assessment, List.of("sales 8 222222222222"));

        assertThat(TrendScoring.trend(
                        new TrendScoring.Round(assessment, fewer.answers(), before.figures()),
                        round(assessment, List.of("sales 9 333333333333"))))
                .isEmpty();
    }

    /** @param answered a department, how many of it, and what each of them gave */
    private static TrendScoring.Round round(Assessment asked, List<String> answered) {
        var respondents = new ArrayList<Respondent>();
        for (var line : answered) {
            var words = List.of(line.split(" "));
            for (int time = 0; time < Integer.parseInt(words.get(1)); time++) {
                respondents.add(new Respondent(
                        Optional.of(words.get(0)), Optional.of(Role.FRONT_LINE), Sheet.decode(asked, words.get(2))));
            }
        }
        var departments = List.of(
                new Department("sales", "", OptionalInt.empty()),
                new Department("service", "", OptionalInt.empty()),
                new Department("legal", "", OptionalInt.empty()));
        var answers = new RoundAnswers(departments, respondents, 5);
        return new TrendScoring.Round(asked, answers, new RoundScoring(asked, Goals.NONE).figures(answers));
    }

    private static Assessment with(Assessment assessment, UnaryOperator<Item> change) {
        return Versions.of(assessment, item -> Optional.of(change.apply(item)));
    }
}
