package io.cxmaturity.assessment;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One question.
 *
 * @param title a short label for charts and tables
 * @param facet which side of the dimension it looks at, a word of the assessment's own; may be empty
 * @param keystone whether no level of the dimension can be claimed without this item
 * @param weight its weight within the dimension, above 0
 * @param evidence what would show that a claim is true
 * @param anchors one observable statement for each level the item has, by level, lowest first; never empty
 * @param steps what leads on from each level but the last, lowest first
 */
public record Item(
        ItemId id,
        String title,
        String facet,
        boolean keystone,
        double weight,
        String stem,
        String why,
        String evidence,
        SortedMap<Integer, String> anchors,
        List<LevelStep> steps) {

    public Item {
        if (!(weight > 0) || weight == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("The weight of " + id + " has to be above 0: " + weight);
        }
        if (anchors.isEmpty() || anchors.firstKey() < 1) {
            throw new IllegalArgumentException(id + " needs anchors, for levels from 1 on");
        }
        anchors = Collections.unmodifiableSortedMap(new TreeMap<>(anchors));
        steps = List.copyOf(steps);
    }

    /** Its title, or its stem where it has none. */
    public String name() {
        return title.isBlank() ? stem : title;
    }

    public boolean has(int level) {
        return anchors.containsKey(level);
    }

    /** The item's next level above the given one, which need not be one of its own; empty at the top. */
    public OptionalInt levelAbove(int level) {
        var above = anchors.tailMap(level + 1);
        return above.isEmpty() ? OptionalInt.empty() : OptionalInt.of(above.firstKey());
    }

    /** The step that leads on from a level; empty at the item's last level. */
    public Optional<LevelStep> stepFrom(int level) {
        return steps.stream().filter(step -> step.from() == level).findFirst();
    }
}
