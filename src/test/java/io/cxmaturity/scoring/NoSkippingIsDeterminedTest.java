package io.cxmaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.scoring.RoundAnswers.Respondent;
import io.cxmaturity.scoring.RoundFigures.Cell;
import io.cxmaturity.testing.Versions;
import io.cxmaturity.testing.WorkedCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Takes every figure of a round as an equation over what each kind of respondents, those of one department and role who
 * skipped the same items, gave each item. A score is the mean of what somebody gave, so that score and items together
 * tell those who skipped one from those who did not. Looks for any sum, with whatever factors, over fewer than the minimum.
 */
class NoSkippingIsDeterminedTest {

    private static final int ROUNDS = 60;

    /** Of more, all unions take minutes. */
    private static final int MOST_KINDS = 22;

    private static final Trend NO_TREND = new Trend(List.of(), List.of(), Map.of());

    private final Assessment assessment = WorkedCase.read("k4").assessment();
    private final Assessment reworded = Versions.of(
            assessment, item -> Optional.of(item.id().value().endsWith("-3") ? Versions.reworded(item) : item));
    private final Random random = new Random(14);
    private int shownItems;
    private int hiddenItems;
    private int shownChanges;

    /** The second round of each two asks one item of each dimension in other words, and is set beside the first. */
    @Test
    void no_few_who_skipped_the_same_can_be_worked_out_from_scores_and_items() {
        var earlier = new UnluckyRounds(assessment, 15);
        var later = new UnluckyRounds(reworded, 16);

        for (int round = 0; round < ROUNDS; round++) {
            var before = round(assessment, earlier.next());
            var now = round(reworded, later.next());
            var trend = TrendScoring.trend(before, now).orElseThrow();
            assessment.dimensions().forEach(new Seen(before, trend)::solve);
            reworded.dimensions().forEach(new Seen(now, trend)::solve);
        }

        assertThat(shownItems).isGreaterThan(ROUNDS);
        assertThat(hiddenItems).isGreaterThan(ROUNDS);
        assertThat(shownChanges).isGreaterThan(ROUNDS);
    }

    @Test
    void nor_from_figures_that_were_renewed_once_some_had_deleted_their_answers() {
        var rounds = new UnluckyRounds(assessment, 17);
        int renewed = 0;

        for (int round = 0; round < 30 * ROUNDS; round++) {
            var before = round(assessment, rounds.next());
            var now = round(assessment, withoutSome(before.answers()));
            int left = before.answers().respondents().size()
                    - now.answers().respondents().size();
            if (left > 0
                    && before.figures().organisation().isPresent()
                    && Renewal.allows(before.figures(), now.figures())) {
                renewed++;
                var seen = new Seen(before, NO_TREND);
                seen.seeAgain(now);
                assessment.dimensions().forEach(seen::solve);
            }
        }

        assertThat(renewed).isGreaterThan(10);
    }

    /** Some, or all, of a department leave, and now and then some of another. */
    private RoundAnswers withoutSome(RoundAnswers before) {
        var stay = new ArrayList<>(before.respondents());
        for (int times = random.nextInt(2); times >= 0; times--) {
            var leaving = Optional.of("d" + random.nextInt(4));
            int most = random.nextBoolean() ? 100 : 4 + random.nextInt(8);
            var gone = stay.stream()
                    .filter(respondent -> respondent.department().equals(leaving))
                    .limit(most)
                    .toList();
            gone.forEach(stay::remove);
        }
        return new RoundAnswers(before.departments(), stay, before.minimumGroup());
    }

    private static TrendScoring.Round round(Assessment asked, RoundAnswers answers) {
        return new TrendScoring.Round(asked, answers, new RoundScoring(asked, Goals.NONE).figures(answers));
    }

    /** @param left whether they deleted their answers later */
    private record Kind(Cell cell, List<Item> given, boolean left) {

        @Override
        public String toString() {
            return cell + given.stream().map(Item::id).toList().toString() + (left ? " who left" : "");
        }
    }

    private record Group(Predicate<Kind> holds, GroupFigures figures) {}

    private final class Seen {

        private final Assessment asked;
        private final RoundAnswers answers;
        private final RoundFigures figures;
        private final Trend trend;
        private final List<Group> groups = new ArrayList<>();
        private final Set<Respondent> stayed = Collections.newSetFromMap(new IdentityHashMap<>());

        Seen(TrendScoring.Round round, Trend trend) {
            this.asked = round.asked();
            this.answers = round.answers();
            this.figures = round.figures();
            this.trend = trend;
            see(figures, kind -> true);
        }

        /** Figures over those who stayed. */
        void seeAgain(TrendScoring.Round renewed) {
            stayed.addAll(renewed.answers().respondents());
            see(renewed.figures(), kind -> !kind.left());
        }

        private void see(RoundFigures shown, Predicate<Kind> counted) {
            shown.organisation().ifPresent(group -> groups.add(new Group(counted, group)));
            shown.departments().forEach((id, group) -> groups.add(new Group(counted.and(in(id)), group)));
            shown.roles().forEach((role, group) -> groups.add(new Group(counted.and(as(role)), group)));
        }

        private static Predicate<Kind> in(String department) {
            return kind -> kind.cell().department().equals(Optional.of(department));
        }

        private static Predicate<Kind> as(Role role) {
            return kind -> kind.cell().role().equals(Optional.of(role));
        }

        void solve(Dimension dimension) {
            var unknowns = new Unknowns(dimension);
            if (unknowns.numbers.size() > MOST_KINDS) {
                return;
            }
            var known = new Determined(unknowns.size);
            for (var group : groups) {
                known.know(unknowns.score(group.holds(), dimension.items()));
                for (var item : dimension.items()) {
                    if (group.figures().items().containsKey(item.id())) {
                        known.know(unknowns.levels(group, item));
                        shownItems++;
                    } else {
                        hiddenItems++;
                    }
                }
            }
            knowChanges(known, unknowns, dimension);
            var solutions = new ArrayList<long[]>();
            for (int i = 0; i < (figures.minimumGroup() - 1) * dimension.items().size(); i++) {
                solutions.add(known.somethingThatMakesNoDifference(random));
            }
            new Unions(unknowns, solutions).search(0, 0, new ArrayList<>());
        }

        /** Scores over the items that both rounds asked in the same words. */
        private void knowChanges(Determined known, Unknowns unknowns, Dimension dimension) {
            var changes = trend.dimensions().get(dimension.id());
            if (changes != null) {
                var common = dimension.items().stream()
                        .filter(item -> trend.common().contains(item.id()))
                        .toList();
                known.know(unknowns.score(kind -> true, common));
                changes.departments().keySet().forEach(id -> known.know(unknowns.score(in(id), common)));
                changes.roles().keySet().forEach(role -> known.know(unknowns.score(as(role), common)));
                shownChanges +=
                        1 + changes.departments().size() + changes.roles().size();
            }
        }

        /** What each kind gave each item. */
        private final class Unknowns {

            private final Map<Kind, Integer> numbers = new LinkedHashMap<>();
            private final Map<Kind, Integer> first = new LinkedHashMap<>();
            private final int size;

            Unknowns(Dimension dimension) {
                for (var respondent : answers.respondents()) {
                    var given = dimension.items().stream()
                            .filter(item ->
                                    respondent.sheet().level(asked.items().indexOf(item)) > 0)
                            .toList();
                    if (!given.isEmpty()) {
                        var cell = new Cell(respondent.department(), respondent.role());
                        boolean left = !stayed.isEmpty() && !stayed.contains(respondent);
                        numbers.merge(new Kind(cell, given, left), 1, Integer::sum);
                    }
                }
                int count = 0;
                for (var kind : numbers.keySet()) {
                    first.put(kind, count);
                    count += kind.given().size();
                }
                size = count;
            }

            long[] score(Predicate<Kind> holds, List<Item> over) {
                var factors = new long[size];
                first.forEach((kind, at) -> {
                    long given = kind.given().stream().filter(over::contains).count();
                    for (int i = 0; holds.test(kind) && i < kind.given().size(); i++) {
                        factors[at + i] = over.contains(kind.given().get(i)) ? Determined.fraction(1, given) : 0;
                    }
                });
                return factors;
            }

            long[] levels(Group group, Item item) {
                var factors = new long[size];
                first.forEach((kind, at) -> {
                    if (group.holds().test(kind) && kind.given().contains(item)) {
                        factors[at + kind.given().indexOf(item)] = 1;
                    }
                });
                return factors;
            }

            List<Integer> of(List<Kind> kinds) {
                var places = new ArrayList<Integer>();
                for (var kind : kinds) {
                    for (int i = 0; i < kind.given().size(); i++) {
                        places.add(first.getOrDefault(kind, 0) + i);
                    }
                }
                return places;
            }
        }

        /** Goes through the unions of kinds that are as large as they may be without holding the minimum. */
        private final class Unions {

            private final Unknowns unknowns;
            private final List<Kind> kinds;
            private final List<long[]> solutions;

            Unions(Unknowns unknowns, List<long[]> solutions) {
                this.unknowns = unknowns;
                this.kinds = List.copyOf(unknowns.numbers.keySet());
                this.solutions = solutions;
            }

            void search(int from, int size, List<Kind> union) {
                boolean largest = true;
                for (int k = 0; k < kinds.size(); k++) {
                    int larger = size + unknowns.numbers.getOrDefault(kinds.get(k), 0);
                    if (!union.contains(kinds.get(k)) && larger < figures.minimumGroup()) {
                        largest = false;
                        if (k >= from) {
                            union.add(kinds.get(k));
                            search(k + 1, larger, union);
                            union.removeLast();
                        }
                    }
                }
                if (largest && size > 0) {
                    int allowed = sums(union.stream().filter(this::agreed).toList());
                    assertThat(sums(union))
                            .as("What %s gave is determined", union)
                            .isEqualTo(allowed);
                }
            }

            private int sums(List<Kind> union) {
                return Determined.sums(unknowns.of(union), solutions);
            }

            /** Executives may be known by themselves if all of them agreed. */
            private boolean agreed(Kind kind) {
                return kind.cell().role().equals(Optional.of(Role.EXECUTIVE))
                        && answers.respondents().stream()
                                .filter(respondent -> respondent.role().equals(Optional.of(Role.EXECUTIVE)))
                                .allMatch(Respondent::consents);
            }
        }
    }
}
