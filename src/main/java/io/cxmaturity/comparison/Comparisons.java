package io.cxmaturity.comparison;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.ComparisonStore.Stored;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.RoundState;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.UnknownRound;
import io.cxmaturity.scoring.Department;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Likeness;
import io.cxmaturity.scoring.Renewal;
import io.cxmaturity.scoring.RoundAnswers;
import io.cxmaturity.scoring.RoundFigures;
import io.cxmaturity.scoring.RoundScoring;
import io.cxmaturity.scoring.TrendScoring;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** How many rounds' figures are kept at hand; every node can read them again. */
    private static final int AT_HAND = 50;

    private final Rounds rounds;
    private final Organisations organisations;
    private final Catalog catalog;
    private final ComparisonStore store;
    private final Clock clock;
    private final Map<RoundId, Stored> atHand = lately();
    private final Map<RoundId, Refused> refused = lately();

    Comparisons(Rounds rounds, Organisations organisations, Catalog catalog, ComparisonStore store, Clock clock) {
        this.rounds = rounds;
        this.organisations = organisations;
        this.catalog = catalog;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Figures that could not be renewed. A closed round takes no answers, so that their number tells what is left.
     *
     * @param respondents how many answers were left
     */
    private record Refused(Instant madeAt, int respondents) {}

    /** Holds what was asked for last. */
    private static <T> Map<RoundId, T> lately() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<RoundId, T> eldest) {
                return size() > AT_HAND;
            }
        });
    }

    /**
     * Opens a closed round for a member of its organisation.
     *
     * @throws NotClosed while it takes answers, or before
     */
    public ClosedRound open(PersonId caller, OrganisationId organisation, RoundId id) {
        var opened = organisations.open(caller, organisation);
        var all = rounds.all(caller, organisation);
        var round = all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(UnknownRound::new);
        requireClosed(round);
        var stored = current(round, all);
        return new ClosedRound(
                opened,
                round,
                catalog.assessment(round.assessment()),
                new Goals(store.goals(organisation).targets(), store.importance(id)),
                store.targetDate(organisation),
                stored.figures(),
                earlier(round, stored, all),
                past(round, all),
                store.respondents(id) != stored.figures().respondents());
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
        return answers(closed.round());
    }

    private void requireClosed(Round round) {
        if (rounds.state(round) != RoundState.CLOSED) {
            throw new NotClosed();
        }
    }

    private Optional<Earlier> earlier(Round round, Stored stored, List<Round> all) {
        return stored.before()
                .flatMap(before ->
                        all.stream().filter(other -> other.id().equals(before)).findFirst())
                .map(before ->
                        new Earlier(before, current(before, all).figures(), alike(before, round), stored.trend()));
    }

    /** A level of a quick check is a ceiling, and never stands beside one that is none. */
    private Set<DimensionId> alike(Round before, Round round) {
        return before.kind() == round.kind()
                ? Likeness.of(asked(before), asked(round)).dimensions()
                : Set.of();
    }

    private List<PastRound> past(Round round, List<Round> all) {
        var asked = asked(round);
        return before(round, all)
                .sorted(Comparator.comparing(Round::end))
                .map(earlier -> {
                    var likeness = Likeness.of(asked(earlier), asked);
                    return new PastRound(
                            earlier,
                            asked(earlier),
                            current(earlier, all).figures(),
                            likeness,
                            likeness.whole() && weighAlike(earlier, round, asked));
                })
                .toList();
    }

    /** Whether the dimensions were as important when the figures of both were worked out. */
    private boolean weighAlike(Round earlier, Round round, Assessment asked) {
        var then = new Goals(Map.of(), store.importance(earlier.id()));
        var now = new Goals(Map.of(), store.importance(round.id()));
        return asked.dimensions().stream()
                .allMatch(dimension -> then.importanceOf(dimension.id()) == now.importanceOf(dimension.id()));
    }

    /** What was stored, after it was worked out or renewed where that is called for. */
    private Stored current(Round round, List<Round> all) {
        var stored = stored(round.id());
        if (stored.isPresent() && stands(round.id(), stored.get())) {
            return stored.get();
        }
        store.lock(round.id());
        var again = stored(round.id());
        if (again.isEmpty()) {
            return make(round, all);
        }
        if (stands(round.id(), again.get())) {
            return again.get();
        }
        var renewed = figures(round);
        if (Renewal.allows(again.get().figures(), renewed)) {
            return make(round, all);
        }
        refused.put(round.id(), new Refused(again.get().madeAt(), renewed.respondents()));
        return again.get();
    }

    /** Whether nobody deleted answers since, or the figures could not be renewed without those who did. */
    private boolean stands(RoundId round, Stored stored) {
        int respondents = store.respondents(round);
        return respondents == stored.figures().respondents()
                || new Refused(stored.madeAt(), respondents).equals(refused.get(round));
    }

    private Optional<Stored> stored(RoundId round) {
        var madeAt = store.madeAt(round);
        var kept =
                Optional.ofNullable(atHand.get(round)).filter(figures -> madeAt.equals(Optional.of(figures.madeAt())));
        var read = kept.or(() -> store.stored(round));
        read.ifPresent(figures -> atHand.put(round, figures));
        return read;
    }

    private Stored make(Round round, List<Round> all) {
        var answers = answers(round);
        var goals = store.goals(round.organisation());
        var figures = new RoundScoring(asked(round), goals).figures(answers);
        var before = before(round, all).max(Comparator.comparing(Round::end));
        var trend = before.flatMap(earlier -> TrendScoring.trend(
                new TrendScoring.Round(
                        asked(earlier), answers(earlier), current(earlier, all).figures()),
                new TrendScoring.Round(asked(round), answers, figures)));
        var made = new Stored(figures, before.map(Round::id), trend, ComparisonStore.exact(clock.instant()));
        store.store(round.id(), made, goals.importance());
        return made;
    }

    private RoundFigures figures(Round round) {
        return new RoundScoring(asked(round), store.goals(round.organisation())).figures(answers(round));
    }

    /** The rounds of the same assessment that were closed before this one. */
    private Stream<Round> before(Round round, List<Round> all) {
        return all.stream()
                .filter(other ->
                        other.assessment().id().equals(round.assessment().id()))
                .filter(other -> rounds.state(other) == RoundState.CLOSED)
                .filter(other -> other.end().isBefore(round.end()));
    }

    private Assessment asked(Round round) {
        return catalog.assessment(round.assessment()).asked(round.kind());
    }

    private RoundAnswers answers(Round round) {
        var departments = round.departments().stream()
                .map(department -> new Department(
                        department.id().value().toString(), department.name().value(), department.headcount()))
                .toList();
        return new RoundAnswers(departments, store.answers(round.id(), asked(round)), round.minimumGroup());
    }
}
