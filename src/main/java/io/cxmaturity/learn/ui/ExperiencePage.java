package io.cxmaturity.learn.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.cxmaturity.shell.Table;
import java.util.List;

/** Customer service, customer experience and its management told apart. */
@Route(LearnNavigation.LEARN)
@Menu(title = "learn.menu", order = 2)
public class ExperiencePage extends LearnPage {

    private static final List<String> THINGS = List.of("service", "experience", "management");
    private static final List<String> ASPECTS = List.of("what", "reach", "stance", "means");

    ExperiencePage(Glossary glossary) {
        super(Topic.EXPERIENCE);
        var prose = prose(glossary);
        prose.title("learn.experience");
        prose.paragraphs("learn.experience.text");
        prose.heading("learn.experience.table");
        prose.add(comparison());
        prose.section("learn.experience.parcel");
        prose.section("learn.experience.people");
        prose.section("learn.experience.here");
    }

    private Table comparison() {
        var table = new Table().column(getTranslation("learn.experience.table.aspect"));
        THINGS.forEach(thing -> table.words(getTranslation("learn.experience.table." + thing)));
        for (var aspect : ASPECTS) {
            var key = "learn.experience.table." + aspect;
            table.row(
                    getTranslation(key),
                    THINGS.stream()
                            .map(thing -> getTranslation(key + "." + thing))
                            .toList());
        }
        return table;
    }
}
