package io.cxmaturity.action;

import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.StepId;
import io.cxmaturity.common.AuditLog;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.Work;
import io.cxmaturity.comparison.ClosedRound;
import io.cxmaturity.comparison.Comparisons;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.OverdueSteps;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Rounds;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
public class Actions implements OverdueSteps {

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
        return open(caller, organisation, round, new Work());
    }

    /**
     * As above, for what may take long.
     *
     * @param work counts as {@link Comparisons#outstanding} does
     * @throws Work.Stopped where it was stopped: nothing is stored then
     */
    public Board open(PersonId caller, OrganisationId organisation, RoundId round, Work work) {
        var closed = comparisons.open(caller, organisation, round, work);
        return new Board(closed, store.of(round), today(closed.round()), Movement.of(closed, doneSince(closed)));
    }

    /**
     * What should be done by now and is not, whichever round it stems from, the latest first. A step is overdue from the day
     * after it was due, where its round was planned.
     */
    @Transactional(readOnly = true)
    public List<Overdue> overdue(PersonId caller, OrganisationId organisation) {
        var rounds = this.rounds.all(caller, organisation).stream()
                .collect(Collectors.toMap(Round::id, Function.identity()));
        return store.of(organisation).stream()
                .flatMap(step -> Optional.ofNullable(rounds.get(step.round()))
                        .filter(round -> step.overdue(today(round)))
                        .map(round -> new Overdue(step, round, today(round)))
                        .stream())
                .sorted(Comparator.comparingLong(Overdue::days).reversed().thenComparing(Overdue::due))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public int countOverdue(PersonId caller, OrganisationId organisation) {
        return overdue(caller, organisation).size();
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
     * Plans an adopted step anew; with another status it is closed, dropped or taken up again. The same plan once more
     * changes nothing.
     *
     * @param seen the version of the step on which the plan rests
     * @throws UnknownStep where there is none
     * @throws StepChanged where it has another version by now
     */
    public void change(PersonId caller, OrganisationId organisation, ActionId id, int seen, Plan plan) {
        organisations.openToLead(caller, organisation);
        store.lock(find(organisation, id).round());
        var before = find(organisation, id);
        if (plan.equals(before.plan())) {
            return;
        }
        if (before.version() != seen
                || !store.update(id, seen, plan, closedAt(before, plan.status()), caller, clock.instant())) {
            throw new StepChanged(find(organisation, id));
        }
        log.record(organisation.value(), caller, deed(before.plan().status(), plan.status()), before.title());
    }

    private AdoptedStep find(OrganisationId organisation, ActionId id) {
        return store.find(organisation, id).orElseThrow(UnknownStep::new);
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

    /** The items with a step that was done between the two rounds, whichever round's roadmap it is from. */
    private Set<ItemId> doneSince(ClosedRound closed) {
        return closed.earlier().stream()
                .flatMap(earlier -> store.of(closed.organisation().id()).stream()
                        .filter(step -> step.doneBetween(
                                earlier.round().end(), closed.round().end())))
                .map(AdoptedStep::item)
                .collect(Collectors.toSet());
    }

    private LocalDate today(Round round) {
        return LocalDate.ofInstant(clock.instant(), round.schedule().zone());
    }
}
