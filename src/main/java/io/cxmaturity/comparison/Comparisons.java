package io.cxmaturity.comparison;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.Work;
import io.cxmaturity.comparison.ComparisonStore.Stored;
import io.cxmaturity.comparison.RoundFigureKeeper.Effort;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.RoundState;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.UnknownRound;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Likeness;
import io.cxmaturity.scoring.RoundAnswers;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What closed rounds say. Figures are worked out when a closed round is first looked at, stored, and from then on read;
 * answers that are deleted later change them only where nobody's can be told from the difference.
 */
@Service
@Transactional
public class Comparisons {

    private final Rounds rounds;
    private final Organisations organisations;
    private final Catalog catalog;
    private final ComparisonStore store;
    private final RoundFigureKeeper keeper;

    Comparisons(Rounds rounds, Organisations organisations, Catalog catalog, ComparisonStore store, Clock clock) {
        this.rounds = rounds;
        this.organisations = organisations;
        this.catalog = catalog;
        this.store = store;
        this.keeper = new RoundFigureKeeper(rounds, catalog, store, clock);
    }

    /**
     * Opens a closed round for a member of its organisation.
     *
     * @throws NotClosed while it takes answers, or before
     */
    public ClosedRound open(PersonId caller, OrganisationId organisation, RoundId id) {
        return open(caller, organisation, id, new Work());
    }

    /**
     * As above, for what may take long.
     *
     * @param work counts as {@link #outstanding} does
     * @throws Work.Stopped where it was stopped: nothing is stored then
     */
    public ClosedRound open(PersonId caller, OrganisationId organisation, RoundId id, Work work) {
        var opened = organisations.open(caller, organisation);
        var look = new Look(rounds.all(caller, organisation), work);
        var round = closed(id, look.all());
        var stored = keeper.current(round, look);
        return new ClosedRound(
                opened,
                round,
                catalog.assessment(round.assessment()),
                new Goals(store.goals(organisation).targets(), store.importance(id)),
                store.targetDate(organisation),
                stored.figures(),
                earlier(round, stored, look),
                past(round, look),
                store.respondents(id) != stored.figures().respondents());
    }

    /**
     * What has to be done before a closed round can be opened, found out in no time.
     *
     * @throws NotClosed while it takes answers, or before
     */
    @Transactional(readOnly = true)
    public Outstanding outstanding(PersonId caller, OrganisationId organisation, RoundId id) {
        var opened = organisations.open(caller, organisation);
        var all = rounds.all(caller, organisation);
        var round = closed(id, all);
        var efforts = Stream.concat(Stream.of(round), keeper.before(round, all))
                .map(one -> keeper.effort(one, all))
                .toList();
        var made = efforts.stream().filter(Effort::made).toList();
        var besides = made.stream()
                .flatMap(effort -> effort.before().stream())
                .map(Round::id)
                .filter(before ->
                        made.stream().noneMatch(effort -> effort.round().id().equals(before)))
                .collect(Collectors.toSet());
        int read = efforts.stream()
                .filter(effort -> besides.contains(effort.round().id()))
                .mapToInt(Effort::answered)
                .sum();
        return new Outstanding(
                opened,
                round,
                made.size(),
                made.stream().mapToInt(Effort::answered).sum(),
                read + efforts.stream().mapToInt(Effort::whole).sum());
    }

    /** The closed rounds of an organisation that can be looked at, the one that opened last first. */
    @Transactional(readOnly = true)
    public List<Round> closed(PersonId caller, OrganisationId organisation) {
        return rounds.all(caller, organisation).stream()
                .filter(round -> rounds.state(round) == RoundState.CLOSED)
                .toList();
    }

    /** What the figures of a round rest on, for those who may hold it. */
    RoundAnswers answers(ClosedRound closed) {
        return keeper.answers(closed.round(), new Look(List.of(), new Work()));
    }

    private Round closed(RoundId id, List<Round> all) {
        var round = all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(UnknownRound::new);
        if (rounds.state(round) != RoundState.CLOSED) {
            throw new NotClosed();
        }
        return round;
    }

    private Optional<Earlier> earlier(Round round, Stored stored, Look look) {
        return stored.before()
                .flatMap(before -> look.all().stream()
                        .filter(other -> other.id().equals(before))
                        .findFirst())
                .map(before -> new Earlier(
                        before, keeper.current(before, look).figures(), alike(before, round), stored.trend()));
    }

    /** A level of a quick check is a ceiling, and never stands beside one that is none. */
    private Set<DimensionId> alike(Round before, Round round) {
        return before.kind() == round.kind()
                ? Likeness.of(keeper.asked(before), keeper.asked(round)).dimensions()
                : Set.of();
    }

    /** From the last on, in which order rounds are locked whose figures are renewed; then turned. */
    private List<PastRound> past(Round round, Look look) {
        var asked = keeper.asked(round);
        return keeper.before(round, look.all())
                .sorted(Comparator.comparing(Round::end).reversed())
                .map(earlier -> {
                    var likeness = Likeness.of(keeper.asked(earlier), asked);
                    return new PastRound(
                            earlier,
                            keeper.asked(earlier),
                            keeper.current(earlier, look).figures(),
                            likeness,
                            likeness.whole() && weighAlike(earlier, round, asked));
                })
                .toList()
                .reversed();
    }

    /** Whether the dimensions were as important when the figures of both were worked out. */
    private boolean weighAlike(Round earlier, Round round, Assessment asked) {
        var then = new Goals(Map.of(), store.importance(earlier.id()));
        var now = new Goals(Map.of(), store.importance(round.id()));
        return asked.dimensions().stream()
                .allMatch(dimension -> then.importanceOf(dimension.id()) == now.importanceOf(dimension.id()));
    }
}
