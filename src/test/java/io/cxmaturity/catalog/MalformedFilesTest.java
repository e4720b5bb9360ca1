package io.cxmaturity.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MalformedFilesTest {

    private static final int FILES = 5000;
    private static final List<String> SCRAPS = List.of(
            "\t",
            ":",
            "- ",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            "*a ",
            "&a ",
            "!!int ",
            "? ",
            "| ",
            "> ",
            "# ",
            "%",
            "---\n",
            "\0",
            "\u2028",
            "\uFEFF",
            "🙂",
            "\u202E",
            "<script>",
            "null",
            "~",
            "-1",
            "99999999999999",
            ".nan",
            "1e400",
            "<<: *a",
            "\\ud800",
            "yes",
            "0x1F",
            "1:1:1",
            "@",
            "`",
            "\r",
            "\n\n",
            "  ",
            "''");

    private final Random random = new Random(20260105);

    @Test
    void each_of_5000_malformed_files_gives_an_assessment_or_located_faults() throws IOException {
        var small = Workshop.bytes(Workshop.text());
        var other = Files.readAllBytes(Path.of("src/test/resources/assessments/faults.txt"));
        int sound = 0;
        for (int i = 0; i < FILES; i++) {
            var content = mutated(small, other);
            switch (AssessmentReader.read("f", content)) {
                case Reading.Sound whole -> sound++;
                case Reading.Faulty faulty -> requireLocated(faulty, content, i);
            }
        }

        assertThat(sound).as("files that a mutation left whole").isBetween(1, FILES / 2);
    }

    private static void requireLocated(Reading.Faulty faulty, byte[] content, int number) {
        long lines = new String(content, UTF_8).split("\r\n|[\n\r\u0085\u2028\u2029]", -1).length;
        assertThat(faulty.faults())
                .as("file %s", number)
                .isNotEmpty()
                .isSorted()
                .allSatisfy(fault -> {
                    assertThat(fault.toString()).matches("f:[1-9][0-9]*:[1-9][0-9]*: \\S.*");
                    assertThat((long) fault.line()).isLessThanOrEqualTo(lines);
                    assertThat(fault.message()).hasSizeLessThan(2000).doesNotContain("Exception", "\n");
                });
    }

    private byte[] mutated(byte[] small, byte[] other) {
        var content = small;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            content = switch (random.nextInt(11)) {
                case 0 -> flipped(content);
                case 1 -> without(content, random.nextInt(200));
                case 2 -> inserted(content, part(content, random.nextInt(2000)));
                case 3 -> linesSwapped(content);
                case 4 -> lineGone(content);
                case 5 -> inserted(content, scrap().getBytes(UTF_8));
                case 6 -> wordReplaced(content);
                case 7 -> inserted(content, part(other, random.nextInt(500)));
                case 8 -> Arrays.copyOf(content, random.nextInt(content.length + 1));
                case 9 -> indentation(content);
                default -> rarely(content);
            };
        }
        return content;
    }

    /** What costs a careless reader dearly. */
    private byte[] rarely(byte[] content) {
        return switch (random.nextInt(20)) {
            case 0 -> inserted(content, "[".repeat(50_000).getBytes(UTF_8));
            case 1 -> inserted(content, "{a: ".repeat(20_000).getBytes(UTF_8));
            case 2 -> inserted(content, "- ".repeat(20_000).getBytes(UTF_8));
            case 3 -> inserted(content, bomb().getBytes(UTF_8));
            case 4 -> inserted(content, "1:".repeat(100_000).getBytes(UTF_8));
            case 5 -> inserted(content, ("\"" + "x".repeat(300_000) + "\"").getBytes(UTF_8));
            case 6 -> inserted(content, "\n".repeat(100_000).getBytes(UTF_8));
            case 7 -> inserted(content, "after: [".concat("x, ".repeat(30_000)).getBytes(UTF_8));
            case 8 -> inserted(content, "\n? ".repeat(20_000).getBytes(UTF_8));
            default -> wordReplaced(content);
        };
    }

    private static String bomb() {
        var lines = new ArrayList<String>();
        lines.add("a0: &a0 [x, x, x, x, x, x, x, x, x]");
        for (int i = 1; i < 12; i++) {
            lines.add("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + " , ").repeat(9) + "]");
        }
        return "\n" + String.join("\n", lines) + "\n";
    }

    private byte[] flipped(byte[] content) {
        var copy = content.clone();
        for (int i = random.nextInt(3); i >= 0 && copy.length > 0; i--) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private byte[] without(byte[] content, int length) {
        int from = place(content);
        int to = Math.min(content.length, from + length);
        return joined(Arrays.copyOf(content, from), Arrays.copyOfRange(content, to, content.length));
    }

    private byte[] inserted(byte[] content, byte[] more) {
        int at = place(content);
        return joined(joined(Arrays.copyOf(content, at), more), Arrays.copyOfRange(content, at, content.length));
    }

    private byte[] part(byte[] content, int length) {
        int from = place(content);
        return Arrays.copyOfRange(content, from, Math.min(content.length, from + length));
    }

    private byte[] linesSwapped(byte[] content) {
        var lines = lines(content);
        int a = random.nextInt(lines.size());
        int b = random.nextInt(lines.size());
        var kept = lines.get(a);
        lines.set(a, lines.get(b));
        lines.set(b, kept);
        return String.join("\n", lines).getBytes(UTF_8);
    }

    private byte[] lineGone(byte[] content) {
        var lines = lines(content);
        lines.remove(random.nextInt(lines.size()));
        return String.join("\n", lines).getBytes(UTF_8);
    }

    private byte[] indentation(byte[] content) {
        var lines = lines(content);
        int at = random.nextInt(lines.size());
        lines.set(
                at, random.nextBoolean() ? "  " + lines.get(at) : lines.get(at).strip());
        return String.join("\n", lines).getBytes(UTF_8);
    }

    private byte[] wordReplaced(byte[] content) {
        var lines = lines(content);
        int at = random.nextInt(lines.size());
        var words = lines.get(at).split(" ", -1);
        words[random.nextInt(words.length)] = scrap();
        lines.set(at, String.join(" ", words));
        return String.join("\n", lines).getBytes(UTF_8);
    }

    private static List<String> lines(byte[] content) {
        return new ArrayList<>(Arrays.asList(new String(content, UTF_8).split("\n", -1)));
    }

    private String scrap() {
        return SCRAPS.get(random.nextInt(SCRAPS.size()));
    }

    private int place(byte[] content) {
        return random.nextInt(content.length + 1);
    }

    private static byte[] joined(byte[] a, byte[] b) {
        var both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
