package io.cxmaturity.testing;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import java.util.Optional;
import java.util.function.Function;

/** Other versions of an assessment. */
public final class Versions {

    private Versions() {}

    /** @param change what became of each item; empty where it went */
    public static Assessment of(Assessment assessment, Function<Item, Optional<Item>> change) {
        return new Assessment(
                new AssessmentKey(assessment.key().id(), assessment.key().version() + 1),
                assessment.language(),
                assessment.title(),
                assessment.levels(),
                assessment.overall(),
                assessment.dimensions().stream()
                        .map(dimension -> new Dimension(
                                dimension.id(),
                                dimension.title(),
                                dimension.text(),
                                dimension.weight(),
                                dimension.levels(),
                                dimension.items().stream()
                                        .flatMap(item -> change.apply(item).stream())
                                        .toList(),
                                dimension.findOut(),
                                dimension.conversation()))
                        .toList(),
                assessment.glossary());
    }

    /** With another stem. */
    public static Item reworded(Item item) {
        return with(item, item.weight(), item.stem() + " today");
    }

    /** With twice the weight. */
    public static Item heavier(Item item) {
        return with(item, 2 * item.weight(), item.stem());
    }

    private static Item with(Item item, double weight, String stem) {
        return new Item(
                item.id(),
                item.title(),
                item.facet(),
                item.keystone(),
                weight,
                stem,
                item.why(),
                item.evidence(),
                item.anchors(),
                item.steps());
    }
}
