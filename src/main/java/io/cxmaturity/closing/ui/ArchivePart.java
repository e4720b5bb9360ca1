package io.cxmaturity.closing.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.closing.Taken;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.shell.Parts;
import java.util.List;

/** The file of all that there is, and how much of it the visitor has. */
@Tag("section")
final class ArchivePart extends HtmlContainer {

    private static final int LOOK_EVERY_MILLIS = 2000;

    private final Runnable look;
    private final Div taken = Parts.div("notice");
    private boolean watching;

    /**
     * @param open the titles of rounds of which no figures are in the file
     * @param look has the page look whether the file has come
     */
    ArchivePart(OrganisationId organisation, List<String> open, Runnable look) {
        this.look = look;
        addClassName("section");
        taken.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("closing.archive.title")),
                Parts.text("note", getTranslation("closing.archive.note")));
        if (!open.isEmpty()) {
            add(Parts.text("note", getTranslation("closing.archive.open", String.join(", ", open))));
        }
        add(Parts.div("actions", link(organisation)), taken);
    }

    private Anchor link(OrganisationId organisation) {
        var link = Parts.link(ClosingNavigation.archive(organisation), getTranslation("closing.archive"), "btn--main");
        link.getElement().setAttribute("download", "");
        link.setRouterIgnore(true);
        link.getElement().addEventListener("click", click -> watch());
        return link;
    }

    /** Looks every few seconds whether the file has come. */
    private void watch() {
        if (watching) {
            return;
        }
        watching = true;
        var ui = UI.getCurrent();
        ui.setPollInterval(LOOK_EVERY_MILLIS);
        var polling = ui.addPollListener(poll -> look.run());
        addDetachListener(detach -> {
            detach.unregisterListener();
            polling.remove();
            ui.setPollInterval(-1);
            watching = false;
        });
    }

    void say(Taken has) {
        var text = getTranslation("closing.taken." + has);
        if (!text.equals(taken.getElement().getTextRecursively())) {
            taken.removeAll();
            taken.add(new Paragraph(text));
        }
        taken.setClassName("notice--caution", has != Taken.EVERYTHING);
    }
}
