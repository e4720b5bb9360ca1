package io.cxmaturity.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.FigureTable.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One of the sales skipped a question, so that the last question of that dimension keeps its figures back. */
class SparedItemTest {

    private static final SmallRound ROUND = SmallRound.full(
            "This year",
            "9 Sales front-line 333333333333",
            "1 Sales front-line 22?222222222",
            "9 Service front-line 333333333333",
            "7 Legal front-line 333333333333",
            "7 Legal front-line 33?333333333");

    @Test
    void a_cell_shows_the_level_of_such_a_question_alone() {
        var items = tables("dimension=a&group=" + SALES).getLast();

        assertThat(items.rows().get(2)).extracting(Cell::text).contains("3.00", "3 Level 3", "9");
        assertThat(items.rows().get(3))
                .extracting(Cell::text)
                .containsExactly("", "not shown", "", "3 Level 3", "", "");
    }

    @Test
    void a_cell_tells_the_dimension_s_agreement_in_tenths_and_why() {
        var tables = tables("dimension=a&group=" + SALES);
        var facts = tables.get(tables.size() - 2);

        assertThat(texts(facts, "Sales"))
                .contains("at least 0.90 very strong")
                .anySatisfy(text -> assertThat(text).startsWith("Somebody skipped a question."));
    }

    @Test
    void its_answers_are_shown_of_the_whole_and_not_of_that_department() {
        var answers = tables("view=answers&dimension=a&item=a-4&group=" + SALES).getFirst();

        assertThat(answers.columns())
                .extracting(column -> column.heading())
                .contains("Harbour & Vale")
                .doesNotContain("Sales");
    }

    private static final String SALES = "00000000-0000-0003-0000-000000000000";

    private static List<FigureTable> tables(String query) {
        return Tables.of(ROUND.shown(query));
    }

    private static List<String> texts(FigureTable table, String name) {
        return table.rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .filter(row -> row.getFirst().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
