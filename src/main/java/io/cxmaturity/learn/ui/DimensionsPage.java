package io.cxmaturity.learn.ui;

import com.vaadin.flow.router.Route;
import io.cxmaturity.catalog.Catalog;

/** The pillars and enablers of customer experience. */
@Route(LearnNavigation.DIMENSIONS)
public class DimensionsPage extends LearnPage {

    DimensionsPage(Catalog catalog, Glossary glossary) {
        super(Topic.DIMENSIONS);
        var prose = prose(glossary);
        prose.title("learn.dimensions");
        for (var part : DimensionGroup.of(catalog.newest().getFirst())) {
            prose.section(part.key());
            part.dimensions().forEach(dimension -> prose.entry(dimension.title(), dimension.text()));
        }
        prose.heading("learn.dimensions.sides");
        prose.list("learn.dimensions.sides.list");
        prose.heading("learn.dimensions.themes");
        prose.list("learn.dimensions.themes.list");
        prose.heading("learn.dimensions.begin");
        prose.list("learn.dimensions.begin.list");
        prose.section("learn.dimensions.hard");
    }
}
