package io.cxmaturity.report;

import io.cxmaturity.chart.Ink;
import io.cxmaturity.chart.LineBreaks;
import io.cxmaturity.scoring.OverallResult;

/** A staircase of the levels as far as they are established. */
final class Stairs {

    private static final float LOWEST = 30;
    private static final float HIGHEST = 250;
    private static final float ABOVE = 30;
    private static final float BELOW = 44;
    private static final float GAP = 6;

    private final Pen pen;
    private final int established;
    private final int possible;

    Stairs(Pen pen, OverallResult overall) {
        this.pen = pen;
        this.established = overall.shown() ? overall.level().orElse(0) : 0;
        this.possible = overall.shown() ? overall.possible().orElse(0) : 0;
    }

    /** Fills the room between what stands above and the end of the page, as far as that looks well. */
    void paint(Canvas canvas, float x, float top, float end) {
        int highest = pen.highest();
        float bottom = end - BELOW;
        float rise = Math.clamp(bottom - top - ABOVE, LOWEST, HIGHEST);
        float wide = (Flow.WIDTH - GAP * (highest - 1)) / highest;
        for (int level = 1; level <= highest; level++) {
            float left = x + (level - 1) * (wide + GAP);
            float tall = LOWEST + (rise - LOWEST) * (level - 1) / (highest - 1);
            canvas.rectangle(
                    level <= established ? Ink.level(level, highest) : Ink.TINT, left, bottom - tall, wide, tall);
            label(canvas, level, left, bottom, wide);
            if (level == established || level == possible) {
                var word = level == established ? "report.cover.established" : "report.cover.possible";
                canvas.text(pen.text(word), Type.FINE.in(Ink.INK), left, bottom - tall - 14);
            }
        }
    }

    private void label(Canvas canvas, int level, float x, float bottom, float wide) {
        canvas.text(Integer.toString(level), Type.STRONG, x, bottom + 5);
        var name = pen.spelling().legible(pen.levelName(level));
        float top = bottom + 5 + Type.GRID;
        for (var line : LineBreaks.atMost(2, name, wide, Type.FINE::width)) {
            canvas.text(line, Type.FINE.in(Ink.INK_2), x, top);
            top += Type.FINE.leading();
        }
    }
}
