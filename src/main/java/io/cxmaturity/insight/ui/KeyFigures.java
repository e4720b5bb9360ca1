package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.insight.Claims;
import io.cxmaturity.insight.Figure;
import io.cxmaturity.insight.Figure.Aspect;
import io.cxmaturity.scoring.Interval;
import io.cxmaturity.scoring.OverallResult;
import io.cxmaturity.scoring.Rules;
import io.cxmaturity.shell.LevelBadge;
import io.cxmaturity.shell.Parts;
import java.util.OptionalInt;

/** The figures of the whole, each of which opens. */
final class KeyFigures extends DescriptionList {

    KeyFigures() {
        addClassName("figures");
    }

    void show(Shown shown) {
        removeAll();
        var overall = shown.evaluation().result().overall();
        if (overall.shown()) {
            add(
                    established(shown, overall),
                    possible(shown, overall),
                    evidenced(shown, overall),
                    score(shown, overall));
        } else {
            add(noLevel(shown), bounds(shown, overall));
        }
        add(coverage(shown, overall));
    }

    private static Component established(Shown shown, OverallResult overall) {
        boolean quick = shown.evaluation().kind() == Kind.QUICK;
        return figure(
                shown.get(quick ? "insight.figure.ceiling" : "insight.figure.established"),
                level(shown, Aspect.LEVEL, overall.level(), "insight.figure.established"),
                new Text(shown.get(quick ? "insight.figure.ceiling.note" : "insight.figure.established.note")));
    }

    private static Component possible(Shown shown, OverallResult overall) {
        int deciding = overall.possible().orElse(0) > overall.level().orElse(0)
                ? shown.evaluation().deciding().size()
                : 0;
        return figure(
                shown.get("insight.figure.possible"),
                level(shown, Aspect.POSSIBLE, overall.possible(), "insight.figure.possible"),
                new Text(shown.get(
                        "insight.figure.possible.note", shown.phrases().count(deciding), deciding)));
    }

    private static Component evidenced(Shown shown, OverallResult overall) {
        var claims = Claims.of(shown.evaluation());
        return figure(
                shown.get("insight.figure.evidenced"),
                level(shown, Aspect.EVIDENCED, overall.evidencedLevel(), "insight.figure.evidenced"),
                new Text(shown.get("insight.figure.evidenced.note", claims.evidenced(), claims.all())));
    }

    private static Component level(Shown shown, Aspect aspect, OptionalInt level, String name) {
        int is = level.orElseThrow();
        return Pieces.number(
                shown,
                new Figure.Whole(aspect),
                Pieces.level(shown, is),
                shown.get("insight.labelled", shown.get(name), shown.phrases().level(is)));
    }

    private static Component score(Shown shown, OverallResult overall) {
        var phrases = shown.phrases();
        var score = phrases.shortScore(overall.score().orElseThrow());
        var number = Pieces.number(
                shown,
                new Figure.Whole(Aspect.SCORE),
                score,
                shown.get("insight.labelled", shown.get("insight.figure.score"), score));
        var value = new Span(number, unit(shown));
        var bounds = overall.bounds().orElseThrow();
        boolean open = bounds.high() - bounds.low() > Rules.TOLERANCE;
        return figure(
                shown.get("insight.figure.score"),
                value,
                open
                        ? range(shown, Aspect.BOUNDS, bounds, "insight.figure.bounds")
                        : new Text(shown.get("insight.figure.sure")),
                range(shown, Aspect.SENSITIVITY, overall.sensitivity().orElseThrow(), "insight.figure.sensitivity"));
    }

    private static Component range(Shown shown, Aspect aspect, Interval range, String name) {
        var text = shown.phrases().range(range);
        var number = Pieces.number(
                shown, new Figure.Whole(aspect), text, shown.get("insight.labelled", shown.get(name + ".label"), text));
        return new Span(number, new Text(" " + shown.get(name)));
    }

    private static Span unit(Shown shown) {
        var unit = new Span(" " + shown.get("insight.unit", shown.highest()));
        unit.addClassName("unit");
        return unit;
    }

    private static Component noLevel(Shown shown) {
        return figure(
                shown.get("insight.figure.level"),
                LevelBadge.none(shown.get("insight.little")),
                new Text(shown.get("insight.figure.level.note")));
    }

    private static Component bounds(Shown shown, OverallResult overall) {
        var text = shown.phrases().shortRange(overall.bounds().orElseThrow());
        var number = Pieces.number(
                shown,
                new Figure.Whole(Aspect.BOUNDS),
                text,
                shown.get("insight.labelled", shown.get("insight.figure.bounds.label"), text));
        return figure(
                shown.get("insight.figure.score"),
                new Span(number, unit(shown)),
                new Text(shown.get("insight.figure.score.little")));
    }

    private static Component coverage(Shown shown, OverallResult overall) {
        var text = shown.phrases().percent(overall.coverage());
        return figure(
                shown.get("insight.figure.coverage"),
                Pieces.number(
                        shown,
                        new Figure.Whole(Aspect.COVERAGE),
                        text,
                        shown.get("insight.labelled", shown.get("insight.figure.coverage"), text)),
                new Text(shown.get(
                        "insight.figure.coverage.note",
                        Claims.levels(shown.evaluation()),
                        shown.evaluation().asked().items().size())));
    }

    private static Component figure(String name, Component value, Component... notes) {
        var figure = Parts.div("figure", new Term(name), new Description(value));
        for (var note : notes) {
            var description = new Description(note);
            description.addClassName("figure__note");
            figure.add(description);
        }
        return figure;
    }
}
