package io.cxmaturity.round;

import io.cxmaturity.common.AuditLog;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.round.InvitationMails.Sender;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Rounds of which a leader changes who is invited. Others get what they get from {@link Rounds}. */
@Component
class LedRounds {

    private final RoundStore store;
    private final InviteeStore people;
    private final Organisations organisations;
    private final AuditLog log;
    private final Clock clock;

    LedRounds(RoundStore store, InviteeStore people, Organisations organisations, AuditLog log, Clock clock) {
        this.store = store;
        this.people = people;
        this.organisations = organisations;
        this.log = log;
        this.clock = clock;
    }

    Round find(PersonId caller, OrganisationId organisation, RoundId id) {
        organisations.openToLead(caller, organisation);
        return store.find(organisation, id).orElseThrow(UnknownRound::new);
    }

    /** One change of a round's invitations after the other. */
    Round locked(PersonId caller, OrganisationId organisation, RoundId id) {
        store.lock(find(caller, organisation, id).id());
        return find(caller, organisation, id);
    }

    /** The same, unless it is closed. */
    Round notClosed(PersonId caller, OrganisationId organisation, RoundId id) {
        var round = locked(caller, organisation, id);
        if (round.state(clock.instant()) == RoundState.CLOSED) {
            throw new NotOpen(RoundState.CLOSED);
        }
        return round;
    }

    Sender sender(PersonId caller, OrganisationId organisation) {
        return new Sender(
                people.name(caller), organisations.open(caller, organisation).name());
    }

    /** Keeps how many people it was done to, and never whom. */
    void note(PersonId caller, Round round, String deed, int people) {
        log.record(round.organisation().value(), caller, deed, round.title() + ": " + people);
    }
}
