package io.cxmaturity.scoring;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Item;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        private final double[] scores;
        private final double[] coverages;

        Rescored(List<Item> items) {
            this.items = items;
            var all = items();
            var index = items.stream()
                    .mapToInt(item -> all.indexOf(round.asked().item(item.id()).orElseThrow()))
                    .toArray();
            var respondents = round.answers().respondents();
            scores = new double[respondents.size()];
            coverages = new double[respondents.size()];
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
            }
        }

        boolean isShown() {
            return everyone().n() >= round.answers().minimumGroup() && isSafe(round.figures().organisation().stream());
        }

        /** Whether departments and roles may be shown, since as many as it takes have a score. */
        boolean showsGroups() {
            return visibility.allows(counts())
                    && isSafe(Stream.concat(
                            round.figures().departments().values().stream(),
                            round.figures().roles().values().stream()));
        }

        /**
         * Where an item is hidden, scores over a part of its dimension would give it away beside the scores over all,
         * and so would scores with other weights.
         */
        private boolean isSafe(Stream<GroupFigures> groups) {
            var dimensions = items.stream()
                    .map(item ->
                            round.asked().dimensionOf(item.id()).orElseThrow().id())
                    .toList();
            return isWhole() || groups.noneMatch(group -> dimensions.stream().anyMatch(group.withheld()::contains));
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
            return items.stream()
                    .map(item ->
                            round.asked().dimensionOf(item.id()).orElseThrow().id())
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
