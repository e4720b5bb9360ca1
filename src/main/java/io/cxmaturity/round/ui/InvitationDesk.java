package io.cxmaturity.round.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.PortalAddress;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.round.Invitations;
import io.cxmaturity.round.NotOpen;
import io.cxmaturity.round.Reminding;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundState;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.UnknownInvitation;
import io.cxmaturity.round.UnknownRound;
import java.util.Optional;
import java.util.function.Function;

/** The round on the page, and what is done to its invitations by whoever is signed in at that moment. */
final class InvitationDesk {

    private final Rounds rounds;
    private final Invitations invitations;
    private final Reminding reminding;
    private final PortalAddress portal;
    private final Round round;
    private final Runnable leave;

    /** @param leave leads away from what the visitor may not see any more */
    InvitationDesk(
            Rounds rounds,
            Invitations invitations,
            Reminding reminding,
            PortalAddress portal,
            Round round,
            Runnable leave) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.reminding = reminding;
        this.portal = portal;
        this.round = round;
        this.leave = leave;
    }

    Round round() {
        return round;
    }

    OrganisationId organisation() {
        return round.organisation();
    }

    Rounds rounds() {
        return rounds;
    }

    Invitations invitations() {
        return invitations;
    }

    Reminding reminding() {
        return reminding;
    }

    boolean byMail() {
        return invitations.byMail();
    }

    RoundState state() {
        return rounds.state(round);
    }

    /** A full address, for the reader of this page. */
    String link(SecretToken secret) {
        return portal.link(VaadinServletRequest.getCurrent().getHttpServletRequest(), RoundNavigation.join(secret));
    }

    /** Empty where it could not be done: the round has closed, somebody else was faster, or the visitor is led away. */
    <T> Optional<T> with(Function<PersonId, T> deed) {
        var caller = CurrentPerson.id();
        if (caller.isEmpty()) {
            leave.run();
            return Optional.empty();
        }
        try {
            return Optional.of(deed.apply(caller.get()));
        } catch (UnknownOrganisation | UnknownRound | NotAllowed gone) {
            leave.run();
            return Optional.empty();
        } catch (NotOpen | UnknownInvitation overtaken) {
            return Optional.empty();
        }
    }
}
