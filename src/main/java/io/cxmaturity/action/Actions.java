package io.cxmaturity.action;

import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.StepId;
import io.cxmaturity.common.AuditLog;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.ClosedRound;
import io.cxmaturity.comparison.Comparisons;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Rounds;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps that organisations have taken on. Every method takes who calls: whoever does not belong to the organisation
 * gets {@code UnknownOrganisation}, a viewer who would change something {@code NotAllowed}, and anybody {@code UnknownRound}
 * or {@link UnknownStep} for what belongs to another organisation. When a method returns, its change is committed.
 */
@Service
@Transactional
public class Actions {

    private final Comparisons comparisons;
    private final Organisations organisations;
    private final Rounds rounds;
    private final ActionStore store;
    private final AuditLog log;
    private final Clock clock;

    Actions(
            Comparisons comparisons,
            Organisations organisations,
            Rounds rounds,
            ActionStore store,
            AuditLog log,
            Clock clock) {
        this.comparisons = comparisons;
        this.organisations = organisations;
        this.rounds = rounds;
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What was adopted from a closed round's roadmaps.
     *
     * @throws io.cxmaturity.comparison.NotClosed while it takes answers, or before
     */
    public Board open(PersonId caller, OrganisationId organisation, RoundId round) {
        var closed = comparisons.open(caller, organisation, round);
        return new Board(closed, store.of(round), today(closed.round()), Movement.of(closed, doneBefore(closed)));
    }

    /** What was adopted from all of an organisation's rounds, by phase. */
    @Transactional(readOnly = true)
    public List<AdoptedStep> all(PersonId caller, OrganisationId organisation) {
        organisations.open(caller, organisation);
        return store.of(organisation);
    }

    /** What should be done by now and is not, whichever round it stems from, the longest due first. */
    @Transactional(readOnly = true)
    public List<AdoptedStep> overdue(PersonId caller, OrganisationId organisation) {
        var days = rounds.all(caller, organisation).stream().collect(Collectors.toMap(Round::id, this::today));
        return store.of(organisation).stream()
                .filter(step -> Optional.ofNullable(days.get(step.round()))
                        .filter(step::overdue)
                        .isPresent())
                .sorted((a, b) ->
                        a.plan().due().orElseThrow().compareTo(b.plan().due().orElseThrow()))
                .toList();
    }

    /**
     * Takes on a step of the roadmap of the whole organisation or of a shown department. Once more changes nothing.
     *
     * @param group as {@link io.cxmaturity.comparison.Group#key} names it
     * @throws UnknownStep where that group is not shown or has no such step in its roadmap
     */
    public ActionId adopt(PersonId caller, OrganisationId organisation, RoundId round, String group, StepId step) {
        organisations.openToLead(caller, organisation);
        var closed = comparisons.open(caller, organisation, round);
        store.lock(round);
        var board = new Board(closed, store.of(round), today(closed.round()), Optional.empty());
        var adopted = board.steps().stream()
                .filter(known -> known.group().equals(group) && known.step().equals(step))
                .findFirst();
        if (adopted.isPresent()) {
            return adopted.get().id();
        }
        var roadmap = board.roadmap(group);
        for (int place = 0; place < roadmap.size(); place++) {
            var planned = roadmap.get(place);
            if (planned.step().id().equals(step)) {
                var id = new ActionId(UUID.randomUUID());
                store.insert(id, organisation, round, group, planned, place, caller, clock.instant());
                log.record(
                        organisation.value(),
                        caller,
                        "step-adopt",
                        planned.step().step().title());
                return id;
            }
        }
        throw new UnknownStep();
    }

    /**
     * Plans an adopted step anew; with another status it is closed, dropped or taken up again.
     *
     * @throws UnknownStep where there is none
     */
    public void change(PersonId caller, OrganisationId organisation, ActionId id, Plan plan) {
        organisations.openToLead(caller, organisation);
        var before = store.find(organisation, id).orElseThrow(UnknownStep::new);
        if (plan.equals(before.plan())) {
            return;
        }
        store.update(id, plan, closedAt(before, plan.status()));
        log.record(organisation.value(), caller, deed(before.plan().status(), plan.status()), before.title());
    }

    private Optional<Instant> closedAt(AdoptedStep before, Status now) {
        if (!now.closed()) {
            return Optional.empty();
        }
        return now == before.plan().status() ? before.closedAt() : Optional.of(clock.instant());
    }

    private static String deed(Status before, Status now) {
        if (before == now) {
            return "step-change";
        }
        return switch (now) {
            case OPEN, DOING -> before.closed() ? "step-reopen" : "step-change";
            case DONE -> "step-close";
            case DROPPED -> "step-drop";
        };
    }

    /** The items with a step of the round before that was done while this one could still take answers. */
    private Set<ItemId> doneBefore(ClosedRound closed) {
        return closed.earlier().stream()
                .flatMap(earlier -> store.of(earlier.round().id()).stream())
                .filter(step -> step.doneBefore(closed.round().end()))
                .map(AdoptedStep::item)
                .collect(Collectors.toSet());
    }

    private LocalDate today(Round round) {
        return LocalDate.ofInstant(clock.instant(), round.schedule().zone());
    }
}
