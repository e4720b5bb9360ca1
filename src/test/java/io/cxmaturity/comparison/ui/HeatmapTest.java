package io.cxmaturity.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.exchange.FigureTable;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatmapTest {

    private static final SmallRound LAST_YEAR =
            SmallRound.full("Last year", "9 Sales front-line 222222222222", "9 Service front-line 333333333333");
    private static final SmallRound THIS_YEAR =
            SmallRound.full("This year", "9 Sales front-line 333333333333", "9 Service front-line 333322222222");

    @ParameterizedTest
    @CsvSource({
        "score, 3.00, 3.00, Sales and one more, 2.50",
        "level, 3 Level 3, 3 Level 3, Sales and one more, 2 Level 2",
        "gap, 1.0, 1.0, Sales and one more, 2.0",
        "agreement, 1.00 very strong, 1.00 very strong, Sales and one more, 0.79 strong",
        "coverage, 100%, 100%, Sales and one more, 100%"
    })
    void every_figure_stands_beside_the_best_shown_and_the_round_before(
            String measure, String whole, String best, String who, String before) {
        var rows = rows(THIS_YEAR.shownAfter(LAST_YEAR, "show=" + measure));

        assertThat(first(rows, "Harbour & Vale")).isEqualTo(whole);
        assertThat(first(rows, "Best shown")).isEqualTo(best);
        assertThat(first(rows, "Best shown: who")).isEqualTo(who);
        assertThat(first(rows, "The round before")).isEqualTo(before);
    }

    @Test
    void the_smallest_gap_is_the_best() {
        var rows = rows(LAST_YEAR.shown("show=gap"));

        assertThat(first(rows, "Best shown")).isEqualTo("1.0");
        assertThat(first(rows, "Best shown: who")).isEqualTo("Service");
    }

    @Test
    void a_dimension_that_was_asked_otherwise_has_nothing_to_stand_beside() {
        var rows = rows(THIS_YEAR.shownAfter(LAST_YEAR.asking(reworded()), ""));

        assertThat(texts(rows, "The round before"))
                .containsExactly(
                        "The round before",
                        "",
                        "",
                        "A dash beside the round before: “Last year” asked that dimension in other questions, or its"
                                + " departments counted otherwise, so that the two do not compare.",
                        "–",
                        "2.50",
                        "2.50");
    }

    @Test
    void a_quick_check_does_not_stand_beside_a_full_round() {
        var quick = SmallRound.quick("The quick one", "9 Sales front-line 222", "9 Service front-line 333");
        var shown = THIS_YEAR.shownAfter(quick, "show=level");

        assertThat(texts(rows(shown), "The round before"))
                .containsExactly(
                        "The round before",
                        "",
                        "",
                        "A dash beside the round before: of “The quick one” and this round one was a quick check and"
                                + " the other was not, so that the two do not compare.",
                        "–",
                        "–",
                        "–");
        assertThat(new HeatmapPart(shown).getElement().getTextRecursively())
                .contains("A dash beside the round before: of “The quick one” and this round");
    }

    @Test
    void a_mean_by_headcount_does_not_stand_beside_one_of_all_who_answered() {
        assertThat(texts(rows(THIS_YEAR.shownAfter(LAST_YEAR.of(20), "")), "The round before"))
                .endsWith("–", "–", "–");
        assertThat(texts(rows(THIS_YEAR.of(20).shownAfter(LAST_YEAR.of(20), "")), "The round before"))
                .endsWith("2.50", "2.50", "2.50");
    }

    @Test
    void a_level_is_never_told_without_what_it_may_become() {
        var shown = SmallRound.full("Open", "9 Sales front-line 3?333?333333", "9 Service front-line 3?333?333333")
                .shown("show=level&group=all&dimension=a");

        assertThat(first(rows(shown), "Harbour & Vale")).isEqualTo("1 Level 1 up to 3 Level 3");
        assertThat(first(rows(shown), "Best shown")).isEqualTo("1 Level 1 up to 3 Level 3");
        assertThat(fact(shown, "Level")).isEqualTo("1 Level 1 up to 3 Level 3");
        assertThat(fact(shown, "Note")).contains("The level may be up to 3 Level 3, once what is open is known.");
        assertThat(page(shown)).contains("1 Level 1 up to 3 Level 3");
        assertThat(lead(shown))
                .isEqualTo("18 people answered. Together they score 3.00; what holds throughout lies between Level 1"
                        + " and Level 3, depending on what is still open.");
    }

    @Test
    void of_two_equal_levels_the_one_that_may_become_higher_is_the_best() {
        var rows = rows(SmallRound.full("Open", "9 Sales front-line 3?3333333333", "9 Service front-line 4?4433333333")
                .shown("show=level"));

        assertThat(first(rows, "Best shown")).isEqualTo("1 Level 1 up to 4 Level 4");
        assertThat(first(rows, "Best shown: who")).isEqualTo("Service");
    }

    @Test
    void the_level_of_a_quick_check_is_at_most() {
        var shown = SmallRound.quick("Quick", "9 Sales front-line 333", "9 Service front-line 333")
                .shown("show=level&group=all&dimension=a");

        assertThat(first(rows(shown), "Harbour & Vale")).isEqualTo("3 Level 3 at most");
        assertThat(fact(shown, "Level")).isEqualTo("3 Level 3 at most");
        assertThat(fact(shown, "Note")).contains("its level is a ceiling");
        assertThat(page(shown)).contains("3 Level 3 at most");
        assertThat(lead(shown)).contains("Level 3 at most is what holds throughout");
    }

    @Test
    void a_quick_check_with_something_open_lies_between_and_is_at_most() {
        var shown = SmallRound.quick(
                        "Quick",
                        "6 Sales front-line 223",
                        "6 Sales front-line ?23",
                        "5 Service front-line 223",
                        "10 Service front-line ?23")
                .shown("");

        assertThat(lead(shown))
                .isEqualTo("27 people answered the quick check. Together they score 2.33; what holds throughout lies"
                        + " between Level 2 and Level 3 at most, depending on what is still open.");
    }

    @Test
    void a_whole_without_a_level_still_has_its_score() {
        var shown = SmallRound.full(
                        "Hidden item",
                        "9 Sales front-line ?33333333333",
                        "2 Service front-line 333333333333",
                        "4 Service front-line ?33333333333")
                .shown("");

        assertThat(lead(shown))
                .isEqualTo("15 people answered. Together they score 3.00; no level of the whole is shown.");
    }

    @Test
    void of_a_department_that_is_new_or_was_merged_the_page_says_that_nothing_is_compared() {
        var before = SmallRound.full("Last year", "9 Sales front-line 222222222222", "9 Legal front-line 333333333333")
                .knowing("Sales", "Legal");
        var shown = THIS_YEAR.shownAfter(before, "show=change");

        assertThat(texts(rows(shown), "Service"))
                .containsSequence("new or merged since the round before", "not comparable");
        assertThat(texts(rows(shown), "Sales")).containsSequence("", "no detectable change");
        assertThat(notices(shown)).contains("Not compared with the round before: Service. A department that is new");
        assertThat(notices(THIS_YEAR.shownAfter(before, "view=trend"))).contains("Service. A department that is new");
        assertThat(notices(THIS_YEAR.shownAfter(before, ""))).doesNotContain("Not compared");
    }

    private static String notices(Shown shown) {
        return Notices.of(shown).stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }

    private static String page(Shown shown) {
        return new HeatmapPart(shown).getElement().getTextRecursively();
    }

    private static String lead(Shown shown) {
        return Lead.of(
                shown,
                shown.closed().figures().organisation().orElseThrow().result().overall());
    }

    /** Of the cell that is opened. */
    private static String fact(Shown shown, String heading) {
        var facts = HeatmapPart.tables(shown).get(1);
        var headings = facts.columns().stream().map(FigureTable.Column::heading).toList();
        return facts.rows().getFirst().get(headings.indexOf(heading)).text();
    }

    private static Assessment reworded() {
        var model = SmallRound.MODEL;
        var first = model.dimensions().getFirst();
        var items = first.items().stream()
                .map(item -> item.equals(first.items().getLast()) ? reworded(item) : item)
                .toList();
        return new Assessment(
                model.key(),
                model.language(),
                model.title(),
                model.levels(),
                model.overall(),
                model.dimensions().stream()
                        .map(dimension -> dimension.equals(first)
                                ? new Dimension(
                                        first.id(),
                                        first.title(),
                                        first.text(),
                                        first.weight(),
                                        first.levels(),
                                        items,
                                        first.findOut(),
                                        first.conversation())
                                : dimension)
                        .toList(),
                model.glossary());
    }

    private static Item reworded(Item item) {
        return new Item(
                item.id(),
                item.title(),
                item.facet(),
                item.keystone(),
                item.weight(),
                item.stem() + " today",
                item.why(),
                item.evidence(),
                item.anchors(),
                item.steps());
    }

    private static List<List<FigureTable.Cell>> rows(Shown shown) {
        return HeatmapPart.tables(shown).getFirst().rows();
    }

    /** In the first dimension. */
    private static String first(List<List<FigureTable.Cell>> rows, String name) {
        return texts(rows, name).get(4);
    }

    private static List<String> texts(List<List<FigureTable.Cell>> rows, String name) {
        return rows.stream()
                .map(row -> row.stream().map(FigureTable.Cell::text).toList())
                .filter(row -> row.getFirst().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
