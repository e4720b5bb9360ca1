package io.cxmaturity.organisation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.sample.SampleOrganisation;
import io.cxmaturity.shell.Parts;

/** Says that the organisation is made up, and removes it once asked twice. */
@Tag("section")
final class SamplePart extends HtmlContainer {

    private final transient SampleOrganisation sample;
    private final transient OrganisationId organisation;
    private final NativeButton first = Parts.button(getTranslation("organisation.sample.remove"), this::ask);
    private final Div question = new Div(first);

    SamplePart(SampleOrganisation sample, OrganisationId organisation) {
        this.sample = sample;
        this.organisation = organisation;
        addClassName("section");
        add(
                new H2(getTranslation("organisation.sample.title")),
                Parts.text("note", getTranslation("organisation.sample.text")),
                question);
    }

    private void ask() {
        var sure = Parts.text("note", getTranslation("organisation.sample.sure"));
        sure.getElement().setAttribute("role", "alert");
        var yes = Parts.button(getTranslation("organisation.sample.yes"), this::remove, "btn--danger");
        question.removeAll();
        question.add(
                sure, Parts.div("actions", yes, Parts.button(getTranslation("organisation.sample.no"), this::keep)));
        yes.focus();
    }

    private void keep() {
        question.removeAll();
        question.add(first);
        first.focus();
    }

    private void remove() {
        try {
            sample.remove(CurrentPerson.id().orElseThrow(NotSignedIn::new), organisation);
            UI.getCurrent().navigate(OrganisationNavigation.own());
        } catch (UnknownOrganisation | NotAllowed | NotSignedIn overtaken) {
            UI.getCurrent().getPage().reload();
        }
    }

    private static final class NotSignedIn extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
