package io.cxmaturity.scoring;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the groups that are shown in two rounds moved from the earlier to the later one, over the items that both asked
 * in the same words.
 *
 * @param common those items, in the later model's order
 * @param leftOut all others of either round, the later one's first
 * @param dimensions those with a common item and something to show, in the later model's order
 */
public record Trend(List<ItemId> common, List<ItemId> leftOut, Map<DimensionId, Changes> dimensions) {

    public Trend {
        common = List.copyOf(common);
        leftOut = List.copyOf(leftOut);
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    }

    /**
     * The changes in one dimension.
     *
     * @param departments those shown in both rounds, by the order of the later one
     * @param roles those shown in both rounds
     */
    public record Changes(Change organisation, Map<String, Change> departments, Map<Role, Change> roles) {

        public Changes {
            departments = Collections.unmodifiableMap(new LinkedHashMap<>(departments));
            var byRole = new EnumMap<Role, Change>(Role.class);
            byRole.putAll(roles);
            roles = Collections.unmodifiableMap(byRole);
        }
    }
}
