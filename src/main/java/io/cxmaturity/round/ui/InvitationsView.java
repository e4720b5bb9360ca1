package io.cxmaturity.round.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.cxmaturity.account.ui.AccountNavigation;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.PortalAddress;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import io.cxmaturity.round.Invitations;
import io.cxmaturity.round.Reminding;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.RoundState;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.UnknownRound;
import io.cxmaturity.shell.OrganisationName;
import io.cxmaturity.shell.Parts;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is invited to a round: links for many, invitations for single people, and who has come. For leaders. */
@Route(RoundNavigation.INVITATIONS_ROUTE)
@PermitAll
public class InvitationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int OFF = -1;
    private static final int CALM = 5000;
    private static final int BUSY = 500;

    private final transient Organisations organisations;
    private final transient Rounds rounds;
    private final transient Invitations invitations;
    private final transient Reminding reminding;
    private final transient PortalAddress portal;
    private String title = "";
    private @Nullable OpenLinksPart links;
    private @Nullable InvitePart invite;
    private @Nullable InviteesPart invitees;
    private @Nullable Registration polling;

    InvitationsView(
            Organisations organisations,
            Rounds rounds,
            Invitations invitations,
            Reminding reminding,
            PortalAddress portal) {
        this.organisations = organisations;
        this.rounds = rounds;
        this.invitations = invitations;
        this.reminding = reminding;
        this.portal = portal;
        addClassNames("wrap", "invitations");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var caller = CurrentPerson.id();
        if (caller.isEmpty()) {
            event.forwardTo(AccountNavigation.signIn());
            return;
        }
        asked(caller.get(), event)
                .ifPresentOrElse(
                        round -> show(organisations.open(caller.get(), round.organisation()), round),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<Round> asked(PersonId caller, BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var organisation = parameters.get(RoundNavigation.ORGANISATION).flatMap(OrganisationId::parse);
        var round = parameters.get(RoundNavigation.ROUND).flatMap(RoundId::parse);
        if (organisation.isEmpty() || round.isEmpty()) {
            return Optional.empty();
        }
        try {
            invitations.arrivals(caller, organisation.get(), round.get());
            return Optional.of(rounds.open(caller, organisation.get(), round.get()));
        } catch (UnknownOrganisation | UnknownRound | NotAllowed none) {
            return Optional.empty();
        }
    }

    private void show(Organisation organisation, Round round) {
        title = getTranslation("round.invite.page", round.title().value());
        var desk = new InvitationDesk(
                rounds,
                invitations,
                reminding,
                portal,
                round,
                () -> getUI().ifPresent(ui -> ui.getPage().reload()));
        links = new OpenLinksPart(desk);
        invitees = new InviteesPart(desk);
        invite = new InvitePart(desk, this::busy, invitees::refresh);
        boolean inviting = desk.state() != RoundState.CLOSED;
        links.setVisible(inviting);
        invite.setVisible(inviting);
        add(head(desk, organisation), links, invite, invitees);
    }

    private Div head(InvitationDesk desk, Organisation organisation) {
        var round = desk.round();
        OrganisationName.wear(this, organisation.look().accent());
        var name = new OrganisationName(
                organisation.name().value(),
                organisation.sample(),
                OrganisationNavigation.logo(organisation.id(), organisation.look()));
        var back = new Anchor(
                RoundNavigation.round(desk.organisation(), round.id()),
                round.title().value());
        back.addClassName("invitations__round");
        var head = Parts.div("start__head", name, back, new H1(getTranslation("round.invite.title")));
        head.add(Parts.text("lead", getTranslation("round.invite.lead." + desk.state())));
        return head;
    }

    private void busy(boolean working) {
        getUI().ifPresent(ui -> ui.setPollInterval(working ? BUSY : CALM));
    }

    /** Looks anew, and leaves the focus where it is. */
    private void refresh(PollEvent poll) {
        if (links == null || invite == null || invitees == null) {
            return;
        }
        invite.refresh();
        links.refresh();
        invitees.refresh();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().setPollInterval(CALM);
        polling = attach.getUI().addPollListener(this::refresh);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        detach.getUI().setPollInterval(OFF);
        if (polling != null) {
            polling.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
