package io.cxmaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.testing.WorkedCase;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three dimensions of four items with four levels; the second item of each is a keystone. */
class SheetTest {

    private final Assessment assessment = WorkedCase.read("k4").assessment();

    @Test
    void is_written_as_one_character_a_reply() {
        var sheet = Sheet.of(
                assessment,
                Map.of(
                        new ItemId("a-1"), Answer.of(4),
                        new ItemId("a-2"), new Answer(new Chosen(3), "a dated list", ""),
                        new ItemId("b-1"), Answer.of(Silence.NOT_APPLICABLE),
                        new ItemId("b-2"), Answer.of(Silence.DONT_KNOW),
                        new ItemId("c-4"), new Answer(new Chosen(1), "a rota", "")));

        assertThat(sheet.encode()).isEqualTo("4c..-?.....a");
    }

    @Test
    void is_read_back_as_it_was_written() {
        assertThat(Sheet.decode(assessment, "1234.?-.abcd").encode()).isEqualTo("1234.?-.abcd");
    }

    @ParameterizedTest
    @CsvSource({
        "11111111111, 11 replies to the 12 items",
        "511111111111, a-1 has no level 5",
        "1e1111111111, a-2 has no level 5",
        "1-1111111111, a-2 is a keystone",
        "11x111111111, a-3 has no reply written x",
        "110111111111, a-3 has no reply written 0"
    })
    void refuses_what_does_not_fit_the_assessment(String text, String fault) {
        assertThatThrownBy(() -> Sheet.decode(assessment, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(fault);
    }
}
