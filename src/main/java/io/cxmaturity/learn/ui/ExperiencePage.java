package io.cxmaturity.learn.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Stream;

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

    private StackTable comparison() {
        var table = new StackTable(Stream.concat(
                        Stream.of(getTranslation("learn.experience.table.aspect")),
                        THINGS.stream().map(thing -> getTranslation("learn.experience.table." + thing)))
                .toList());
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
