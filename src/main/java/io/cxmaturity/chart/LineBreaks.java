package io.cxmaturity.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks text into lines: at spaces and after hyphens, and elsewhere only in a word that is wider than a line. */
public final class LineBreaks {

    private static final String MORE = "…";
    private static final double TOLERANCE = 1e-6;

    private final double width;
    private final ToDoubleFunction<String> measure;
    private final double space;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double used;

    private LineBreaks(double width, ToDoubleFunction<String> measure) {
        this.width = width;
        this.measure = measure;
        this.space = measure.applyAsDouble(" ");
    }

    /**
     * Every line of a text.
     *
     * @param width of a line
     * @param measure the width of a text on one line
     * @return at least one line; runs of spaces count as one, and line ends as spaces
     */
    public static List<String> of(String text, double width, ToDoubleFunction<String> measure) {
        var breaks = new LineBreaks(width, measure);
        boolean apart = false;
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            boolean space = end == text.length() || isSpace(text.charAt(end));
            if (!space && !isBreakingHyphen(text, end)) {
                continue;
            }
            int past = space ? end : end + 1;
            if (past > start) {
                breaks.add(text.substring(start, past), apart);
            }
            apart = space;
            start = end + 1;
        }
        breaks.lines.add(breaks.line.toString());
        return breaks.lines;
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

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\n' || character == '\t' || character == '\r';
    }

    private static boolean isBreakingHyphen(String text, int at) {
        return text.charAt(at) == '-'
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    /** @param apart whether a space comes before the part, so far as it stays on the line */
    private void add(String word, boolean apart) {
        var part = word;
        double wide = measure.applyAsDouble(part);
        double gap = apart && !line.isEmpty() ? space : 0;
        if (!line.isEmpty() && used + gap + wide > width + TOLERANCE) {
            end();
            gap = 0;
        }
        while (wide > width + TOLERANCE && part.codePointCount(0, part.length()) > 1) {
            int fits = fitting(part);
            lines.add(part.substring(0, fits));
            part = part.substring(fits);
            wide = measure.applyAsDouble(part);
        }
        line.append(gap > 0 ? " " : "").append(part);
        used += gap + wide;
    }

    private void end() {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
    }

    /** How many characters of a word fit on a line, one code point at least. */
    private int fitting(String word) {
        int end = word.offsetByCodePoints(0, 1);
        double sum = measure.applyAsDouble(word.substring(0, end));
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            sum += measure.applyAsDouble(word.substring(end, next));
            if (sum > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
