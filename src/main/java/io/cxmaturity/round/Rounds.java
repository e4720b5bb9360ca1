package io.cxmaturity.round;

import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.AuditLog;
import io.cxmaturity.common.Outbox;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.common.Work;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rounds of organisations. Every method takes who calls: whoever does not belong to the organisation gets
 * {@code UnknownOrganisation}, a viewer who would do more than list them {@code NotAllowed}, and anybody {@link UnknownRound} for
 * a round of another organisation. When a method returns, its change is committed.
 */
@Service
@Transactional
public class Rounds {

    /** How many invitations go between two looks at whether it is to be stopped. */
    private static final int AT_ONCE = 500;

    private final RoundStore store;
    private final ProgressStore progress;
    private final Organisations organisations;
    private final Catalog catalog;
    private final Outbox outbox;
    private final AuditLog log;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Rounds(
            RoundStore store,
            ProgressStore progress,
            Organisations organisations,
            Catalog catalog,
            Outbox outbox,
            AuditLog log,
            Clock clock) {
        this.store = store;
        this.progress = progress;
        this.organisations = organisations;
        this.catalog = catalog;
        this.outbox = outbox;
        this.log = log;
        this.clock = clock;
    }

    /**
     * All rounds of an organisation, the one that opens last first; to a viewer those that are not closed come without
     * their departments.
     */
    @Transactional(readOnly = true)
    public List<Round> all(PersonId caller, OrganisationId organisation) {
        boolean led = organisations.open(caller, organisation).led();
        return store.all(organisation).stream()
                .map(round -> led || state(round) == RoundState.CLOSED ? round : round.announced())
                .toList();
    }

    /** A round in whatever state; for leaders alone. */
    @Transactional(readOnly = true)
    public Round open(PersonId caller, OrganisationId organisation, RoundId round) {
        organisations.openToLead(caller, organisation);
        return find(organisation, round);
    }

    /** Where a round stands now. */
    public RoundState state(Round round) {
        return round.state(clock.instant());
    }

    /**
     * Makes a round over the departments as they are now.
     *
     * @throws IllegalArgumentException for an assessment that was never published here, and where it would close in the past
     */
    public RoundId plan(PersonId caller, OrganisationId organisation, NewRound round) {
        var departments = organisations.openToLead(caller, organisation).departments();
        catalog.assessment(round.assessment());
        requireFuture(round.schedule().closesAt());
        var id = new RoundId(UUID.randomUUID());
        store.insert(id, organisation, round, SecretToken.random(random), clock.instant());
        for (int position = 0; position < departments.size(); position++) {
            store.insert(id, position, departments.get(position), SecretToken.random(random));
        }
        log.record(organisation.value(), caller, "round-plan", round.title().value());
        return id;
    }

    /** The links to hand around. */
    @Transactional(readOnly = true)
    public OpenLinks links(PersonId caller, OrganisationId organisation, RoundId round) {
        organisations.openToLead(caller, organisation);
        return store.links(find(organisation, round).id());
    }

    /** Who has come so far. */
    @Transactional(readOnly = true)
    public Progress progress(PersonId caller, OrganisationId organisation, RoundId round) {
        organisations.openToLead(caller, organisation);
        return progress.progress(find(organisation, round).id());
    }

    /**
     * Opens a planned round before its time.
     *
     * @throws NotOpen where it is closed; an open one stays as it is
     */
    public void openNow(PersonId caller, OrganisationId organisation, RoundId round) {
        var found = notClosed(caller, organisation, round);
        if (found.state(clock.instant()) == RoundState.PLANNED) {
            store.opensAt(round, clock.instant());
            log.record(organisation.value(), caller, "round-open", found.title().value());
        }
    }

    /**
     * Has a round close earlier or later.
     *
     * @param seen when it would have closed as somebody decided it
     * @throws NotOpen where it is closed: that is for good
     * @throws ClosingMoved where it closes at another time by now
     * @throws IllegalArgumentException in the past, and before it opens
     */
    public void closeAt(PersonId caller, OrganisationId organisation, RoundId id, Instant seen, Instant when) {
        var round = notClosed(caller, organisation, id);
        requireFuture(when);
        var now = round.schedule().closesAt();
        if (now.equals(when)) {
            return;
        }
        if (!now.equals(seen)) {
            throw new ClosingMoved(now);
        }
        var schedule =
                new Schedule(round.schedule().opensAt(), when, round.schedule().zone());
        store.closesAt(id, schedule.closesAt());
        log.record(organisation.value(), caller, "round-move", round.title().value());
    }

    /**
     * Closes a round for good; nobody is reminded any more. Once more changes nothing.
     *
     * @throws NotOpen where it has not opened yet
     */
    public void close(PersonId caller, OrganisationId organisation, RoundId id) {
        var round = locked(caller, organisation, id);
        switch (round.state(clock.instant())) {
            case PLANNED -> throw new NotOpen(RoundState.PLANNED);
            case OPEN -> {
                store.close(id, clock.instant());
                log.record(
                        organisation.value(),
                        caller,
                        "round-close",
                        round.title().value());
            }
            case CLOSED -> {}
        }
    }

    /**
     * Takes a planned round back, with its invitations.
     *
     * @param work counts invitations
     * @throws NotOpen where it has opened: people may have answered
     * @throws Work.Stopped where it was stopped: the round stays then
     */
    public void withdraw(PersonId caller, OrganisationId organisation, RoundId id, Work work) {
        var round = locked(caller, organisation, id);
        var state = round.state(clock.instant());
        if (state != RoundState.PLANNED) {
            throw new NotOpen(state);
        }
        var invitations = store.invitations(id);
        for (int from = 0; from < invitations.size(); from += AT_ONCE) {
            work.reached(from);
            outbox.forget(invitations.subList(from, Math.min(from + AT_ONCE, invitations.size())));
        }
        store.delete(id);
        log.record(organisation.value(), caller, "round-withdraw", round.title().value());
    }

    private Round notClosed(PersonId caller, OrganisationId organisation, RoundId id) {
        var round = locked(caller, organisation, id);
        if (round.state(clock.instant()) == RoundState.CLOSED) {
            throw new NotOpen(RoundState.CLOSED);
        }
        return round;
    }

    private Round locked(PersonId caller, OrganisationId organisation, RoundId id) {
        organisations.openToLead(caller, organisation);
        store.lock(find(organisation, id).id());
        return find(organisation, id);
    }

    private Round find(OrganisationId organisation, RoundId id) {
        return store.find(organisation, id).orElseThrow(UnknownRound::new);
    }

    private void requireFuture(Instant when) {
        if (!when.isAfter(clock.instant())) {
            throw new IllegalArgumentException("A round closes in the future");
        }
    }
}
