package io.cxmaturity.learn.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.wording.Narrative;
import io.cxmaturity.wording.Texts;
import java.util.stream.Collectors;

/** How answers become scores, levels and a roadmap, in plain words. */
@Route(LearnNavigation.SCORING)
@Menu(title = "learn.scoring.menu", order = 100)
public class ScoringPage extends LearnPage {

    ScoringPage(Catalog catalog, Glossary glossary) {
        super(Topic.SCORING);
        var assessment = catalog.newest().getFirst();
        var prose = prose(glossary);
        prose.title("learn.scoring");
        prose.add(new Paragraph(new Anchor(LearnNavigation.glossary(), getTranslation("learn.scoring.terms"))));
        prose.section("learn.scoring.silences");
        prose.section("learn.scoring.score", assessment.highestLevel());
        prose.section("learn.scoring.level");
        prose.list("learn.scoring.level.rules");
        prose.paragraphs("learn.scoring.level.example");
        prose.section("learn.scoring.open");
        prose.section("learn.scoring.evidence");
        prose.heading("learn.scoring.whole");
        whole(prose, assessment);
        prose.section("learn.scoring.quick");
        prose.section("learn.scoring.roadmap");
        prose.section("learn.scoring.recompute");
    }

    private void whole(Prose prose, Assessment assessment) {
        var narrative = new Narrative(Texts.of(getLocale()));
        var rule = assessment.overall();
        prose.paragraphs("learn.scoring.whole.text");
        prose.list(
                "learn.scoring.whole.rules",
                narrative.count(rule.share()),
                narrative.count(assessment.dimensions().size()));
        if (!rule.requires().isEmpty()) {
            var required =
                    rule.requires().stream().map(id -> title(assessment, id)).collect(Collectors.joining(", "));
            prose.paragraphs("learn.scoring.whole.required", required);
        }
        prose.paragraphs("learn.scoring.whole.weights");
    }

    private static String title(Assessment assessment, DimensionId id) {
        return assessment.dimension(id).map(Dimension::title).orElseThrow();
    }
}
