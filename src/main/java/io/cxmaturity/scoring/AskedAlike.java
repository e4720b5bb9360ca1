package io.cxmaturity.scoring;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Item;
import java.util.Set;
import java.util.stream.Collectors;

/** Which dimensions two rounds asked with the very same items, so that the figures of both stand for the same. */
public final class AskedAlike {

    private AskedAlike() {}

    /**
     * @param then what the earlier round asked
     * @param now what the later one asked
     */
    public static Set<DimensionId> dimensions(Assessment then, Assessment now) {
        if (then.highestLevel() != now.highestLevel() || !then.language().equals(now.language())) {
            return Set.of();
        }
        return now.dimensions().stream()
                .filter(dimension -> then.dimension(dimension.id())
                        .filter(earlier -> items(earlier).equals(items(dimension)))
                        .isPresent())
                .map(Dimension::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All of an item that its figures depend on. */
    private record Asked(Object id, String stem, Object anchors, double weight, boolean keystone) {

        private static Asked of(Item item) {
            return new Asked(item.id(), item.stem(), item.anchors(), item.weight(), item.keystone());
        }
    }

    private static Set<Asked> items(Dimension dimension) {
        return dimension.items().stream().map(Asked::of).collect(Collectors.toSet());
    }
}
