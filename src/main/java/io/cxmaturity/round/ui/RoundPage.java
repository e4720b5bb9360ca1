package io.cxmaturity.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import io.cxmaturity.account.ui.AccountNavigation;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.UnknownRound;
import io.cxmaturity.shell.OrganisationName;
import java.util.Optional;

/** A screen of an organisation's rounds. Whoever may not see it learns no more than that there is nothing. */
abstract class RoundPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private String title = getTranslation("round.menu");

    RoundPage() {
        addClassNames("wrap", "start");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var caller = CurrentPerson.id();
        if (caller.isEmpty()) {
            event.forwardTo(AccountNavigation.signIn());
            return;
        }
        try {
            show(caller.get(), event);
        } catch (UnknownOrganisation | UnknownRound | NotAllowed refused) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    abstract void show(PersonId caller, BeforeEnterEvent event);

    /** Refuses an address that names none. */
    static OrganisationId organisation(BeforeEnterEvent event) {
        return asked(event).orElseThrow(UnknownRound::new);
    }

    static Optional<OrganisationId> asked(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(RoundNavigation.ORGANISATION)
                .map(text -> OrganisationId.parse(text).orElseThrow(UnknownRound::new));
    }

    static RoundId round(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(RoundNavigation.ROUND)
                .flatMap(RoundId::parse)
                .orElseThrow(UnknownRound::new);
    }

    /** Whose page it is; the page wears the organisation's colour from then on. */
    final OrganisationName name(Organisation organisation) {
        OrganisationName.wear(this, organisation.look().accent());
        return new OrganisationName(
                organisation.name().value(),
                organisation.sample(),
                OrganisationNavigation.logo(organisation.id(), organisation.look()));
    }

    final void title(String title) {
        this.title = title;
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
