package io.cxmaturity.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One version of an assessment as published.
 *
 * @param levels the maturity scale, lowest first, 2 to 7 of them
 * @param dimensions in the order in which they are asked and shown
 */
public record Assessment(
        AssessmentKey key,
        Locale language,
        String title,
        List<Level> levels,
        OverallRule overall,
        List<Dimension> dimensions,
        List<GlossaryEntry> glossary) {

    public static final int FEWEST_LEVELS = 2;
    public static final int MOST_LEVELS = 7;

    public Assessment {
        levels = List.copyOf(levels);
        dimensions = List.copyOf(dimensions);
        glossary = List.copyOf(glossary);
        if (levels.size() < FEWEST_LEVELS || levels.size() > MOST_LEVELS) {
            throw new IllegalArgumentException("An assessment has 2 to 7 levels, not " + levels.size());
        }
        if (overall.share() > dimensions.size()) {
            throw new IllegalArgumentException("The overall level asks for more dimensions than there are");
        }
        var dimensionIds = new HashSet<DimensionId>();
        var itemIds = new HashSet<ItemId>();
        for (var dimension : dimensions) {
            if (!dimensionIds.add(dimension.id())) {
                throw new IllegalArgumentException("Two dimensions are called " + dimension.id());
            }
            for (var item : dimension.items()) {
                requireItem(item, levels.size());
                if (!itemIds.add(item.id())) {
                    throw new IllegalArgumentException("Two items are called " + item.id());
                }
            }
        }
        if (!dimensionIds.containsAll(overall.requires())) {
            throw new IllegalArgumentException("The overall level requires a dimension that does not exist");
        }
    }

    private static void requireItem(Item item, int last) {
        if (item.anchors().firstKey() != 1 || item.anchors().lastKey() != last) {
            throw new IllegalArgumentException(item.id() + " needs the levels 1 and " + last);
        }
    }

    /** K, the highest level. */
    public int highestLevel() {
        return levels.size();
    }

    /** Counts from 1. */
    public Level level(int level) {
        return levels.get(level - 1);
    }

    /** Every item in the order in which it is asked. */
    public List<Item> items() {
        return dimensions.stream()
                .flatMap(dimension -> dimension.items().stream())
                .toList();
    }

    public Optional<Item> item(ItemId id) {
        return dimensions.stream()
                .flatMap(dimension -> dimension.item(id).stream())
                .findFirst();
    }

    public Optional<Dimension> dimension(DimensionId id) {
        return dimensions.stream()
                .filter(dimension -> dimension.id().equals(id))
                .findFirst();
    }

    public Optional<Dimension> dimensionOf(ItemId id) {
        return dimensions.stream()
                .filter(dimension -> dimension.item(id).isPresent())
                .findFirst();
    }

    /** The part of this assessment that is asked: all of it, or its keystones. */
    public Assessment asked(Kind kind) {
        return switch (kind) {
            case FULL -> this;
            case QUICK ->
                new Assessment(
                        key,
                        language,
                        title,
                        levels,
                        overall,
                        dimensions.stream().map(Assessment::keystonesOf).toList(),
                        glossary);
        };
    }

    private static Dimension keystonesOf(Dimension dimension) {
        return new Dimension(
                dimension.id(),
                dimension.title(),
                dimension.text(),
                dimension.weight(),
                dimension.levels(),
                dimension.items().stream().filter(Item::keystone).toList(),
                dimension.findOut(),
                dimension.conversation());
    }
}
