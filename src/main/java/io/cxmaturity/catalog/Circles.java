package io.cxmaturity.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds steps that wait for each other. Walks without recursion, as a file may chain thousands. */
final class Circles {

    private static final int MOST_TOLD = 8;

    private final Map<String, List<Placed<String>>> after;
    private final Faults faults;
    private final Set<String> walked = new HashSet<>();
    private final List<String> path = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Deque<Iterator<Placed<String>>> ahead = new ArrayDeque<>();

    /** @param after what each step needs */
    Circles(Map<String, List<Placed<String>>> after, Faults faults) {
        this.after = after;
        this.faults = faults;
    }

    /** The ids on a circle, the first again at the end. */
    private record Circle(List<String> steps) {

        @Override
        public String toString() {
            var told = steps.size() > MOST_TOLD ? steps.subList(0, MOST_TOLD) : steps;
            return String.join(" → ", told) + (steps.size() > MOST_TOLD ? " → … → " + steps.getLast() : "");
        }
    }

    void find() {
        for (var start : after.keySet()) {
            enter(start);
            while (!path.isEmpty()) {
                goOn();
            }
        }
    }

    private void goOn() {
        if (!ahead.element().hasNext()) {
            ahead.remove();
            positions.remove(path.removeLast());
            return;
        }
        var needed = ahead.element().next();
        var position = positions.get(needed.value());
        if (position == null) {
            enter(needed.value());
        } else {
            faults.add(needed.place(), "circle", circle(position));
        }
    }

    private Circle circle(int position) {
        var steps = new ArrayList<>(path.subList(position, Math.min(path.size(), position + MOST_TOLD + 1)));
        steps.add(path.get(position));
        return new Circle(steps);
    }

    private void enter(String step) {
        var needs = after.get(step);
        if (needs != null && walked.add(step)) {
            positions.put(step, path.size());
            path.add(step);
            ahead.push(needs.iterator());
        }
    }
}
