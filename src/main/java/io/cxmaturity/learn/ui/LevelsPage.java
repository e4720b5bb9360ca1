package io.cxmaturity.learn.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
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
        prose.add(levels(assessment.levels().stream().map(level -> level.text()).toList()));
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

    private UnorderedList levels(List<String> texts) {
        var list = new UnorderedList();
        list.addClassName("levels");
        for (int i = 0; i < texts.size(); i++) {
            var level = LevelBadge.of(i + 1, assessment.levels().get(i).name());
            list.add(new ListItem(level, new Paragraph(texts.get(i))));
        }
        return list;
    }

    private Component picture(Dimension dimension) {
        var body = levels(dimension.levels());
        body.addClassName("more__body");
        var picture = new NativeDetails(dimension.title(), body);
        picture.addClassName("more");
        return picture;
    }
}
