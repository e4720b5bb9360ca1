package io.cxmaturity.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.testing.WorkedCase;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersCsvTest {

    private static final Assessment SMALL = WorkedCase.read("k4").assessment();

    @Test
    void has_a_line_for_each_item_that_was_asked() {
        var csv = csv(
                Kind.QUICK,
                Map.of(
                        new ItemId("a-2"),
                        new Answer(new Chosen(3), "A \"list\", kept", "Since\nMay"),
                        new ItemId("b-2"),
                        Answer.of(Silence.DONT_KNOW)));

        assertThat(csv.split("\r\n", -1))
                .containsExactly(
                        "\uFEFFDimension,Item,Question,Level,What the level says,No level because,Evidence,Comment",
                        "a,a-2,,3,Anchor 3,,\"A \"\"list\"\", kept\",\"Since\nMay\"",
                        "b,b-2,,,,don’t know,,",
                        "c,c-2,,,,unanswered,,",
                        "");
    }

    @Test
    void tells_not_applicable_from_unanswered() {
        assertThat(csv(Kind.FULL, Map.of(new ItemId("a-1"), Answer.of(Silence.NOT_APPLICABLE)))
                        .lines())
                .hasSize(13)
                .contains("a,a-1,,,,not applicable,,", "a,a-2,,,,unanswered,,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void no_spreadsheet_takes_a_note_for_a_formula(String note) {
        var csv = csv(Kind.FULL, Map.of(new ItemId("a-1"), new Answer(new Chosen(1), note, note)));

        boolean blank = note.charAt(0) < ' ';
        assertThat(csv)
                .contains(blank ? "'" + note.charAt(0) + "'" + note.substring(1) : "'" + note)
                .doesNotContain("," + note)
                .doesNotContain("\"" + note);
    }

    private static String csv(Kind kind, Map<ItemId, Answer> answers) {
        return new String(AnswersCsv.write(Evaluation.of(SMALL, kind, answers, Goals.NONE)), StandardCharsets.UTF_8);
    }
}
