package io.cxmaturity.cli;

import static io.cxmaturity.testing.Figures.assertReproduces;
import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.testing.WorkedCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TerminalTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final JsonNode SMALL = WorkedCase.read("k4").file();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        "check, true",
        "--help, true",
        "-V, true",
        "--server.port=9000, false",
    })
    void what_is_neither_a_command_nor_a_question_starts_the_portal(String argument, boolean command) {
        assertThat(Terminal.isMeantBy(argument)).isEqualTo(command);
        assertThat(Terminal.isMeantBy()).isFalse();
    }

    @Test
    void help_tells_the_commands() {
        assertThat(run("--help")).isZero();
        assertThat(said(out)).contains("check", "score", "report", "Without a command it starts the portal.");
        assertThat(run("report", "--help")).isZero();
        assertThat(said(out)).contains("--respondent=ID", "The sheet: a4 unless given, or letter.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "chek x", "check", "check --bogus x", "score", "score --assessment x", "report --out x"})
    void a_command_that_is_not_understood_is_explained(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(said(err)).contains("cx-maturity-portal");
        assertThat(said(out)).isEmpty();
    }

    @Nested
    class Check {

        @Test
        void a_sound_assessment_is_called_so() {
            var file = write("model.yaml", WorkedFiles.assessment(SMALL.get("model")));

            assertThat(run("check", file)).isZero();
            assertThat(said(out)).isEqualTo(file + ": worked-case, version 1, no faults\n");
            assertThat(said(err)).isEmpty();
        }

        @Test
        void every_fault_of_every_file_is_said_with_its_place() {
            var good = write("good.yaml", WorkedFiles.assessment(SMALL.get("model")));
            var broken = write(
                    "broken.yaml", WorkedFiles.assessment(SMALL.get("model")).replace("share: 2", "share: 9"));
            var empty = write("empty.yaml", "");

            assertThat(run("check", broken, good, empty)).isEqualTo(1);
            assertThat(said(out)).isEqualTo(good + ": worked-case, version 1, no faults\n");
            assertThat(said(err).lines())
                    .hasSize(2)
                    .anyMatch(line -> line.startsWith(broken + ":10:19: "))
                    .anyMatch(line -> line.startsWith(empty + ":1:1: "));
        }

        @Test
        void a_file_that_is_not_there_is_a_matter_of_usage() {
            var good = write("good.yaml", WorkedFiles.assessment(SMALL.get("model")));
            var missing = folder.resolve("missing.yaml").toString();

            assertThat(run("check", missing, good)).isEqualTo(2);
            assertThat(said(err)).isEqualTo(missing + " cannot be read: there is no such file or folder.\n");
            assertThat(said(out)).isEqualTo(good + ": worked-case, version 1, no faults\n");
        }

        @Test
        void a_folder_cannot_be_read_as_a_file() {
            assertThat(run("check", folder.toString())).isEqualTo(2);
            assertThat(said(err)).startsWith(folder + " cannot be read: ");
        }
    }

    @Nested
    class Score {

        @ParameterizedTest
        @ValueSource(strings = {"plain", "weighted", "skipping", "k4"})
        void prints_every_figure_of_single_respondents(String name) {
            var worked = WorkedCase.read(name).file();
            var assessment = write("model.yaml", WorkedFiles.assessment(worked.get("model")));
            for (var respondent : worked.get("respondents")) {
                var answers = write("answers.json", WorkedFiles.answers(worked, respondent));

                assertThat(run("score", "--assessment", assessment, "--answers", answers))
                        .isZero();

                assertReproduces(
                        name,
                        respondent.get("expected"),
                        json().get("respondents").get("r"));
                assertThat(said(err)).isEmpty();
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"round", "strata", "large"})
        void prints_every_figure_of_whole_rounds(String name) {
            var worked = WorkedCase.read(name).file();
            var assessment = write("model.yaml", WorkedFiles.assessment(worked.get("model")));
            var answers = write("answers.json", WorkedFiles.round(worked));

            assertThat(run("score", "--answers", answers, "--assessment", assessment))
                    .isZero();

            assertReproduces(name, worked.get("expected"), json());
            assertThat(json().get("respondents").size())
                    .isEqualTo(worked.get("round").get("respondents").size());
        }

        @Test
        void prints_the_parts_of_a_result_in_their_order() {
            assertThat(score("[{'id': 'r', 'answers': {'a-1': {'level': 2}}}]")).isZero();

            assertThat(json().propertyNames())
                    .containsExactly(
                            "respondents",
                            "organisation",
                            "departments",
                            "hiddenDepartments",
                            "comparison",
                            "alignment",
                            "roadmap",
                            "talks");
            assertThat(json().get("respondents").get("r").propertyNames())
                    .containsExactly("dimensions", "overall", "roadmap", "talks", "shortestWay");
            assertThat(json().get("alignment").get("dimensions").get("a").isNull())
                    .isTrue();
            assertThat(said(out)).endsWith("}\n").contains("\n  \"organisation\" : {\n");
        }

        @Test
        void prints_a_result_of_nobody() {
            assertThat(score("[]")).isZero();

            assertThat(json().get("respondents").isEmpty()).isTrue();
            assertThat(json().get("organisation").get("overall").get("score").isNull())
                    .isTrue();
        }

        @Test
        void plans_nothing_where_a_group_has_a_score_but_knows_no_item_well_enough() {
            assertThat(score("""
                            [{'id': 'r1', 'answers': {'a-1': {'level': 1}}}, {'id': 'r2', 'answers': {'a-2': {'level': 2}}},
                             {'id': 'r3', 'answers': {'a-3': {'level': 3}}}]
                            """)).isZero();

            var dimension = json().get("organisation").get("dimensions").get("a");
            assertThat(dimension.get("score").asDouble()).isEqualTo(2);
            assertThat(dimension.get("level").isNull()).isTrue();
            assertThat(json().get("roadmap").isEmpty()).isTrue();
        }

        @Test
        void takes_a_quick_check_for_one() {
            var answers = "[{'id': 'r', 'answers': {'a-1': {'level': 1}, 'a-2': {'level': 3}}}]";
            assertThat(score(answers + ", 'kind': 'quick'")).isZero();

            var dimension = json().get("respondents").get("r").get("dimensions").get("a");
            assertThat(dimension.get("score").asDouble()).isEqualTo(3);
            assertThat(dimension.get("coverage").asDouble()).isEqualTo(1);
            assertThat(dimension.get("level").asInt()).isEqualTo(3);
        }

        @Test
        void writes_utf_8_whatever_the_platform_prefers() {
            assertThat(score("[{'id': 'Zoë 🙂'}]")).isZero();

            assertThat(json().get("respondents").propertyNames()).containsExactly("Zoë 🙂");
        }

        @Test
        void says_every_fault_of_the_answers_with_its_place() {
            assertThat(score("[{'id': 'r', 'role': 'x', 'answers': {'a-1': {'level': 7}}}]"))
                    .isEqualTo(1);

            assertThat(said(out)).isEmpty();
            assertThat(said(err)).isEqualTo("""
                            %1$s:2:38: A role is “executive”, “manager” or “front-line”, not “x”.
                            %1$s:2:72: “a-1” has the levels 1, 2, 3, 4, not “7”.
                            """.formatted(folder.resolve("answers.json")));
        }

        @Test
        void says_the_faults_of_the_assessment_before_it_looks_at_the_answers() {
            var assessment = write("model.yaml", "id: 7\n");
            var answers = write("answers.json", "{");

            assertThat(run("score", "--assessment", assessment, "--answers", answers))
                    .isEqualTo(1);
            assertThat(said(err).lines()).allMatch(line -> line.startsWith(assessment + ":1:"));
        }

        @Test
        void says_so_when_nobody_takes_the_result() {
            var full = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("No space left on device");
                }
            };
            var assessment = write("model.yaml", WorkedFiles.assessment(SMALL.get("model")));
            var answers = write(
                    "answers.json",
                    WorkedFiles.answers(SMALL, SMALL.get("respondents").get(0)));

            assertThat(Terminal.run(full, err, TODAY, "score", "--assessment", assessment, "--answers", answers))
                    .isEqualTo(2);
            assertThat(said(err)).isEqualTo("The result cannot be written to standard output.\n");
        }

        private int score(String respondents) {
            var assessment = write("model.yaml", WorkedFiles.assessment(SMALL.get("model")));
            var answers = write(
                    "answers.json",
                    "{'assessment': {'id': 'worked-case', 'version': 1},\n 'respondents': %s}"
                            .formatted(respondents)
                            .replace('\'', '"'));
            return run("score", "--assessment", assessment, "--answers", answers);
        }
    }

    @Nested
    class Report {

        @Test
        void the_only_respondent_gets_a_pdf_of_today_on_a4() throws IOException {
            assertThat(report("[{'id': 'r', 'answers': {'a-1': {'level': 2}}}], 'organisation': 'Zoë Ltd'"))
                    .isZero();

            assertThat(said(out)).isEmpty();
            assertThat(said(err)).isEmpty();
            try (var pdf = pdf()) {
                assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                        .isBetween("2026-11-22T00:00:00Z", "2026-11-22T23:59:59Z");
                assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
                assertThat(new PDFTextStripper().getText(pdf)).contains("Zoë Ltd");
            }
        }

        @Test
        void the_chosen_respondent_gets_a_pdf_with_all_that_is_known_of_them() throws IOException {
            var respondents = """
                    [{'id': 'r1'}, {'id': 'r2', 'role': 'front-line', 'department': 'd', 'outcomes': {'nps': 41, 'x': 1},
                      'answers': {'a-1': {'level': 2}}}], 'departments': [{'id': 'd', 'name': 'Field sales'}]
                    """;

            assertThat(report(respondents, "--respondent", "r2", "--date", "2025-01-31", "--paper", "letter"))
                    .isZero();

            try (var pdf = pdf()) {
                assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                        .isBetween("2025-01-31T00:00:00Z", "2025-01-31T23:59:59Z");
                assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
                assertThat(new PDFTextStripper().getText(pdf))
                        .contains("Field sales", "Front line", "Net promoter score (NPS)", "41");
            }
        }

        @Test
        void the_same_answers_on_the_same_day_give_the_same_bytes() throws IOException {
            assertThat(report("[{'id': 'r'}]")).isZero();
            var first = Files.readAllBytes(folder.resolve("report.pdf"));
            assertThat(report("[{'id': 'r'}]")).isZero();

            assertThat(Files.readAllBytes(folder.resolve("report.pdf"))).isEqualTo(first);
        }

        @Test
        void a_pdf_that_cannot_be_written_is_a_matter_of_usage() {
            var nowhere = folder.resolve("nowhere/report.pdf").toString();

            assertThat(report("[{'id': 'r'}]", "--out", nowhere)).isEqualTo(2);
            assertThat(said(err)).isEqualTo(nowhere + " cannot be written: there is no such file or folder.\n");
        }

        private PDDocument pdf() throws IOException {
            return Loader.loadPDF(folder.resolve("report.pdf").toFile());
        }

        @Test
        void several_respondents_need_a_choice() {
            assertThat(report("[{'id': 'r1'}, {'id': 'r2'}]")).isEqualTo(2);
            assertThat(said(err)).isEqualTo("There are 2 respondents in the answers. Name one with --respondent.\n");
        }

        @Test
        void a_respondent_who_is_not_there_cannot_be_chosen() {
            assertThat(report("[{'id': 'r1'}]", "--respondent", "r2")).isEqualTo(2);
            assertThat(said(err)).isEqualTo("There is no respondent “r2” in the answers.\n");
        }

        @Test
        void answers_of_nobody_make_no_report() {
            assertThat(report("[]")).isEqualTo(2);
            assertThat(said(err)).isEqualTo("Nobody has answered; there is nothing to report.\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"--date 22.11.2026", "--date 2026-02-30", "--paper a5", "--paper"})
        void a_date_or_paper_that_does_not_exist_is_a_matter_of_usage(String option) {
            assertThat(report("[{'id': 'r'}]", option.split(" "))).isEqualTo(2);
            assertThat(said(err)).contains("Usage: cx-maturity-portal report");
        }

        @Test
        void faults_of_the_answers_are_said_and_nothing_is_written() {
            assertThat(report("[{}]")).isEqualTo(1);
            assertThat(said(err)).isEqualTo(folder.resolve("answers.json") + ":2:18: “id” is missing. Add it.\n");
            assertThat(folder.resolve("report.pdf")).doesNotExist();
        }

        private int report(String respondents, String... more) {
            var assessment = write("model.yaml", WorkedFiles.assessment(SMALL.get("model")));
            var answers = write(
                    "answers.json",
                    "{'assessment': {'id': 'worked-case', 'version': 1},\n 'respondents': %s}"
                            .formatted(respondents)
                            .replace('\'', '"'));
            var arguments = new ArrayList<>(List.of("report", "--assessment", assessment, "--answers", answers));
            arguments.addAll(List.of(more));
            if (!arguments.contains("--out")) {
                arguments.addAll(List.of("--out", folder.resolve("report.pdf").toString()));
            }
            return run(arguments.toArray(String[]::new));
        }
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Terminal.run(out, err, TODAY, arguments);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toByteArray());
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private String write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
