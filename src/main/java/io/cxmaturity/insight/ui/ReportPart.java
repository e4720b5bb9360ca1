package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A section of the page, painted anew whenever something it shows has changed. */
abstract class ReportPart extends Section {

    /** @param id by which the list of contents leads here */
    ReportPart(String id) {
        setId(id);
        addClassName("section");
    }

    /** Paints; may be called again with another result. */
    abstract void show(Shown shown);

    final void fill(String heading, Component... content) {
        removeAll();
        add(new H2(heading));
        add(content);
    }
}
