package io.cxmaturity.closing;

import io.cxmaturity.common.AuditLog;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.Work;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.round.RoundId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends an organisation: first all that it has is taken along, and then nothing of it is left. For leaders alone. The rule
 * is told in docs/decisions/0011-taken-along-before-it-is-erased.md.
 */
@Service
@Transactional
public class Closing {

    /** How many responses go between two looks at whether it is to be stopped. */
    private static final int AT_ONCE = 250;

    private final Organisations organisations;
    private final Belongings belongings;
    private final ClosingStore store;
    private final AuditLog log;
    private final Clock clock;

    Closing(Organisations organisations, Belongings belongings, ClosingStore store, AuditLog log, Clock clock) {
        this.organisations = organisations;
        this.belongings = belongings;
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    /** All that is known of an organisation beside the figures of its rounds, without passwords, secrets and answers. */
    @Transactional(readOnly = true)
    public List<FigureTable> belongings(PersonId caller, OrganisationId organisation) {
        organisations.openToLead(caller, organisation);
        return belongings.of(organisation);
    }

    /**
     * Keeps in the history that somebody takes along all that the organisation has.
     *
     * @return how many changes there were so far; for {@link #handedOver}
     */
    public int handOver(PersonId caller, OrganisationId organisation) {
        var opened = organisations.openToLead(caller, organisation);
        log.record(organisation.value(), caller, "organisation-export", opened.name() + " · ZIP");
        return changes(organisation);
    }

    /**
     * Keeps that the last byte has gone out to somebody.
     *
     * @param changes what {@link #handOver} said before the first
     */
    public void handedOver(PersonId caller, OrganisationId organisation, int changes) {
        organisations.openToLead(caller, organisation);
        store.handOver(organisation, caller, changes);
    }

    /** What the caller has of the organisation as it is now. */
    @Transactional(readOnly = true)
    public Taken taken(PersonId caller, OrganisationId organisation) {
        organisations.openToLead(caller, organisation);
        return store.handedOver(organisation, caller)
                .map(changes -> changes == changes(organisation) ? Taken.EVERYTHING : Taken.OUTDATED)
                .orElse(Taken.NOTHING);
    }

    /** Whether somebody typed its name, who is sure. */
    @Transactional(readOnly = true)
    public boolean named(PersonId caller, OrganisationId organisation, String typed) {
        var opened = organisations.openToLead(caller, organisation);
        return Name.clean(typed).equals(opened.name().value());
    }

    /** How many have answered, or have begun to; {@link #close} counts them. */
    @Transactional(readOnly = true)
    public int responses(PersonId caller, OrganisationId organisation) {
        organisations.openToLead(caller, organisation);
        return store.responses(organisation);
    }

    /**
     * Erases an organisation with its rounds and all answers to them. The accounts of its members stay. While that goes on,
     * everybody else works with it as before; what they change keeps it from being erased.
     *
     * @param typed its name, as somebody typed it who is sure
     * @param work counts {@link #responses}
     * @return whether it was that name; otherwise nothing is erased
     * @throws NotTakenAlong where the caller has not got everything that there is: nothing is erased then
     * @throws Work.Stopped where it was stopped: nothing is erased then
     */
    public boolean close(PersonId caller, OrganisationId organisation, String typed, Work work) {
        if (!named(caller, organisation, typed)) {
            return false;
        }
        requireTaken(caller, organisation);
        int done = 0;
        for (var round : store.rounds(organisation, clock.instant())) {
            store.lock(round);
            done = eraseResponses(round, done, work);
            store.deleteInvitations(round);
        }
        store.lock(organisation);
        requireTaken(caller, organisation);
        store.delete(organisation);
        work.reached(done);
        return true;
    }

    private void requireTaken(PersonId caller, OrganisationId organisation) {
        var taken = taken(caller, organisation);
        if (taken != Taken.EVERYTHING) {
            throw new NotTakenAlong(taken);
        }
    }

    /** Returns how many are gone then, in all. */
    private int eraseResponses(RoundId round, int before, Work work) {
        int done = before;
        for (var some = store.responses(round, AT_ONCE); !some.isEmpty(); some = store.responses(round, AT_ONCE)) {
            store.deleteResponses(some);
            done += some.size();
            work.reached(done);
        }
        return done;
    }

    /** A number that grows with all that is in the file, and never falls. */
    private int changes(OrganisationId organisation) {
        return log.changes(organisation.value()) + store.closedRounds(organisation, clock.instant());
    }
}
