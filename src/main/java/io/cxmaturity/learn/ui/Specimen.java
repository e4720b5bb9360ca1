package io.cxmaturity.learn.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.chart.Strip;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.roadmap.Roadmap;
import io.cxmaturity.scoring.DimensionResult;
import io.cxmaturity.wording.Narrative;
import io.cxmaturity.wording.Texts;
import java.util.OptionalInt;

/** The upper part of a result: what a board remembers, and the profile. */
@Tag("figure")
final class Specimen extends HtmlContainer {

    Specimen(Evaluation example) {
        addClassName("specimen");
        var caption = new HtmlContainer("figcaption");
        caption.setText(getTranslation("learn.landing.specimen"));
        caption.addClassName("kicker");
        var headline = new Paragraph(new Narrative(Texts.of(getLocale())).headline(example));
        headline.addClassName("specimen__line");
        var profile = new Div();
        profile.addClassName("profile");
        profile.getElement().setAttribute("role", "list");
        for (var dimension : example.published().dimensions()) {
            profile.add(row(example, dimension));
        }
        add(caption, headline, profile);
    }

    private Div row(Evaluation example, Dimension dimension) {
        var result = example.result().dimension(dimension.id());
        var name = new Paragraph(dimension.title());
        name.addClassName("profile__name");
        var score = new Paragraph(
                getTranslation("learn.landing.specimen.score", result.score().orElseThrow()));
        score.addClassName("profile__score");
        var row = new Div(name, strip(example, result), score);
        row.addClassName("profile__row");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    /** Numbers drawn by our own code; nothing of it comes from outside. */
    private static Svg strip(Evaluation example, DimensionResult result) {
        var published = example.published();
        int target = Roadmap.target(published, result, example.goals());
        var strip = new Svg(Strip.svg(published.highestLevel(), result, OptionalInt.of(target)));
        strip.addClassName("profile__plot");
        return strip;
    }
}
