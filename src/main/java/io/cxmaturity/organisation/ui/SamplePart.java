package io.cxmaturity.organisation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.sample.SampleOrganisation;
import io.cxmaturity.shell.Parts;

/** Says that the organisation is made up, and removes it. */
@Tag("section")
final class SamplePart extends HtmlContainer {

    private final transient SampleOrganisation sample;
    private final transient OrganisationId organisation;

    SamplePart(SampleOrganisation sample, OrganisationId organisation) {
        this.sample = sample;
        this.organisation = organisation;
        addClassName("section");
        add(
                new H2(getTranslation("organisation.sample.title")),
                Parts.text("note", getTranslation("organisation.sample.text")),
                Parts.text("note", getTranslation("organisation.sample.goes")),
                Parts.button(getTranslation("organisation.sample.remove"), this::remove, "btn--danger"));
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
