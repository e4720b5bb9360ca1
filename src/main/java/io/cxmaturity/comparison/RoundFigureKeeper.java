package io.cxmaturity.comparison;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.comparison.ComparisonStore.Stored;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.RoundState;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.scoring.Department;
import io.cxmaturity.scoring.Goals;
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
import java.util.stream.Stream;

/**
 * The figures of closed rounds: at hand, else read, else worked out and stored. Whoever works them out locks the round, and
 * after it the one before; so the later always comes first.
 */
final class RoundFigureKeeper {

    /** How many rounds' figures are kept at hand; every node can read them again. */
    private static final int AT_HAND = 50;

    /** As long as the figures of a department take to be read, the answers of so many people are read or weighed. */
    private static final int DEPARTMENT = 25;

    private final Rounds rounds;
    private final Catalog catalog;
    private final ComparisonStore store;
    private final Clock clock;
    private final Map<RoundId, Stored> atHand = lately();
    private final Map<RoundId, Refused> refused = lately();

    RoundFigureKeeper(Rounds rounds, Catalog catalog, ComparisonStore store, Clock clock) {
        this.rounds = rounds;
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
     * How much there is to do until the figures of a round are there.
     *
     * @param made whether they have to be worked out, and not only read
     * @param answered how many people's answers there are
     * @param before the round whose answers are read as well, for the trend
     * @param whole as {@link Outstanding} counts it, without the round before
     */
    record Effort(Round round, boolean made, int answered, Optional<Round> before, int whole) {}

    /** What {@link #current} would do now. */
    Effort effort(Round round, List<Round> all) {
        int respondents = store.respondents(round.id());
        var madeAt = store.madeAt(round.id());
        var kept = madeAt.flatMap(then -> atHand(round.id(), then));
        int reading = madeAt.isEmpty() || kept.isPresent() ? 0 : weight(round);
        if (madeAt.isPresent()) {
            int counted = kept.map(stored -> stored.figures().respondents()).orElseGet(() -> store.counted(round.id()));
            if (stands(round.id(), madeAt.get(), counted, respondents)) {
                return new Effort(round, false, respondents, Optional.empty(), reading);
            }
        }
        return new Effort(round, true, respondents, justBefore(round, all), reading + 2 * respondents);
    }

    /** What was stored, after it was worked out or renewed where that is called for. */
    Stored current(Round round, Look look) {
        return look.figures(round.id(), () -> find(round, look));
    }

    private Stored find(Round round, Look look) {
        var stored = stored(round, look);
        if (stored.isPresent() && stands(round.id(), stored.get())) {
            return stored.get();
        }
        if (!store.lock(round.id(), clock.instant())) {
            throw new NotClosed();
        }
        var again = stored(round, look);
        var goals = store.goals(round.organisation());
        if (again.isEmpty()) {
            return make(round, goals, figures(round, goals, look), look);
        }
        if (stands(round.id(), again.get())) {
            return again.get();
        }
        var renewed = figures(round, goals, look);
        if (Renewal.allows(again.get().figures(), renewed)) {
            return make(round, goals, renewed, look);
        }
        refused.put(round.id(), new Refused(again.get().madeAt(), renewed.respondents()));
        return again.get();
    }

    /** Whether nobody deleted answers since, or the figures could not be renewed without those who did. */
    private boolean stands(RoundId round, Stored stored) {
        return stands(round, stored.madeAt(), stored.figures().respondents(), store.respondents(round));
    }

    private boolean stands(RoundId round, Instant madeAt, int counted, int left) {
        return left == counted || new Refused(madeAt, left).equals(refused.get(round));
    }

    private Optional<Stored> atHand(RoundId round, Instant madeAt) {
        return Optional.ofNullable(atHand.get(round))
                .filter(figures -> figures.madeAt().equals(madeAt));
    }

    private Optional<Stored> stored(Round round, Look look) {
        var kept = store.madeAt(round.id()).flatMap(madeAt -> atHand(round.id(), madeAt));
        if (kept.isPresent()) {
            return kept;
        }
        var read = store.stored(round.id());
        read.ifPresent(figures -> {
            atHand.put(round.id(), figures);
            look.did(weight(round));
        });
        return read;
    }

    private static int weight(Round round) {
        return DEPARTMENT * round.departments().size();
    }

    /** Stores figures and, beside them, the trend against the round before. */
    private Stored make(Round round, Goals goals, RoundFigures figures, Look look) {
        var before = justBefore(round, look.all());
        var trend = before.flatMap(earlier -> {
            // first, since its answers are read where its figures are locked, if they are not there yet
            var earlierFigures = current(earlier, look).figures();
            return TrendScoring.trend(
                    new TrendScoring.Round(asked(earlier), answers(earlier, look), earlierFigures),
                    new TrendScoring.Round(asked(round), answers(round, look), figures));
        });
        var made = new Stored(figures, before.map(Round::id), trend, ComparisonStore.exact(clock.instant()));
        store.store(round.id(), made, goals.importance());
        atHand.put(round.id(), made);
        look.did(0);
        return made;
    }

    private RoundFigures figures(Round round, Goals goals, Look look) {
        var answers = answers(round, look);
        var figures = new RoundScoring(asked(round), goals).figures(answers);
        look.did(answers.respondents().size());
        return figures;
    }

    private Optional<Round> justBefore(Round round, List<Round> all) {
        return before(round, all).max(Comparator.comparing(Round::end));
    }

    /** The rounds of the same assessment that were closed before this one. */
    Stream<Round> before(Round round, List<Round> all) {
        return all.stream()
                .filter(other ->
                        other.assessment().id().equals(round.assessment().id()))
                .filter(other -> rounds.state(other) == RoundState.CLOSED)
                .filter(other -> other.end().isBefore(round.end()));
    }

    Assessment asked(Round round) {
        return catalog.assessment(round.assessment()).asked(round.kind());
    }

    /** What the figures of a round rest on. */
    RoundAnswers answers(Round round, Look look) {
        return look.answers(round.id(), () -> {
            var departments = round.departments().stream()
                    .map(department -> new Department(
                            department.id().value().toString(),
                            department.name().value(),
                            department.headcount()))
                    .toList();
            var respondents = store.answers(round.id(), asked(round), () -> look.did(1));
            return new RoundAnswers(departments, respondents, round.minimumGroup());
        });
    }
}
