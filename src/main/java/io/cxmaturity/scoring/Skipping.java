package io.cxmaturity.scoring;

import io.cxmaturity.scoring.RoundFigures.Cell;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Who skipped items of a dimension. A score is the mean of what somebody gave: where most of a group gave items of one
 * weight, its score and what it gave each item, taken together, tell what the others of them gave.
 */
final class Skipping {

    private final Map<Given, int[][]> numbers = new HashMap<>();
    private final int departments;
    private final double total;
    private final int atOnce;

    /**
     * The weight of the items that somebody gave a level.
     *
     * @param all of a whole dimension; 0 of who gave none beyond the part
     * @param part of a part of it that is scored as well; 0 where none is
     */
    private record Given(double all, double part) {}

    private Skipping(int departments, double total, int atOnce) {
        this.departments = departments;
        this.total = total;
        this.atOnce = atOnce;
    }

    /** @param total of the weights of the dimension's items */
    static Skipping ofWhole(int departments, double total) {
        return new Skipping(departments, total, 1);
    }

    /** @param beyond how many items of the dimension are not of the part that is scored beside it */
    static Skipping ofPart(int departments, int beyond) {
        return new Skipping(departments, 0, beyond);
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
        return isNone(together)
                || IntStream.range(0, departments)
                                .filter(g -> together[g])
                                .map(this::others)
                                .sum()
                        >= minimum;
    }

    private boolean isNone(boolean[] among) {
        return numbers.values().stream()
                        .filter(counts -> IntStream.range(0, departments)
                                .anyMatch(
                                        g -> among[g] && IntStream.of(counts[g]).sum() > 0))
                        .count()
                <= 1;
    }

    /** How many of a department remain at least, whoever of each role is taken off with factors for scores and items. */
    int others(int department) {
        return IntStream.rangeClosed(0, Crossing.NO_ROLE)
                .map(role -> others(department, role))
                .sum();
    }

    private int others(int department, int role) {
        var byWeight = new HashMap<Double, Integer>();
        numbers.forEach((given, counts) -> byWeight.merge(given.all(), counts[department][role], Integer::sum));
        byWeight.remove(0.0);
        int all = byWeight.values().stream().mapToInt(Integer::intValue).sum();
        return all - (atOnce == 1 ? mostAlike(byWeight) : most(byWeight));
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
                .limit(atOnce)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
