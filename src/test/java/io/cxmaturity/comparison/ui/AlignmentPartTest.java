package io.cxmaturity.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.exchange.FigureTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentPartTest {

    /** Far apart in the first dimension, alike in the second and in the third. */
    private static final Shown SHOWN = SmallRound.full(
                    "Spring",
                    "6 Sales executive 444422223333",
                    "6 Sales executive 444333332222",
                    "6 Service front-line 222222223333",
                    "6 Service front-line 222333332222")
            .shown("view=alignment");

    @Test
    void a_gap_is_named_where_it_is_more_than_chance_and_else_the_words_are_no_detectable_difference() {
        var rows = AlignmentPart.tables(SHOWN).getFirst().rows().stream()
                .map(row -> row.stream().skip(1).map(FigureTable.Cell::text).toList())
                .toList();

        assertThat(rows.getFirst()).isEqualTo(List.of("3.88", "none", "2.12", "+1.75", "< 0.001", "A difference."));
        assertThat(rows.get(1))
                .startsWith("2.50", "none", "2.50", "–", "1.000")
                .last()
                .asString()
                .startsWith("No detectable difference; with so many answers one under ");
    }

    @Test
    void what_to_talk_about_first_is_called_no_finding() {
        assertThat(new AlignmentPart(SHOWN).getElement().getTextRecursively())
                .contains("That is a reason to talk, not a finding: single questions are not tested");
    }
}
