package io.cxmaturity.scoring;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.scoring.RoundAnswers.Respondent;
import io.cxmaturity.scoring.RoundFigures.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Every score and every item that is shown of a round, as an equation over what each kind of respondents, those of one
 * department and role who skipped the same items, gave each item.
 */
final class SeenRound {

    /** @param left whether they deleted their answers later */
    record Kind(Cell cell, List<Item> given, boolean left) {

        @Override
        public String toString() {
            return cell + given.stream().map(Item::id).toList().toString() + (left ? " who left" : "");
        }
    }

    private record Group(Predicate<Kind> holds, GroupFigures figures) {}

    private final Assessment asked;
    private final RoundAnswers answers;
    private final RoundFigures figures;
    private final Trend trend;
    private final List<Group> groups = new ArrayList<>();
    private int items;
    private int hiddenItems;
    private int changes;
    private final Set<Respondent> stayed = Collections.newSetFromMap(new IdentityHashMap<>());

    SeenRound(TrendScoring.Round round, Trend trend) {
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

    /** Some who are few together, of whom a sum follows from all that is seen of a dimension. */
    Optional<List<Kind>> few(Dimension dimension) {
        var unknowns = new Unknowns(dimension);
        var known = new Determined(unknowns.size);
        for (var group : groups) {
            known.know(unknowns.score(group.holds(), dimension.items()));
            for (var item : dimension.items()) {
                if (group.figures().items().containsKey(item.id())) {
                    known.know(unknowns.levels(group, item));
                    items++;
                } else {
                    hiddenItems++;
                }
            }
        }
        knowChanges(known, unknowns, dimension);
        var kinds = List.copyOf(unknowns.numbers.keySet());
        return new FewLeftOver(unknowns.kinds())
                .find(known, figures.minimumGroup() - 1)
                .map(found -> found.stream().map(kinds::get).toList());
    }

    Assessment asked() {
        return asked;
    }

    int items() {
        return items;
    }

    int hiddenItems() {
        return hiddenItems;
    }

    int changes() {
        return changes;
    }

    /** Scores over the items that both rounds asked in the same words. */
    private void knowChanges(Determined known, Unknowns unknowns, Dimension dimension) {
        var moved = trend.dimensions().get(dimension.id());
        if (moved != null) {
            var common = dimension.items().stream()
                    .filter(item -> trend.common().contains(item.id()))
                    .toList();
            known.know(unknowns.score(kind -> true, common));
            moved.departments().keySet().forEach(id -> known.know(unknowns.score(in(id), common)));
            moved.roles().keySet().forEach(role -> known.know(unknowns.score(as(role), common)));
            changes += 1 + moved.departments().size() + moved.roles().size();
        }
    }

    private static long weight(Item item) {
        return Math.round(1000 * item.weight());
    }

    /** What each kind gave each item. */
    private final class Unknowns {

        private final Map<Kind, Integer> numbers = new LinkedHashMap<>();
        private final Map<Kind, Integer> first = new LinkedHashMap<>();
        private final int size;

        Unknowns(Dimension dimension) {
            for (var respondent : answers.respondents()) {
                var given = dimension.items().stream()
                        .filter(item -> respondent.sheet().level(asked.items().indexOf(item)) > 0)
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
                long given = kind.given().stream()
                        .filter(over::contains)
                        .mapToLong(SeenRound::weight)
                        .sum();
                for (int i = 0; holds.test(kind) && i < kind.given().size(); i++) {
                    var item = kind.given().get(i);
                    factors[at + i] = over.contains(item) ? Determined.fraction(weight(item), given) : 0;
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

        List<FewLeftOver.Kind> kinds() {
            return numbers.entrySet().stream()
                    .map(kind -> new FewLeftOver.Kind(
                            kind.getValue(),
                            first.getOrDefault(kind.getKey(), 0),
                            first.getOrDefault(kind.getKey(), 0)
                                    + kind.getKey().given().size(),
                            agreed(kind.getKey())))
                    .toList();
        }
    }

    /** Executives may be known by themselves if all of them agreed. */
    private boolean agreed(Kind kind) {
        return kind.cell().role().equals(Optional.of(Role.EXECUTIVE))
                && answers.respondents().stream()
                        .filter(respondent -> respondent.role().equals(Optional.of(Role.EXECUTIVE)))
                        .allMatch(Respondent::consents);
    }
}
