package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cxmaturity.chart.Profile;
import io.cxmaturity.chart.RadarChart;
import io.cxmaturity.chart.Strip;
import io.cxmaturity.insight.BelowScore;
import io.cxmaturity.insight.ui.Contents.Place;
import io.cxmaturity.roadmap.Roadmap;
import io.cxmaturity.scoring.DimensionResult;
import io.cxmaturity.shell.LevelBadge;
import io.cxmaturity.shell.Parts;

/** Every dimension on the scale of levels: score, target, what is open and what carries evidence. */
final class ProfilePart extends ReportPart {

    private static final String MARK = "<svg>%s</svg>";

    private final Present present;

    ProfilePart(Present present) {
        super(Place.PROFILE.id());
        this.present = present;
    }

    @Override
    void show(Shown shown) {
        var dimensions = shown.evaluation().result().dimensions();
        fill(
                shown.get("insight.profile.title", shown.phrases().count(dimensions.size())),
                Pieces.explained(shown, "note", shown.get("insight.profile.note")),
                profile(shown),
                legend(shown),
                new More(shown.get("insight.below.title"), present, ProfilePart::why));
        if (RadarChart.fits(charted(shown))) {
            add(new More(shown.get("insight.radar"), present, (now, body) -> body.add(radar(now))));
        }
    }

    private static Div profile(Shown shown) {
        var profile = Parts.div("profile", axis(shown));
        profile.getElement().setAttribute("role", "list");
        shown.evaluation().result().dimensions().forEach(result -> profile.add(row(shown, result)));
        return profile;
    }

    private static Div axis(Shown shown) {
        var ends = Parts.div(
                "profile__ends",
                new Span(shown.phrases().level(1)),
                new Span(shown.highest() % 2 == 1 ? Integer.toString((shown.highest() + 1) / 2) : ""),
                new Span(shown.phrases().level(shown.highest())));
        var axis = Parts.div(
                "profile__axis",
                named("profile__name", shown.get("insight.column.dimension")),
                named("profile__level", shown.get("insight.column.level")),
                Parts.div("profile__plot", ends),
                named("profile__score", shown.get("insight.column.score")));
        axis.getElement().setAttribute("aria-hidden", "true");
        return axis;
    }

    private static Span named(String className, String text) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }

    private static Div row(Shown shown, DimensionResult result) {
        var figures = new DimensionFigures(shown, result);
        var row = Parts.div(
                "profile__row",
                name(shown, result, figures),
                level(shown, result, figures),
                strip(shown, result, figures),
                score(result, figures));
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private static Svg strip(Shown shown, DimensionResult result, DimensionFigures figures) {
        var strip = new Svg(Strip.svg(shown.highest(), result, figures.target()));
        strip.addClassName("profile__plot");
        return strip;
    }

    private static Paragraph name(Shown shown, DimensionResult result, DimensionFigures figures) {
        var name = new Paragraph(
                new Anchor(Contents.address(shown, FiguresPart.row(result.dimension())), figures.title()));
        name.addClassName("profile__name");
        if (result.provisional()) {
            name.add(new Span(" "), Pieces.openTag(shown.get("insight.mark.provisional")));
        }
        return name;
    }

    private static Paragraph level(Shown shown, DimensionResult result, DimensionFigures figures) {
        var level = new Paragraph();
        level.addClassName("profile__level");
        if (!result.shown()) {
            level.add(LevelBadge.none(shown.get("insight.little")));
            return level;
        }
        level.add(figures.level());
        if (figures.canRise()) {
            level.add(below(figures.possible()));
        }
        return level;
    }

    private static Paragraph score(DimensionResult result, DimensionFigures figures) {
        var score = new Paragraph();
        score.addClassName("profile__score");
        if (result.shown()) {
            score.add(figures.score(false));
        }
        if (!result.shown() || figures.spread()) {
            score.add(below(figures.bounds(false)));
        }
        return score;
    }

    private static Span below(Component content) {
        var line = new Span(content);
        line.addClassName("profile__bounds");
        return line;
    }

    private static UnorderedList legend(Shown shown) {
        var legend = new UnorderedList(
                mark(shown, "score", "<circle class=\"strip__score\" cx=\"14\" cy=\"8\" r=\"7\"/>"),
                mark(shown, "target", "<circle class=\"strip__target\" cx=\"14\" cy=\"8\" r=\"6\"/>"),
                mark(shown, "evidenced", "<rect class=\"strip__evidenced\" x=\"14\" y=\"8\"/>"),
                mark(shown, "bounds", "<line class=\"strip__bounds\" x1=\"0\" x2=\"28\" y1=\"8\" y2=\"8\"/>"));
        legend.addClassName("legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        return legend;
    }

    private static ListItem mark(Shown shown, String name, String drawing) {
        var mark = new Svg(MARK.formatted(drawing));
        return new ListItem(mark, new Span(shown.get("insight.legend." + name)));
    }

    private static void why(Shown shown, Div body) {
        BelowScore.of(shown.evaluation(), shown.phrases())
                .forEach(sentence ->
                        body.add(new Paragraph(shown.linked(sentence).toArray(Component[]::new))));
    }

    private static Profile charted(Shown shown) {
        var evaluation = shown.evaluation();
        return Profile.of(
                evaluation.asked(),
                evaluation.result().dimensions(),
                result -> Roadmap.target(evaluation.asked(), result, evaluation.goals()));
    }

    private static Component radar(Shown shown) {
        var wide = RadarChart.wide(charted(shown), shown.texts());
        var narrow = RadarChart.narrow(charted(shown), shown.texts());
        var caption = Parts.element("figcaption", "");
        caption.setText(wide.title());
        return Parts.element(
                "figure", "chart", caption, drawing("chart__wide", wide.svg()), drawing("chart__narrow", narrow.svg()));
    }

    private static Svg drawing(String className, String svg) {
        var drawing = new Svg(svg);
        drawing.addClassName(className);
        return drawing;
    }
}
