package io.cxmaturity.scoring;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Where one dimension stands, for one respondent or for a group. */
public sealed interface Standing permits DimensionResult, GroupDimensionResult {

    /** From this coverage on a score is shown; below it too little is known. */
    double SHOWN_FROM = 0.5;

    /** Below this coverage a result is provisional. */
    double FIRM_FROM = 0.8;

    DimensionId dimension();

    /** From 1 to K; empty where no item has a level. */
    OptionalDouble score();

    /** Share of the applicable weight that has a level, from 0 to 1. */
    double coverage();

    /** What holds throughout, from 1 to K; empty without a score. */
    OptionalInt level();

    /** The level if all that is open turned out best. */
    OptionalInt possible();

    boolean provisional();

    /** What has to rise for the next level, in model order. */
    List<ItemId> blockers();

    /** The items that have a level, in model order. */
    Map<ItemId, Integer> itemLevels();

    /** Whether enough is known to show the score. */
    default boolean shown() {
        return score().isPresent() && coverage() >= SHOWN_FROM - Rules.TOLERANCE;
    }
}
