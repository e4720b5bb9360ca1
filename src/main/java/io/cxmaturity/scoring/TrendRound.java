package io.cxmaturity.scoring;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Item;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One of two rounds that are compared over some of their items. */
final class TrendRound {

    private static final double ENOUGH = Standing.SHOWN_FROM - Rules.TOLERANCE;

    private final TrendScoring.Round round;
    private final RoundEvaluation evaluation;
    private final Visibility visibility;
    private final Crossing crossing;

    TrendRound(TrendScoring.Round round) {
        this.round = round;
        var rules = new Rules(round.asked(), Goals.NONE);
        evaluation = new RoundEvaluation(rules, round.answers());
        crossing = new Crossing(round.answers(), evaluation.table);
        visibility = new Visibility(crossing, rules, round.answers().minimumGroup());
    }

    Assessment asked() {
        return round.asked();
    }

    List<Item> items() {
        return round.asked().items();
    }

    /** Whether the answers are still those that the figures count. */
    boolean isComplete() {
        return crossing.cells().equals(round.figures().cells());
    }

    boolean isShown() {
        return round.figures().organisation().isPresent();
    }

    List<String> departments() {
        return List.copyOf(round.figures().departments().keySet());
    }

    List<Role> roles() {
        return List.copyOf(round.figures().roles().keySet());
    }

    /** @param items with the weights that count in both rounds */
    Rescored rescored(List<Item> items) {
        return new Rescored(items);
    }

    /** The respondents' scores over some items. */
    final class Rescored {

        private final List<Item> items;
        private final Set<DimensionId> dimensions;
        private final double[] scores;
        private final double[] coverages;
        private final Skipping skipping;

        Rescored(List<Item> items) {
            this.items = items;
            var all = items();
            dimensions = items.stream()
                    .map(item ->
                            round.asked().dimensionOf(item.id()).orElseThrow().id())
                    .collect(Collectors.toSet());
            var index = items.stream()
                    .mapToInt(item -> all.indexOf(round.asked().item(item.id()).orElseThrow()))
                    .toArray();
            var respondents = round.answers().respondents();
            scores = new double[respondents.size()];
            coverages = new double[respondents.size()];
            var beyond = dimensions.stream()
                    .flatMap(id -> round.asked().dimension(id).orElseThrow().items().stream())
                    .map(all::indexOf)
                    .filter(i -> IntStream.of(index).noneMatch(common -> common == i))
                    .toList();
            skipping = Skipping.ofPart(
                    crossing.departments() + 1,
                    items.stream().mapToDouble(Item::weight).sum(),
                    beyond.size());
            for (int r = 0; r < scores.length; r++) {
                double sum = 0;
                double known = 0;
                double applicable = 0;
                var sheet = respondents.get(r).sheet();
                for (int i = 0; i < index.length; i++) {
                    int level = sheet.level(index[i]);
                    double weight = items.get(i).weight();
                    sum += weight * level;
                    known += level > 0 ? weight : 0;
                    applicable += sheet.applies(index[i]) ? weight : 0;
                }
                scores[r] = sum / known;
                coverages[r] = known / applicable;
                if (known > 0) {
                    skipping.add(
                            beyond.stream().anyMatch(i -> sheet.level(i) > 0) ? weight(r) : 0,
                            known,
                            crossing.departmentOf(r),
                            Crossing.column(respondents.get(r).role()));
                }
            }
        }

        private double weight(int respondent) {
            double weight = 0;
            var asked = round.asked().dimensions();
            for (int d = 0; d < asked.size(); d++) {
                weight += dimensions.contains(asked.get(d).id()) ? evaluation.table.weight(d, respondent) : 0;
            }
            return weight;
        }

        boolean isShown() {
            return everyone().n() >= round.answers().minimumGroup()
                    && (isWhole()
                            || (isOpen(round.figures().organisation())
                                    && allows(Mask.everything(crossing.departments()))));
        }

        /**
         * Whether departments may be shown, given that none but these are: as many as it takes have a score, and nothing is
         * told of those who skipped items, of one of these departments or of the others together.
         */
        boolean shows(Collection<String> departments) {
            if (isWhole()) {
                return visibility.allows(counts());
            }
            var mask = Mask.everything(crossing.departments());
            for (var department : departments) {
                mask.departments()[crossing.departmentOf(department)] = false;
            }
            return visibility.allows(counts()) && allows(mask);
        }

        /**
         * Scores over a part of a dimension would give hidden items away beside the scores over all of it, and so would
         * scores with other weights; and they tell of those who skipped items.
         */
        boolean shows(String department) {
            return isWhole()
                    || (isOpen(Optional.ofNullable(round.figures().departments().get(department)))
                            && skipping.allows(crossing.departmentOf(department), minimum()));
        }

        boolean showsRoles() {
            return isWhole()
                    ? visibility.allows(counts())
                    : skipping.isNone()
                            && round.figures().roles().values().stream().allMatch(group -> isOpen(Optional.of(group)))
                            && shows(departments());
        }

        private boolean allows(Mask mask) {
            return skipping.isNone() || (dimensions.size() == 1 && skipping.allows(mask.departments(), minimum()));
        }

        private int minimum() {
            return round.answers().minimumGroup();
        }

        /** Whether all items are shown of a group. */
        private boolean isOpen(Optional<GroupFigures> group) {
            return group.filter(figures -> Collections.disjoint(dimensions, figures.withheld())
                            && Collections.disjoint(dimensions, figures.spared()))
                    .isPresent();
        }

        private boolean isWhole() {
            return round.asked().dimensions().stream()
                    .anyMatch(dimension -> dimension.items().size() == items.size()
                            && dimension.items().stream().allMatch(this::countsAlike));
        }

        private boolean countsAlike(Item own) {
            return items.stream().anyMatch(item -> item.id().equals(own.id()) && item.weight() == own.weight());
        }

        private int[][] counts() {
            var counts = new int[crossing.departments() + 1][Crossing.NO_ROLE + 1];
            for (int r = 0; r < scores.length; r++) {
                var role = round.answers().respondents().get(r).role();
                counts[crossing.departmentOf(r)][Crossing.column(role)] += Double.isNaN(scores[r]) ? 0 : 1;
            }
            return counts;
        }

        Moments everyone() {
            return moments(evaluation.everyone, round.figures().organisation());
        }

        Moments department(String department) {
            return moments(
                    evaluation.ofDepartment(crossing.departmentOf(department)),
                    Optional.ofNullable(round.figures().departments().get(department)));
        }

        Moments role(Role role) {
            return moments(
                    evaluation.ofRole(role),
                    Optional.ofNullable(round.figures().roles().get(role)));
        }

        /** Of nobody where too little is known: of these items, or of their dimension, which then shows no score either. */
        private Moments moments(int[] members, Optional<GroupFigures> figures) {
            return figures.filter(this::showsDimension).isPresent() && coverage(members) >= ENOUGH
                    ? moments(members)
                    : Moments.of(new double[0], 0);
        }

        private boolean showsDimension(GroupFigures figures) {
            return dimensions.stream()
                    .allMatch(dimension -> figures.dimension(dimension).shown());
        }

        /** Of those to whom one of the items applies at least. */
        private double coverage(int[] members) {
            return IntStream.of(members)
                    .mapToDouble(r -> coverages[r])
                    .filter(coverage -> !Double.isNaN(coverage))
                    .average()
                    .orElse(0);
        }

        private Moments moments(int[] members) {
            var values = new double[members.length];
            int n = 0;
            for (int r : members) {
                if (!Double.isNaN(scores[r])) {
                    values[n++] = scores[r];
                }
            }
            return Moments.of(values, n);
        }
    }
}
