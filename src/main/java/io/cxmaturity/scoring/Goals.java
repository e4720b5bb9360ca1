package io.cxmaturity.scoring;

import io.cxmaturity.assessment.DimensionId;
import java.util.Map;

/**
 * What an organisation wants of its dimensions.
 *
 * @param targets the level wanted; where none is set, one above today's
 * @param importance a factor on the dimension's weight from 0.5 to 2; 1 where none is set
 */
public record Goals(Map<DimensionId, Integer> targets, Map<DimensionId, Double> importance) {

    public static final Goals NONE = new Goals(Map.of(), Map.of());
    public static final double LEAST_IMPORTANCE = 0.5;
    public static final double MOST_IMPORTANCE = 2;

    public Goals {
        targets = Map.copyOf(targets);
        importance = Map.copyOf(importance);
        for (var factor : importance.values()) {
            if (!(factor >= LEAST_IMPORTANCE && factor <= MOST_IMPORTANCE)) {
                throw new IllegalArgumentException("Importance is a factor from 0.5 to 2: " + factor);
            }
        }
    }

    public double importanceOf(DimensionId dimension) {
        return importance.getOrDefault(dimension, 1.0);
    }
}
