package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.html.NativeButton;
import io.cxmaturity.insight.Figure;
import io.cxmaturity.insight.Figure.Aspect;
import io.cxmaturity.roadmap.Roadmap;
import io.cxmaturity.scoring.DimensionResult;
import io.cxmaturity.scoring.Rules;
import java.util.OptionalInt;

/** The figures of one dimension as numbers that open. */
final class DimensionFigures {

    private final Shown shown;
    private final DimensionResult result;
    private final String title;

    DimensionFigures(Shown shown, DimensionResult result) {
        this.shown = shown;
        this.result = result;
        this.title = shown.phrases().title(result.dimension());
    }

    String title() {
        return title;
    }

    /** Only where enough is known. */
    NativeButton score(boolean twoDecimals) {
        double score = result.score().orElseThrow();
        return number(
                Aspect.SCORE,
                twoDecimals ? shown.phrases().score(score) : shown.phrases().shortScore(score),
                "insight.column.score");
    }

    /** Only where enough is known. */
    NativeButton level() {
        int level = result.level().orElseThrow();
        return Pieces.number(
                shown,
                new Figure.Of(result.dimension(), Aspect.LEVEL),
                Pieces.level(shown, level),
                label("insight.column.level", shown.phrases().level(level)));
    }

    /** Whether what is open could still raise the level. */
    boolean canRise() {
        return result.shown() && result.possible().orElse(0) > result.level().orElse(0);
    }

    NativeButton possible() {
        var text = shown.get(
                "insight.upTo", shown.phrases().level(result.possible().orElseThrow()));
        return number(Aspect.POSSIBLE, text, "insight.column.level");
    }

    /** Whether there is something open that moves the score. */
    boolean spread() {
        return result.bounds().high() - result.bounds().low() > Rules.TOLERANCE;
    }

    NativeButton bounds(boolean twoDecimals) {
        return number(
                Aspect.BOUNDS,
                twoDecimals
                        ? shown.phrases().range(result.bounds())
                        : shown.phrases().shortRange(result.bounds()),
                "insight.column.bounds");
    }

    NativeButton evidenced() {
        return number(
                Aspect.EVIDENCED, shown.phrases().score(result.evidenced().orElseThrow()), "insight.column.evidenced");
    }

    NativeButton coverage() {
        return number(Aspect.COVERAGE, shown.phrases().percent(result.coverage()), "insight.column.coverage");
    }

    /** Only where enough is known. */
    NativeButton gap() {
        double gap = Roadmap.gap(
                shown.evaluation().asked(), result, shown.evaluation().goals());
        return number(Aspect.GAP, shown.get("insight.gap", shown.phrases().score(gap)), "insight.column.gap");
    }

    /** Empty where none was set and too little is known to propose one. */
    OptionalInt target() {
        var goals = shown.evaluation().goals();
        boolean none = !result.shown() && !goals.targets().containsKey(result.dimension());
        return none
                ? OptionalInt.empty()
                : OptionalInt.of(Roadmap.target(shown.evaluation().asked(), result, goals));
    }

    private NativeButton number(Aspect aspect, String text, String name) {
        return Pieces.number(shown, new Figure.Of(result.dimension(), aspect), text, label(name, text));
    }

    private String label(String name, String text) {
        return shown.get("insight.labelled.dimension", title, shown.get(name), text);
    }
}
