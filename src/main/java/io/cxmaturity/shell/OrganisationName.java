package io.cxmaturity.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;

/** Whose page this is, above its heading; a sample is marked. */
public final class OrganisationName extends Paragraph {

    /** @param sample whether the organisation is made up */
    public OrganisationName(String name, boolean sample) {
        addClassName("kicker");
        add(new Text(name));
        if (sample) {
            add(new Text(" "), Parts.tag(getTranslation("shell.sample")));
        }
    }
}
