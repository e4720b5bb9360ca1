package io.cxmaturity.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.testing.WorkedCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Good files with something broken in them, always the same ones. */
class AnswersFuzzTest {

    private static final int FILES = 5_000;
    private static final Assessment ASSESSMENT = WorkedCase.read("k4").assessment();
    private static final List<String> SPLINTERS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "\\",
            "\\ud800",
            "\\u0000",
            "null",
            "true",
            "-",
            "1e999999999",
            "99999999999999999999",
            "-0",
            "0.1",
            "NaN",
            "\"level\"",
            "\"silence\": \"not-applicable\"",
            "\"respondents\"",
            "\r\n",
            "\u2028",
            "\uFEFF",
            "🙂",
            "\u202E",
            "<script>",
            "'",
            "{0}",
            "/*",
            "//",
            "#",
            "\t",
            "\0");

    private final Random random = new Random(20_261_122);

    @Test
    void whatever_breaks_in_a_file_is_said_in_one_line_with_its_place_or_can_be_scored() throws IOException {
        var good = goodFile();
        int faulty = 0;
        for (int number = 0; number < FILES; number++) {
            var content = mutated(good);
            switch (read(content)) {
                case Reading.Sound(var file) -> ResultsWriter.write(file, ASSESSMENT, new ByteArrayOutputStream());
                case Reading.Faulty(var faults) -> {
                    faulty++;
                    assertLocated(faults, content);
                }
            }
        }
        assertThat(faulty).isBetween(FILES * 8 / 10, FILES - 1);
    }

    private static Reading read(byte[] content) {
        return Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> AnswersReader.read("fuzz.json", content, ASSESSMENT));
    }

    private static void assertLocated(List<Fault> faults, byte[] content) {
        long lines = new String(content, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1).length;
        assertThat(faults).hasSizeBetween(1, 500).allSatisfy(fault -> {
            assertThat(fault.line()).isBetween(1, (int) lines);
            assertThat(fault.column()).isBetween(1, content.length + 1);
            assertThat(fault.toString()).matches("fuzz\\.json:\\d+:\\d+: [^\\p{Cc}]{10,300}");
        });
    }

    private static byte[] goodFile() {
        var worked = WorkedCase.read("k4").file();
        var json = JsonMapper.shared().createObjectNode();
        json.putObject("assessment").put("id", "worked-case").put("version", 1);
        json.put("kind", "full").put("organisation", "Häfele “A” 🙂").put("minimumGroup", 3);
        json.putArray("departments")
                .addObject()
                .put("id", "d")
                .put("name", "Ops")
                .put("headcount", 12);
        json.putObject("targets").put("a", 3);
        json.putObject("importance").put("b", 1.5);
        var respondents = json.putArray("respondents");
        for (int number = 0; number < 3; number++) {
            var respondent = respondents.addObject().put("id", "r" + number);
            respondent.put("department", "d").put("role", "manager");
            respondent.set("answers", worked.get("respondents").get(number).get("answers"));
        }
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    private byte[] mutated(byte[] good) {
        var content = good;
        int wounds = 1 + random.nextInt(3);
        for (int wound = 0; wound < wounds && content.length > 0; wound++) {
            int at = random.nextInt(content.length);
            int to = Math.min(content.length, at + 1 + random.nextInt(random.nextInt(10) == 0 ? 500 : 12));
            var piece = Arrays.copyOfRange(content, at, to);
            content = switch (random.nextInt(8)) {
                case 0 -> spliced(content, at, to, new byte[0]);
                case 1 -> spliced(content, at, at, piece);
                case 2 -> spliced(content, random.nextInt(at + 1), at, piece);
                case 3 -> spliced(content, at, at + 1, new byte[] {(byte) random.nextInt(256)});
                case 4 -> Arrays.copyOf(content, Math.max(1, at));
                case 5 ->
                    spliced(
                            content,
                            at,
                            at,
                            splinter().repeat(1 + random.nextInt(200)).getBytes(StandardCharsets.UTF_8));
                default ->
                    spliced(
                            content,
                            at,
                            random.nextBoolean() ? at : to,
                            splinter().getBytes(StandardCharsets.UTF_8));
            };
        }
        return content;
    }

    private String splinter() {
        return SPLINTERS.get(random.nextInt(SPLINTERS.size()));
    }

    private static byte[] spliced(byte[] content, int from, int to, byte[] with) {
        var spliced = new ByteArrayOutputStream();
        spliced.write(content, 0, from);
        spliced.writeBytes(with);
        spliced.write(content, to, content.length - to);
        return spliced.toByteArray();
    }
}
