package io.cxmaturity.learn.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.Route;
import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Level;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.shell.LevelBadge;
import java.util.List;

/** What each level says, for the whole and for each dimension. */
@Route(LearnNavigation.LEVELS)
public class LevelsPage extends LearnPage {

    private final transient Assessment assessment;

    LevelsPage(Catalog catalog, Glossary glossary) {
        super(Topic.LEVELS);
        assessment = catalog.newest().getFirst();
        addClassName(LevelBadge.scale(assessment.highestLevel()));
        var prose = prose(glossary);
        prose.title("learn.levels");
        prose.add(levels(assessment.levels().stream().map(Level::text).toList()));
        prose.section("learn.levels.throughout");
        prose.section("learn.levels.aim");
        var pictured = assessment.dimensions().stream()
                .filter(dimension -> !dimension.levels().isEmpty())
                .toList();
        if (!pictured.isEmpty()) {
            prose.section("learn.levels.pictures");
            pictured.forEach(dimension -> prose.add(picture(dimension)));
        }
    }

    /** @param texts one for each level, lowest first */
    private DescriptionList levels(List<String> texts) {
        var list = new DescriptionList();
        list.addClassName("terms");
        for (int i = 0; i < texts.size(); i++) {
            var level = LevelBadge.of(i + 1, assessment.levels().get(i).name());
            list.add(new Div(new DescriptionList.Term(level), new DescriptionList.Description(texts.get(i))));
        }
        return list;
    }

    private Component picture(Dimension dimension) {
        var picture = new NativeDetails(dimension.title(), levels(dimension.levels()));
        picture.addClassName("more");
        return picture;
    }
}
