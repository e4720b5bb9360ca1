package io.cxmaturity.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks in a set of equations for a sum, with whatever factors, over few people alone. Does not go through all who may be
 * few: once enough kinds of people are left out that nothing else follows, one of these has to be among the few.
 */
final class FewLeftOver {

    private final List<Kind> kinds;

    /**
     * People who are the same in all equations.
     *
     * @param from the first of their unknowns
     * @param to the end of them
     * @param free whether they may be known by themselves
     */
    record Kind(int number, int from, int to, boolean free) {}

    FewLeftOver(List<Kind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /**
     * @param most how many people are few
     * @return indexes of kinds that are few together, of whom a sum is known
     */
    Optional<List<Integer>> find(Determined known, int most) {
        return find(known.rows(), new boolean[kinds.size()], List.of(), most);
    }

    private Optional<List<Integer>> find(List<long[]> equations, boolean[] done, List<Integer> among, int most) {
        var settled = done.clone();
        var rows = equations;
        for (int k = 0; k < settled.length; k++) {
            if (!settled[k] && kinds.get(k).number() > most) {
                settled[k] = true;
                rows = without(k, rows);
            }
        }
        var next = new ArrayList<Integer>();
        var left = rows;
        for (int k : inOrder(settled)) {
            if (tellsOfOthers(left) && left.stream().anyMatch(row -> touches(row, k))) {
                next.add(k);
                left = without(k, left);
            }
        }
        if (tellsOfOthers(left)) {
            return Optional.of(among);
        }
        for (int k : next) {
            settled[k] = true;
            var more = new ArrayList<>(among);
            more.add(k);
            var found = find(rows, settled, more, most - kinds.get(k).number());
            if (found.isPresent()) {
                return found;
            }
            rows = without(k, rows);
        }
        return Optional.empty();
    }

    /** Those who may be known by themselves last. */
    private List<Integer> inOrder(boolean[] settled) {
        return IntStream.range(0, 2 * settled.length)
                .filter(i -> kinds.get(i % settled.length).free() == i >= settled.length)
                .map(i -> i % settled.length)
                .filter(k -> !settled[k])
                .boxed()
                .toList();
    }

    private boolean tellsOfOthers(List<long[]> rows) {
        return IntStream.range(0, kinds.size())
                .filter(k -> !kinds.get(k).free())
                .anyMatch(k -> rows.stream().anyMatch(row -> touches(row, k)));
    }

    private boolean touches(long[] row, int k) {
        for (int at = kinds.get(k).from(); at < kinds.get(k).to(); at++) {
            if (row[at] != 0) {
                return true;
            }
        }
        return false;
    }

    /** All that follows from the equations without these people. */
    private List<long[]> without(int k, List<long[]> rows) {
        var left = rows;
        for (int at = kinds.get(k).from(); at < kinds.get(k).to(); at++) {
            left = Determined.without(at, left);
        }
        return left;
    }
}
