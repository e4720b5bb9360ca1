package io.cxmaturity.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Department;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.testing.WorkedCase;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the files here ' stands for a double quote, and § marks where a fault is. */
class AnswersReaderTest {

    private static final Assessment SMALL = WorkedCase.read("k4").assessment();
    private static final Assessment SKIPPING = WorkedCase.read("skipping").assessment();
    private static final String KEY = "'assessment': {'id': 'worked-case', 'version': 1}";

    @Test
    void reads_everything_a_file_can_say() {
        var file = sound("""
                {%s, 'kind': 'quick', 'organisation': 'Ö & Söhne 🙂', 'minimumGroup': 3,
                 'departments': [{'id': 'd1', 'name': 'Sales', 'headcount': 0}, {'id': 'd2'}],
                 'targets': {'a': 4}, 'importance': {'c': 0.5, 'b': 2},
                 'respondents': [{'id': 'r1', 'department': 'd2', 'role': 'front-line', 'outcomes': {'nps': -12.5},
                   'answers': {'a-1': {'level': 3, 'evidence': 'a list', 'comment': 'Since May'},
                               'a-2': {'silence': 'dont-know', 'comment': 'Ask Ann'},
                               'a-3': {'silence': 'not-applicable'},
                               'a-4': {'comment': 'Later'}}}]}
                """.formatted(KEY));

        assertThat(file.assessment()).hasToString("worked-case 1");
        assertThat(file.kind()).isEqualTo(Kind.QUICK);
        assertThat(file.organisation()).isEqualTo("Ö & Söhne 🙂");
        assertThat(file.minimumGroup()).isEqualTo(3);
        assertThat(file.departments())
                .containsExactly(
                        new Department("d1", "Sales", OptionalInt.of(0)),
                        new Department("d2", "d2", OptionalInt.empty()));
        assertThat(file.goals().targets()).isEqualTo(Map.of(new DimensionId("a"), 4));
        assertThat(file.goals().importance()).isEqualTo(Map.of(new DimensionId("c"), 0.5, new DimensionId("b"), 2.0));
        var respondent = file.respondents().getFirst();
        assertThat(respondent.id()).isEqualTo("r1");
        assertThat(respondent.department()).contains("d2");
        assertThat(respondent.role()).contains(Role.FRONT_LINE);
        assertThat(respondent.outcomes()).isEqualTo(Map.of("nps", new BigDecimal("-12.5")));
        assertThat(respondent.answers())
                .isEqualTo(Map.of(
                        new ItemId("a-1"), new Answer(new Chosen(3), "a list", "Since May"),
                        new ItemId("a-2"), new Answer(Silence.DONT_KNOW, "", "Ask Ann"),
                        new ItemId("a-3"), Answer.of(Silence.NOT_APPLICABLE),
                        new ItemId("a-4"), new Answer(Silence.UNANSWERED, "", "Later")));
    }

    @Test
    void needs_no_more_than_the_assessment_and_the_respondents() {
        var file = sound("{%s, 'respondents': [{'id': 'r'}]}".formatted(KEY));

        assertThat(file.kind()).isEqualTo(Kind.FULL);
        assertThat(file.organisation()).isEmpty();
        assertThat(file.departments()).isEmpty();
        assertThat(file.minimumGroup()).isEqualTo(5);
        assertThat(file.goals().targets()).isEmpty();
        assertThat(file.goals().importance()).isEmpty();
        var respondent = file.respondents().getFirst();
        assertThat(respondent.department()).isEmpty();
        assertThat(respondent.role()).isEmpty();
        assertThat(respondent.answers()).isEmpty();
    }

    @Test
    void takes_the_members_in_any_order() {
        var file = sound("""
                {'respondents': [{'department': 'd', 'id': 'r'}], 'departments': [{'id': 'd'}], %s}
                """.formatted(KEY));

        assertThat(file.respondents().getFirst().department()).contains("d");
    }

    @Test
    void ignores_keys_it_does_not_know() {
        var file = sound("""
                {%s, 'made by': {'tool': ['x', {'y': null}]}, 'departments': [{'id': 'd', 'colour': 1}],
                 'respondents': [{'id': 'r', 'mood': [], 'answers': {'a-1': {'level': 2, 'when': {}}}}]}
                """.formatted(KEY));

        assertThat(answers(file)).isEqualTo(Map.of(new ItemId("a-1"), Answer.of(2)));
    }

    @Test
    void takes_null_for_not_given() {
        var file = sound("""
                {%s, 'kind': null, 'organisation': null, 'departments': null, 'minimumGroup': null, 'targets': {'a': null},
                 'importance': null, 'respondents': [{'id': 'r', 'department': null, 'role': null,
                   'answers': {'a-1': {'level': 2, 'silence': null, 'evidence': null, 'comment': null}}}]}
                """.formatted(KEY));

        assertThat(file.minimumGroup()).isEqualTo(5);
        assertThat(answers(file)).isEqualTo(Map.of(new ItemId("a-1"), Answer.of(2)));
    }

    @Test
    void takes_blank_evidence_for_none() {
        var file = sound("""
                {%s, 'respondents': [{'id': 'r', 'answers': {'a-1': {'level': 3, 'evidence': '  \\n '}}}]}
                """.formatted(KEY));

        assertThat(answers(file)).isEqualTo(Map.of(new ItemId("a-1"), Answer.of(3)));
    }

    @Test
    void takes_answers_that_a_quick_check_does_not_ask_for_and_leaves_them_aside() {
        var file = sound("""
                {%s, 'kind': 'quick', 'respondents': [{'id': 'r', 'answers': {'a-1': {'level': 1}, 'a-2': {'level': 4}}}]}
                """.formatted(KEY));

        var result = file.evaluation(SMALL, file.respondents().getFirst()).result();
        assertThat(result.dimension(new DimensionId("a")).score()).hasValue(4);
    }

    @Test
    void reads_a_file_that_starts_with_a_byte_order_mark() {
        assertThat(sound("\uFEFF{%s, 'respondents': []}".formatted(KEY)).respondents())
                .isEmpty();
    }

    @Test
    void mends_half_a_character_so_that_results_can_be_written() {
        var file = sound("{%s, 'organisation': 'a\\uD83Db', 'respondents': []}".formatted(KEY));

        assertThat(file.organisation()).isEqualTo("a?b");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void says_where_a_fault_is_and_what_to_do(String json, String message) {
        assertFault(json.replace("KEY", KEY), SMALL, message);
    }

    static Stream<Arguments> says_where_a_fault_is_and_what_to_do() {
        return Stream.of(
                arguments("§{'respondents': []}", "“assessment” is missing. Add it."),
                arguments("\n  §{KEY, 'respondents': null}", "“respondents” is missing. Add it."),
                arguments(
                        "{'assessment':\n {'id': §'other', 'version': 1}, 'respondents': []}",
                        "The answers have to be to the assessment “worked-case”; these are to “other”. Take the assessment they belong to."),
                arguments(
                        "{'assessment': {'id': 'worked-case', 'version': §2000}, 'respondents': []}",
                        "The answers have to be to version 1 of the assessment; these are to “2000”. Take the version they belong to."),
                arguments(
                        "{'assessment': §{'id': 'worked-case'}, 'respondents': []}",
                        "“assessment.version” is missing. Add it."),
                arguments("{'assessment': §{'version': 1}, 'respondents': []}", "“assessment.id” is missing. Add it."),
                arguments(
                        "{'assessment': §'worked-case', 'respondents': []}",
                        "“assessment” has to be an object, not “worked-case”."),
                arguments(
                        "{'assessment': {'id': 'worked-case', 'version': §'1'}, 'respondents': []}",
                        "“version” has to be a whole number, not “1”."),
                arguments("{KEY, 'kind': §'both', 'respondents': []}", "“kind” is “full” or “quick”, not “both”."),
                arguments(
                        "{KEY, 'organisation': §[7], 'respondents': []}",
                        "“organisation” has to be a text in quotes, not a list."),
                arguments(
                        "{KEY, 'minimumGroup': §2, 'respondents': []}",
                        "“minimumGroup” is 3 or more, so that nobody can be told apart, not “2”."),
                arguments(
                        "{KEY, 'minimumGroup': §-99999999999999999999, 'respondents': []}",
                        "“minimumGroup” is 3 or more, so that nobody can be told apart, not “-99999999999999999999”."),
                arguments(
                        "{KEY, 'minimumGroup': §5.5, 'respondents': []}",
                        "“minimumGroup” has to be a whole number, not “5.5”."),
                arguments(
                        "{KEY, 'targets': {\n§'z': 3}, 'respondents': []}",
                        "The assessment has no dimension “z”. Use the id of one it has."),
                arguments(
                        "{KEY, 'targets': {'a': §5}, 'respondents': []}", "A target is a level from 1 to 4, not “5”."),
                arguments(
                        "{KEY, 'targets': {'a': §0}, 'respondents': []}", "A target is a level from 1 to 4, not “0”."),
                arguments(
                        "{KEY, 'targets': {'a': §true}, 'respondents': []}",
                        "“a” has to be a whole number, not “true”."),
                arguments(
                        "{KEY, 'importance': {§'z': 1}, 'respondents': []}",
                        "The assessment has no dimension “z”. Use the id of one it has."),
                arguments(
                        "{KEY, 'importance': {'a': §0.49}, 'respondents': []}",
                        "An importance is a number from 0.5 to 2, not “0.49”."),
                arguments(
                        "{KEY, 'importance': {'a': §1e999999}, 'respondents': []}",
                        "An importance is a number from 0.5 to 2, not “1e999999”."),
                arguments("{KEY, 'importance': {'a': §'1'}, 'respondents': []}", "“a” has to be a number, not “1”."),
                arguments(
                        "{KEY, 'departments': §{'id': 'd'}, 'respondents': []}",
                        "“departments” has to be a list, not an object."),
                arguments("{KEY, 'departments': [§{'name': 'd'}], 'respondents': []}", "“id” is missing. Add it."),
                arguments(
                        "{KEY, 'departments': [{'id': §' '}], 'respondents': []}",
                        "This “id” is blank. Give one that tells it apart from the others."),
                arguments(
                        "{KEY, 'departments': [{'id': 'd'},\n {'id': §'d'}], 'respondents': []}",
                        "There is already a department “d”. Give each an “id” of its own."),
                arguments(
                        "{KEY, 'departments': [{'id': 'd', 'headcount': §-1}], 'respondents': []}",
                        "A headcount is 0 or more, not “-1”."),
                arguments(
                        "{KEY, 'departments': [§null], 'respondents': []}",
                        "An entry of “departments” is empty. Fill it in or remove it."),
                arguments("{KEY, 'respondents': [§{'answers': {}}]}", "“id” is missing. Add it."),
                arguments("{KEY, 'respondents': [{'id': §7}]}", "“id” has to be a text in quotes, not “7”."),
                arguments("{KEY, 'respondents': [§3]}", "“respondents” has to be an object, not “3”."),
                arguments(
                        "{KEY, 'respondents': [{'id': 'r'},\r\n{'id': §'r'}]}",
                        "There is already a respondent “r”. Give each an “id” of its own."),
                arguments(
                        "{KEY, 'respondents': [{'id': 'r', 'department': §'d'}], 'departments': [{'id': 'e'}]}",
                        "There is no department “d”. Add it to “departments”, or use the “id” of one that is there."),
                arguments(
                        "{KEY, 'respondents': [{'id': 'r', 'role': §'boss'}]}",
                        "A role is “executive”, “manager” or “front-line”, not “boss”."),
                arguments(
                        "{KEY, 'respondents': [{'id': 'r', 'outcomes': {'nps': §'high'}}]}",
                        "“nps” has to be a number, not “high”."),
                arguments(
                        "{KEY, 'respondents': [{'id': 'r', 'outcomes': {'clv': §1e99}}]}",
                        "An outcome is a number of at most a million million with at most 6 decimals, not “1e99”."),
                arguments(
                        answers("§'x-1': {'level': 1}"), "The assessment has no item “x-1”. Use the id of one it has."),
                arguments(answers("'a-1': {'level': §5}"), "“a-1” has the levels 1, 2, 3, 4, not “5”."),
                arguments(answers("'a-1': {'level': §'3'}"), "“level” has to be a whole number, not “3”."),
                arguments(
                        answers("'a-1': {'silence': §'unknown'}"),
                        "“silence” is “dont-know” or “not-applicable”, not “unknown”."),
                arguments(
                        answers("'a-2': {'silence': §'not-applicable'}"),
                        "“a-2” is a keystone and applies to everyone. Give a level, or “dont-know”."),
                arguments(
                        answers("'a-1': §{'level': 1, 'silence': 'dont-know'}"),
                        "An answer is a “level” or a “silence”, not both. Keep the one that was meant."),
                arguments(
                        answers("'a-1': §{}"),
                        "An answer needs a “level” or a “silence”. Leave the item out if it was not answered."),
                arguments(
                        answers("'a-1': §null"),
                        "An answer needs a “level” or a “silence”. Leave the item out if it was not answered."),
                arguments(answers("'a-1': §3"), "“a-1” has to be an object, not “3”."),
                arguments(
                        answers("'a-1': {'level': 1, 'evidence': §1}"),
                        "“evidence” has to be a text in quotes, not “1”."),
                arguments(
                        answers("'a-1': {'level': 1}, §'a-1': {'level': 2}"),
                        "“a-1” is given twice here. Keep one of the two."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void says_where_a_file_stops_being_json(String json, String message) {
        assertFault(json.replace("KEY", KEY), SMALL, message);
    }

    static Stream<Arguments> says_where_a_file_stops_being_json() {
        var syntax =
                "From here on this is not JSON: a comma, quote or bracket is missing, or there is one too many. Mend it and check again.";
        var truncated =
                "The file ends too early: a quote or bracket is still open. Close it, or export the file again.";
        var empty =
                "There is nothing in this file. An answers file holds one object with “assessment” and “respondents”.";
        return Stream.of(
                arguments("§", empty),
                arguments("§null", empty),
                arguments("§[]", "“answers” has to be an object, not a list."),
                arguments("{KEY,\n 'respondents': [] §x}", syntax),
                arguments("{KEY,\n 'respondents': [§,]}", syntax),
                arguments("{KEY,\n 'respondents': [], §}", syntax),
                arguments("{KEY,\n 'minimumGroup': 0§5, 'respondents': []}", syntax),
                arguments("{KEY,\n 'minimumGroup': NaN§, 'respondents': []}", syntax),
                arguments("{KEY,\n 'organisation': 'a§\tb', 'respondents': []}", syntax),
                arguments("{KEY,\n 'organisation': 'a\\§x', 'respondents': []}", syntax),
                arguments("§id: 1", syntax),
                arguments("{KEY,\n 'respondents': []§", truncated),
                arguments("{KEY,\n 'respondents': [\n§", truncated),
                arguments("{KEY, 'organisation': 'Acme, '§respondents': []}", syntax),
                arguments("{KEY, 'respondents': [], 'organisation': 'Acme}§", truncated),
                arguments(
                        "{KEY, 'respondents': []}\n §{}",
                        "Something follows after the answers. One file holds one object; remove the rest."));
    }

    @Test
    void names_the_levels_of_an_item_that_skips_some() {
        assertFault("""
                {%s, 'respondents': [{'id': 'r', 'answers': {'customer-service-4': {'level': §4}}}]}""".formatted(KEY), SKIPPING, "“customer-service-4” has the levels 1, 2, 3, 5, not “4”.");
    }

    @Test
    void tells_all_faults_in_the_order_of_the_file() {
        var faults = faults(bytes("""
                {%s, 'kind': 1, 'respondents': [
                  {'id': 'r', 'department': 'd', 'answers': {'a-1': {'level': 9}, 'q': {}}},
                  {'id': 'r', 'role': 'x'}], 'targets': {'a': 7}}
                """.formatted(KEY)));

        assertThat(faults)
                .extracting(fault -> fault.line() + ":" + fault.column())
                .containsExactly("1:61", "2:29", "2:63", "2:67", "3:10", "3:23", "3:47");
        assertThat(faults.getFirst()).hasToString("my.json:1:61: “kind” has to be a text in quotes, not “1”.");
    }

    @Test
    void says_where_a_file_stops_being_utf_8() {
        var content = bytes("{\n 'respondents': ['é?");
        content[content.length - 1] = (byte) 0xC3;

        assertThat(faults(content))
                .extracting(Fault::toString)
                .containsExactly("my.json:2:20: From here on this is not UTF-8. Save the file in the encoding UTF-8.");
    }

    @Test
    void refuses_a_file_over_64_mib_unread() {
        assertThat(faults(new byte[AnswersReader.MOST_BYTES + 1]))
                .extracting(Fault::toString)
                .containsExactly("my.json:1:1: The file is larger than 64 MiB. Split the answers over several files.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{'x':"})
    void refuses_brackets_nested_without_end(String bracket) {
        var faults = faults(bytes("{%s, 'x': %s".formatted(KEY, bracket.repeat(1_000_000))));

        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().line()).isEqualTo(1);
        assertThat(faults.getFirst().column()).isBetween(60, 360);
        assertThat(faults.getFirst().message())
                .isEqualTo("This is more than an answers file may hold: a text has at most 100,000 characters,"
                        + " and at most 50 brackets lie within each other. Shorten it.");
    }

    @Test
    void refuses_a_text_without_end() {
        var faults = faults(bytes("{%s, 'organisation': '%s', 'respondents': []}".formatted(KEY, "x".repeat(100_001))));

        assertThat(faults)
                .extracting(Fault::toString)
                .singleElement()
                .asString()
                .startsWith("my.json:1:69: This is more than an answers file may hold");
    }

    @Test
    void keeps_a_message_in_one_short_line_whatever_the_file_says() {
        var faults = faults(
                bytes("{%s, 'kind': '\\n\\u001b[31m\\u202e%s', 'respondents': []}".formatted(KEY, "x".repeat(5000))));

        assertThat(faults)
                .extracting(Fault::message)
                .containsExactly("“kind” is “full” or “quick”, not “\uFFFD\uFFFD[31m\uFFFD" + "x".repeat(53) + "…”.");
    }

    @Test
    void stops_counting_faults_that_have_one_cause() {
        var unknown = "'x': {},".repeat(10_500);
        var respondents = "{'id': 'r', 'answers': {'x': {}}},".repeat(12_000);
        var faults = faults(bytes("{%s, %s 'respondents': [%s {}]}".formatted(KEY, unknown, respondents)));

        assertThat(faults).hasSize(10_001);
        assertThat(faults.getLast().message())
                .isEqualTo("There are more faults than these 10,000. Mend them and check again.");
    }

    private static String answers(String answers) {
        return "{KEY, 'respondents': [{'id': 'r',\n 'answers': {" + answers + "}}]}";
    }

    private static void assertFault(String marked, Assessment assessment, String message) {
        var before = marked.substring(0, marked.indexOf('§'));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');

        assertThat(AnswersReader.read("my.json", bytes(marked.replace("§", "")), assessment))
                .isEqualTo(new Reading.Faulty(List.of(new Fault("my.json", line, column, message))));
    }

    private static Map<ItemId, Answer> answers(AnswersFile file) {
        return file.respondents().getFirst().answers();
    }

    private static AnswersFile sound(String json) {
        var reading = AnswersReader.read("my.json", bytes(json), SMALL);
        assertThat(reading).isInstanceOf(Reading.Sound.class);
        return ((Reading.Sound) reading).file();
    }

    private static List<Fault> faults(byte[] content) {
        var reading = AnswersReader.read("my.json", content, SMALL);
        assertThat(reading).isInstanceOf(Reading.Faulty.class);
        return ((Reading.Faulty) reading).faults();
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
