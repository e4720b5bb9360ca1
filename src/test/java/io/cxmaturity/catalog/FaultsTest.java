package io.cxmaturity.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultsTest {

    private static final String FILE = "workshop-safety.yaml";

    record Case(String name, String from, String to, List<String> faults) {

        static Case of(String paragraph) {
            var lines = paragraph.lines().toList();
            var to = joined(lines, "+");
            var from = joined(lines, "-");
            return new Case(
                    lines.getFirst().strip(),
                    to.isEmpty() ? from + "\n" : from,
                    to,
                    lines.stream()
                            .filter(line -> line.startsWith("="))
                            .map(line -> line.substring(1).strip())
                            .toList());
        }

        private static String joined(List<String> lines, String mark) {
            return lines.stream()
                    .filter(line -> line.startsWith(mark))
                    .map(line -> line.substring(1))
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        var table = Files.readString(Workshop.FILE.resolveSibling("faults.txt"));
        return Stream.of(table.split("(?m)^##")).skip(1).map(Case::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void each_fault_is_told_with_its_place_and_remedy(Case tried) {
        assertThat(Workshop.text().split(java.util.regex.Pattern.quote(tried.from()), -1))
                .as("the text to replace stands in the file once")
                .hasSize(2);

        assertThat(faults(text -> text.replace(tried.from(), tried.to()))).isEqualTo(tried.faults());
    }

    @Test
    void all_faults_of_a_file_are_told_at_once_in_the_order_of_their_places() {
        assertThat(faults(text -> text.replace("version: 3\n", "version: none\n")
                        .replace("title: \"Guards\"", "titel: \"Guards\"")
                        .replace("effort: L\n            kpi: \"Share", "effort: XL\n            kpi: \"Share")
                        .replace("after: [order-ways-mark]", "after: [order-ways-causes]")))
                .containsExactly(
                        "3:10: “version” has to be a whole number, without quotes",
                        "26:9: The key “titel” is not known here; did you mean “title”?",
                        "55:21: “effort” has to be one of S, M, L",
                        "219:21: The steps wait for each other in a circle: order-ways-causes → order-ways-causes;"
                                + " remove one of these links");
    }

    @Test
    void a_fault_reads_as_compilers_write_it() {
        assertThat(new Fault("some/file.yaml", 3, 10, "Versions count from 1; raise the version"))
                .hasToString("some/file.yaml:3:10: Versions count from 1; raise the version");
    }

    @Test
    void a_dimension_without_items_is_told() {
        assertThat(faults(text -> cut(text, "    items:\n      - id: order-ways", "    findOut: { id: order-find-out")
                        .replace("    weight: 0.5\n    findOut", "    weight: 0.5\n    items: []\n    findOut")))
                .containsExactly("176:12: A dimension needs an item; add one");
    }

    @Test
    void an_assessment_without_dimensions_is_told() {
        assertThat(faults(text ->
                        cut(text, "dimensions:", "glossary:").replace("glossary:", "dimensions: []\nglossary:")))
                .containsExactly("14:13: An assessment needs a dimension; add one");
    }

    @Test
    void a_scale_of_one_level_is_told_without_blaming_what_was_right_for_four() {
        assertThat(faults(text -> cut(text, "  - { name: \"Care\"", "overall:")))
                .containsExactly("7:3: An assessment has 2 to 7 levels, not 1; add or remove some");
    }

    @Test
    void characters_that_cannot_be_shown_are_told() {
        assertThat(faults(text -> text.replace("\"Guards\"", "\"Gu\u0007ards\"")))
                .containsExactly("26:19: The character U+0007 cannot be shown; remove it");
        assertThat(faults(text -> text.replace("\"Guards\"", "\"Gu\\u0000ards\"")))
                .containsExactly("26:16: The character U+0000 cannot be shown; remove it");
        assertThat(faults(text -> text.replace("\"Guards\"", "\"Gu\\uD83Dards\"")))
                .containsExactly("26:16: The character U+D83D cannot be shown; remove it");
    }

    @Test
    void bytes_that_are_not_utf_8_are_told_with_their_place() {
        var content = Workshop.bytes(Workshop.text().replace("\"Guards\"", "\"Güards\""));
        content[new String(content, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("Ã¼")] = (byte) 0xFC;

        assertThat(faults(content)).containsExactly("26:18: This is not UTF-8 text; save the file as UTF-8");
    }

    @Test
    void overlong_texts_and_ids_are_told() {
        assertThat(faults(text -> text.replace("\"Guards\"", "\"" + "x".repeat(5001) + "\"")))
                .containsExactly("26:16: “title” has 5,001 characters; shorten it to 5,000");
        assertThat(faults(text -> text.replace("id: machine-guards\n", "id: " + "m".repeat(81) + "\n")))
                .containsExactly("25:13: “" + "m".repeat(81)
                        + "” is no id; use lower-case letters, digits and single hyphens, at most 80 characters");
    }

    @Test
    void what_a_file_says_is_shown_on_one_short_line() {
        assertThat(faults(
                        text -> text.replace("title: \"Guards\"", "\"a\\n\\u202E\\e[31m" + "x".repeat(500) + "\": 1")))
                .singleElement()
                .asString()
                .startsWith("26:9: The key “a\uFFFD\uFFFD\uFFFD[31mxxx")
                .contains("x…” is not known here; remove it or use one of id, stem")
                .hasSizeLessThan(300);
    }

    @Test
    void a_whole_list_may_not_be_shared() {
        assertThat(faults(text -> text.replace(
                                "after: [inspection-rota-first, m", "after: &both [inspection-rota-first, m")
                        .replace("after: [order-ways-mark]", "after: *both")))
                .containsExactly("219:20: *both stands for a whole list or map; write it out");
        assertThat(faults(text -> "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n" + text))
                .containsExactly("2:8: *a stands for a whole list or map; write it out");
        assertThat(faults(text -> "a: &a [*a]\n" + text))
                .containsExactly("1:8: *a stands for a whole list or map; write it out");
    }

    @Test
    void files_are_capped_in_size_depth_entries_and_aliases() {
        assertThat(faults(new byte[2 * 1024 * 1024 + 1]))
                .containsExactly("1:1: The file is larger than 2 MB; shorten it");
        assertThat(faults(text -> "[".repeat(100_000)))
                .containsExactly(
                        "1:21: Lists and maps are nested more than 20 deep here; check the brackets and the indentation");
        assertThat(faults(text -> "- \n".repeat(150_000)))
                .containsExactly("100000:2: The file has more than 100,000 entries; shorten it");
        assertThat(faults(text -> "- &a x\n" + "- *a\n".repeat(200)))
                .containsExactly("102:3: There are more than 100 aliases; write the values out");
    }

    @Test
    void an_empty_file_is_told() {
        assertThat(faults(text -> "")).containsExactly("1:1: The file is empty; begin with the id of the assessment");
        assertThat(faults(text -> "# nothing but a remark\n"))
                .containsExactly("1:1: The file is empty; begin with the id of the assessment");
    }

    @Test
    void thousands_of_steps_in_one_circle_are_told_shortly() {
        var steps = new ArrayList<String>();
        for (int i = 0; i < 10_000; i++) {
            steps.add("{ id: s" + i + ", after: [s" + (i + 1) % 10_000 + "] }");
        }
        var faults = faults(text -> "dimensions: [{ items: [{ steps: [\n" + String.join(",\n", steps) + "] }] }]");

        assertThat(faults)
                .filteredOn(fault -> fault.contains("circle"))
                .containsExactly("10001:22: The steps wait for each other in a circle:"
                        + " s0 → s1 → s2 → s3 → s4 → s5 → s6 → s7 → … → s0; remove one of these links");
    }

    private static String cut(String text, String from, String to) {
        return text.substring(0, text.indexOf(from)) + text.substring(text.indexOf(to));
    }

    private static List<String> faults(UnaryOperator<String> change) {
        return faults(Workshop.bytes(change.apply(Workshop.text())));
    }

    private static List<String> faults(byte[] content) {
        return switch (AssessmentReader.read(FILE, content)) {
            case Reading.Sound sound -> List.of();
            case Reading.Faulty faulty ->
                faulty.faults().stream()
                        .map(fault -> fault.toString().substring(FILE.length() + 1))
                        .toList();
        };
    }
}
