package io.cxmaturity.scoring;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far two rounds asked alike.
 *
 * @param differing the items that they did not, the later round's first, in model order
 * @param dimensions those of the later round that the earlier one asked with the very same items, so that the scores of
 *     both may stand on one line
 * @param whole whether that holds for all dimensions of both, and each weighs as much, so that the overall scores may
 */
public record Likeness(Map<ItemId, Differs> differing, Set<DimensionId> dimensions, boolean whole) {

    /** How an item differs; where it does in several ways, the first of them. */
    public enum Differs {
        /** Only the later round asked it. */
        ONLY_NOW,
        /** Only the earlier round asked it. */
        ONLY_THEN,
        /** In stem, anchors, levels or language. */
        WORDS,
        /** In its weight, or in that it decides a level. */
        WEIGHT,
        /** It belonged to another dimension. */
        DIMENSION
    }

    public Likeness {
        differing = Collections.unmodifiableMap(new LinkedHashMap<>(differing));
        dimensions = Set.copyOf(dimensions);
    }

    /**
     * @param then what the earlier round asked
     * @param now what the later one asked
     */
    public static Likeness of(Assessment then, Assessment now) {
        var differing = new LinkedHashMap<ItemId, Differs>();
        for (var item : now.items()) {
            differs(then, now, item).ifPresent(how -> differing.put(item.id(), how));
        }
        for (var item : then.items()) {
            if (now.item(item.id()).isEmpty()) {
                differing.put(item.id(), Differs.ONLY_THEN);
            }
        }
        var alike = now.dimensions().stream()
                .filter(dimension -> then.dimension(dimension.id())
                        .filter(earlier -> isAlike(earlier, dimension, differing))
                        .isPresent())
                .toList();
        boolean whole = alike.size() == now.dimensions().size()
                && alike.size() == then.dimensions().size()
                && alike.stream()
                        .allMatch(dimension ->
                                then.dimension(dimension.id()).orElseThrow().weight() == dimension.weight());
        return new Likeness(differing, alike.stream().map(Dimension::id).collect(Collectors.toSet()), whole);
    }

    private static boolean isAlike(Dimension then, Dimension now, Map<ItemId, Differs> differing) {
        return ids(then).equals(ids(now)) && now.items().stream().noneMatch(item -> differing.containsKey(item.id()));
    }

    private static Set<ItemId> ids(Dimension dimension) {
        return dimension.items().stream().map(Item::id).collect(Collectors.toSet());
    }

    private static Optional<Differs> differs(Assessment then, Assessment now, Item item) {
        var earlier = then.item(item.id());
        if (earlier.isEmpty()) {
            return Optional.of(Differs.ONLY_NOW);
        }
        if (!inTheSameWords(then, now, item)) {
            return Optional.of(Differs.WORDS);
        }
        if (earlier.get().weight() != item.weight() || earlier.get().keystone() != item.keystone()) {
            return Optional.of(Differs.WEIGHT);
        }
        return dimension(then, item).equals(dimension(now, item)) ? Optional.empty() : Optional.of(Differs.DIMENSION);
    }

    private static Optional<DimensionId> dimension(Assessment assessment, Item item) {
        return assessment.dimensionOf(item.id()).map(Dimension::id);
    }

    /** Whether the earlier round asked an item of the later one with the same text, in the model's own language. */
    static boolean inTheSameWords(Assessment then, Assessment now, Item item) {
        return then.item(item.id())
                .filter(earlier -> earlier.stem().equals(item.stem())
                        && earlier.anchors().equals(item.anchors())
                        && then.highestLevel() == now.highestLevel()
                        && then.language().equals(now.language()))
                .isPresent();
    }
}
