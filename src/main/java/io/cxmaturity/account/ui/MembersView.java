package io.cxmaturity.account.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.cxmaturity.account.MemberInvitations;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.Outbox;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.Members;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import io.cxmaturity.shell.OrganisationName;

/** Who belongs to an organisation and who is asked to, for its leaders. */
@Route(AccountNavigation.MEMBERS)
public class MembersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Organisations organisations;
    private final transient Members members;
    private final transient MemberInvitations invitations;
    private final transient Outbox outbox;

    MembersView(Organisations organisations, Members members, MemberInvitations invitations, Outbox outbox) {
        this.organisations = organisations;
        this.members = members;
        this.invitations = invitations;
        this.outbox = outbox;
        addClassNames("wrap", "narrow", "start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var caller = CurrentPerson.id();
        var organisation =
                event.getRouteParameters().get(AccountNavigation.ORGANISATION).flatMap(OrganisationId::parse);
        if (caller.isEmpty()) {
            event.forwardTo(AccountNavigation.signIn());
        } else if (organisation.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(event, caller.get(), organisation.get());
        }
    }

    private void show(BeforeEnterEvent event, PersonId caller, OrganisationId organisation) {
        try {
            var part = new MembersPart(caller, organisation, members, invitations, outbox);
            var opened = organisations.open(caller, organisation);
            OrganisationName.wear(this, opened.look().accent());
            var kicker = new OrganisationName(
                    opened.name().value(), opened.sample(), OrganisationNavigation.logo(organisation, opened.look()));
            kicker.add(
                    new Text(" · "),
                    new Anchor(OrganisationNavigation.one(organisation), getTranslation("organisation.menu")));
            var head = Page.head(getTranslation("account.members.title"), getTranslation("account.members.lead"));
            head.addComponentAsFirst(kicker);
            add(head, part);
        } catch (UnknownOrganisation | NotAllowed noLeader) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("account.members.title"));
    }
}
