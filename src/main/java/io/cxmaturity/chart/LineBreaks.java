package io.cxmaturity.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** Breaks text into lines: at spaces and after hyphens, and elsewhere only in a word that is wider than a line. */
public final class LineBreaks {

    private static final String MORE = "…";
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");
    private static final Pattern AFTER_HYPHEN = Pattern.compile("(?<=\\p{L}-)(?=\\p{L})");
    private static final double TOLERANCE = 1e-6;

    private LineBreaks() {}

    /**
     * @param width of a line
     * @param measure the width of a text on one line
     * @return at least one line; runs of spaces count as one, and line ends as spaces
     */
    public static List<String> of(String text, double width, ToDoubleFunction<String> measure) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double used = 0;
        double space = measure.applyAsDouble(" ");
        for (var word : SPACES.split(text.strip(), -1)) {
            double gap = line.isEmpty() ? 0 : space;
            for (var part : AFTER_HYPHEN.split(word, -1)) {
                double wide = measure.applyAsDouble(part);
                if (!line.isEmpty() && used + gap + wide > width + TOLERANCE) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                    gap = 0;
                }
                while (wide > width + TOLERANCE && part.codePointCount(0, part.length()) > 1) {
                    int fits = fitting(part, width, measure);
                    lines.add(part.substring(0, fits));
                    part = part.substring(fits);
                    wide = measure.applyAsDouble(part);
                }
                line.append(gap > 0 ? " " : "").append(part);
                used += gap + wide;
                gap = 0;
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** As above, at most so many lines; what does not fit is left out visibly. */
    public static List<String> atMost(int most, String text, double width, ToDoubleFunction<String> measure) {
        var lines = of(text, width, measure);
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        var last = kept.removeLast() + " " + lines.get(most);
        int end = last.length();
        while (end > 0 && measure.applyAsDouble(last.substring(0, end) + MORE) > width) {
            end = last.offsetByCodePoints(end, -1);
        }
        kept.add(last.substring(0, end).strip() + MORE);
        return kept;
    }

    /** How many characters of a word fit on a line, one code point at least. */
    private static int fitting(String word, double width, ToDoubleFunction<String> measure) {
        int end = word.offsetByCodePoints(0, 1);
        double used = measure.applyAsDouble(word.substring(0, end));
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            used += measure.applyAsDouble(word.substring(end, next));
            if (used > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
