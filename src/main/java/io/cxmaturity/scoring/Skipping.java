package io.cxmaturity.scoring;

import io.cxmaturity.scoring.RoundFigures.Cell;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who skipped items of a dimension. A score is the mean of what somebody gave: where most of a group gave items of one
 * weight, its score and what it gave each item, taken together, tell what the others of them gave.
 */
final class Skipping {

    private static final double PARTS = 1e6;

    private final Map<Given, int[][]> numbers = new HashMap<>();
    private final int departments;
    private final double total;
    private final int beyond;

    /**
     * The weight of the items that somebody gave a level.
     *
     * @param all of a whole dimension; 0 of who gave none beyond the part
     * @param part of a part of it that is scored as well; 0 where none is
     */
    private record Given(double all, double part) {

        /** What the same items weigh is the same, in whatever order they were added up. */
        Given {
            all = Math.rint(all * PARTS) / PARTS;
            part = Math.rint(part * PARTS) / PARTS;
        }
    }

    private Skipping(int departments, double total, int beyond) {
        this.departments = departments;
        this.total = total;
        this.beyond = beyond;
    }

    /** @param total of the weights of the dimension's items */
    static Skipping ofWhole(int departments, double total) {
        return new Skipping(departments, total, 0);
    }

    /**
     * @param total of the weights of the part
     * @param beyond how many items of the dimension are not of the part that is scored beside it
     */
    static Skipping ofPart(int departments, double total, int beyond) {
        return new Skipping(departments, total, beyond);
    }

    void add(double all, double part, int department, int role) {
        add(all, part, department, role, 1);
    }

    void add(double all, double part, int department, int role, int number) {
        numbers.computeIfAbsent(new Given(all, part), some -> new int[departments][Crossing.NO_ROLE + 1])[department][
                role] += number;
    }

    /** Names departments and roles by their index. */
    interface Cells {
        Cell at(int department, int role);
    }

    RoundFigures.Given given(Cells cells) {
        var given = new HashMap<Cell, Map<Double, Integer>>();
        numbers.forEach((weight, counts) -> {
            for (int g = 0; g < departments; g++) {
                for (int role = 0; role <= Crossing.NO_ROLE; role++) {
                    if (counts[g][role] > 0) {
                        given.computeIfAbsent(cells.at(g, role), cell -> new HashMap<>())
                                .put(weight.all(), counts[g][role]);
                    }
                }
            }
        });
        return new RoundFigures.Given(total, given);
    }

    /** Whether nobody gave items of another weight than the others. */
    boolean isNone() {
        return numbers.size() <= 1;
    }

    /** Whether the scores and all items may be shown of a department. */
    boolean allows(int department, int minimum) {
        var alone = new boolean[departments];
        alone[department] = true;
        return allows(alone, minimum);
    }

    /** Whether nothing can be told of fewer than the minimum of these departments together. */
    boolean allows(boolean[] together, int minimum) {
        return isNone(together) || others(together) >= minimum;
    }

    /** The same where not all items are shown, so that items of one weight, if not all of them, may be others. */
    boolean allowsHidden(boolean[] together, int minimum) {
        return among(together).allMatch(given -> given.all() > total - Rules.TOLERANCE) || others(together) >= minimum;
    }

    private int others(boolean[] together) {
        return IntStream.range(0, departments)
                .filter(g -> together[g])
                .map(this::others)
                .sum();
    }

    /** The same of some departments. */
    boolean isNone(boolean[] together) {
        return among(together).count() <= 1;
    }

    private Stream<Given> among(boolean[] together) {
        return numbers.entrySet().stream()
                .filter(counts -> IntStream.range(0, departments)
                        .anyMatch(g -> together[g]
                                && IntStream.of(counts.getValue()[g]).sum() > 0))
                .map(Map.Entry::getKey);
    }

    /** How many of a department remain at least, whoever of each role is taken off with factors for scores and items. */
    int others(int department) {
        return IntStream.rangeClosed(0, Crossing.NO_ROLE)
                .map(role -> others(department, role))
                .sum();
    }

    /** The same of one role in a department. */
    int others(int department, int role) {
        var byWeight = byWeight(department, role, Given::all);
        if (beyond == 0) {
            return sum(byWeight) - mostAlike(byWeight);
        }
        // as the score over the whole dimension counts beside that over the part, or does not
        var byPart = byWeight(department, role, Given::part);
        return Math.min(sum(byWeight) - most(byWeight), sum(byPart) - mostAlike(byPart));
    }

    private Map<Double, Integer> byWeight(int department, int role, ToDoubleFunction<Given> weight) {
        var byWeight = new HashMap<Double, Integer>();
        numbers.forEach(
                (given, counts) -> byWeight.merge(weight.applyAsDouble(given), counts[department][role], Integer::sum));
        byWeight.remove(0.0);
        return byWeight;
    }

    private static int sum(Map<Double, Integer> byWeight) {
        return byWeight.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those of one weight go together, and with them who may have given none of the same items. */
    private int mostAlike(Map<Double, Integer> byWeight) {
        return byWeight.keySet().stream()
                .mapToInt(weight -> byWeight.entrySet().stream()
                        .filter(other ->
                                other.getKey().equals(weight) || other.getKey() <= total - weight + Rules.TOLERANCE)
                        .mapToInt(Map.Entry::getValue)
                        .sum())
                .max()
                .orElse(0);
    }

    private int most(Map<Double, Integer> byWeight) {
        return byWeight.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(beyond)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
