package io.cxmaturity.assessment;

import java.util.List;
import java.util.Optional;

/**
 * A side of the organisation that gets a score and a level of its own.
 *
 * @param weight its weight in the whole, above 0
 * @param levels what each level of the scale looks like in this dimension, lowest first; empty where the assessment
 *     does not say
 * @param items in the order in which they are asked; one keystone at least
 * @param findOut what to do where too much is unknown
 * @param conversation what to talk about where people disagree
 */
public record Dimension(
        DimensionId id,
        String title,
        String text,
        double weight,
        List<String> levels,
        List<Item> items,
        Step findOut,
        Step conversation) {

    public Dimension {
        if (!(weight > 0) || weight == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("The weight of " + id + " has to be above 0: " + weight);
        }
        levels = List.copyOf(levels);
        items = List.copyOf(items);
        if (items.stream().noneMatch(Item::keystone)) {
            throw new IllegalArgumentException(id + " needs a keystone");
        }
    }

    public Optional<Item> item(ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
