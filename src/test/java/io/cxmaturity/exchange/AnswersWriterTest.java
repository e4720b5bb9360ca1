package io.cxmaturity.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Department;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.testing.WorkedCase;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswersWriterTest {

    private static final Assessment SMALL = WorkedCase.read("k4").assessment();
    private static final Goals GOALS =
            new Goals(Map.of(new DimensionId("a"), 4), Map.of(new DimensionId("c"), 0.5, new DimensionId("b"), 1.1));

    @Test
    void writes_one_respondent_in_the_order_of_the_assessment() {
        var file = AnswersFile.of(
                Evaluation.of(SMALL, Kind.FULL, answers(), GOALS),
                Role.FRONT_LINE,
                "Acme",
                "Field <sales>",
                Map.of("nps", new BigDecimal("42.5")));

        assertThat(new String(AnswersWriter.write(file, SMALL), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {
                          "assessment" : {
                            "id" : "worked-case",
                            "version" : 1
                          },
                          "kind" : "full",
                          "organisation" : "Acme",
                          "departments" : [
                            {
                              "id" : "Field <sales>",
                              "name" : "Field <sales>"
                            }
                          ],
                          "targets" : {
                            "a" : 4
                          },
                          "importance" : {
                            "b" : 1.1,
                            "c" : 0.5
                          },
                          "respondents" : [
                            {
                              "id" : "respondent",
                              "department" : "Field <sales>",
                              "role" : "front-line",
                              "outcomes" : {
                                "nps" : 42.5
                              },
                              "answers" : {
                                "a-1" : {
                                  "level" : 3,
                                  "evidence" : "A “list”, 🙂\\n2nd line"
                                },
                                "a-2" : {
                                  "silence" : "dont-know"
                                },
                                "a-3" : {
                                  "silence" : "not-applicable",
                                  "comment" : "No shops"
                                },
                                "b-1" : {
                                  "comment" : "Ask Ann"
                                },
                                "c-2" : {
                                  "level" : 4
                                }
                              }
                            }
                          ]
                        }""");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_reads_back_as_the_same_answers_and_figures(Kind kind) {
        var evaluation = Evaluation.of(SMALL, kind, answers(), GOALS);
        var file = AnswersFile.of(evaluation, Role.MANAGER, "Acme", "Sales", Map.of("clv", new BigDecimal("1E+3")));

        var read = (Reading.Sound) AnswersReader.read("export.json", AnswersWriter.write(file, SMALL), SMALL);

        assertThat(read.file()).isEqualTo(file);
        assertThat(read.file().evaluation(SMALL, read.file().respondents().getFirst()))
                .isEqualTo(evaluation);
    }

    @Test
    void writes_a_whole_round_that_reads_back_as_it_was() {
        var department = new Department("d", "Sales", OptionalInt.of(40));
        var one = AnswersFile.of(Evaluation.of(SMALL, Kind.FULL, answers(), GOALS), Role.MANAGER, "", "", Map.of())
                .respondents()
                .getFirst();
        var file = new AnswersFile(SMALL.key(), Kind.FULL, "", List.of(department), 3, Goals.NONE, List.of(one));

        assertThat(AnswersReader.read("export.json", AnswersWriter.write(file, SMALL), SMALL))
                .isEqualTo(new Reading.Sound(file));
    }

    @Test
    void a_file_of_which_a_respondent_cannot_be_had_has_no_end() {
        var one = AnswersFile.of(Evaluation.of(SMALL, Kind.FULL, answers(), GOALS), Role.MANAGER, "", "", Map.of())
                .respondents()
                .getFirst();
        var head = new AnswersFile(SMALL.key(), Kind.FULL, "", List.of(), 3, Goals.NONE, List.of());
        var sent = new ByteArrayOutputStream();

        assertThatThrownBy(() -> AnswersWriter.write(
                        head,
                        Stream.of(1, 0)
                                .map(number -> {
                                    if (number == 0) {
                                        throw new IllegalStateException("Gone");
                                    }
                                    return one;
                                })
                                .iterator(),
                        SMALL,
                        sent))
                .hasMessage("Gone");

        assertThat(sent.toString(StandardCharsets.UTF_8).strip()).doesNotEndWith("}");
    }

    @Test
    void nobody_is_asked_for_once_a_file_is_no_longer_taken() {
        var one = AnswersFile.of(Evaluation.of(SMALL, Kind.FULL, answers(), GOALS), Role.MANAGER, "", "", Map.of())
                .respondents()
                .getFirst();
        var head = new AnswersFile(SMALL.key(), Kind.FULL, "", List.of(), 3, Goals.NONE, List.of());
        var asked = new AtomicInteger();
        var taken = new ByteArrayOutputStream();
        var sent = new FilterOutputStream(taken) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (taken.size() > 10_000) {
                    throw new IOException("Cancelled");
                }
                taken.write(bytes, from, length);
            }
        };

        assertThatThrownBy(() -> AnswersWriter.write(
                        head,
                        Stream.generate(() -> one)
                                .limit(100_000)
                                .peek(each -> asked.incrementAndGet())
                                .iterator(),
                        SMALL,
                        sent))
                .isInstanceOf(IOException.class)
                .hasMessage("Cancelled");

        assertThat(asked).hasValueLessThan(1_000);
    }

    @Test
    void replaces_half_a_character_that_no_file_could_take_up() {
        var broken = new Answer(new Chosen(1), "a\uD83D", "");
        var evaluation = Evaluation.of(SMALL, Kind.FULL, Map.of(new ItemId("a-1"), broken), Goals.NONE);
        var file = AnswersFile.of(evaluation, Role.MANAGER, "\uDE42", "", Map.of());

        assertThat(new String(AnswersWriter.write(file, SMALL), StandardCharsets.UTF_8))
                .contains("\"organisation\" : \"?\"", "\"evidence\" : \"a?\"");
    }

    private static Map<ItemId, Answer> answers() {
        var answers = new LinkedHashMap<ItemId, Answer>();
        answers.put(new ItemId("c-2"), Answer.of(4));
        answers.put(new ItemId("b-1"), new Answer(Silence.UNANSWERED, "", "Ask Ann"));
        answers.put(new ItemId("a-3"), new Answer(Silence.NOT_APPLICABLE, "", "No shops"));
        answers.put(new ItemId("a-2"), Answer.of(Silence.DONT_KNOW));
        answers.put(new ItemId("a-1"), new Answer(new Chosen(3), "A “list”, 🙂\n2nd line", ""));
        return answers;
    }
}
