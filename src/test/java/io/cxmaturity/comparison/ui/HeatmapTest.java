package io.cxmaturity.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.exchange.FigureTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatmapTest {

    private static final SmallRound LAST_YEAR = SmallRound.full(
            "Last year", "9 Sales front-line 222222222222", "9 Service front-line 333333333333");
    private static final SmallRound THIS_YEAR = SmallRound.full(
            "This year", "9 Sales front-line 333333333333", "9 Service front-line 333322222222");

    @ParameterizedTest
    @CsvSource({
        "score, 3.00, 3.00, Sales and one more, 2.50",
        "level, 3 L3, 3 L3, Sales and one more, 2 L2",
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
