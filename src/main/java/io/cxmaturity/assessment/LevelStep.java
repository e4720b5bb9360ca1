package io.cxmaturity.assessment;

import java.util.List;

/**
 * A step that leads an item from one of its levels to the next one.
 *
 * @param from the level left behind, from 1 on
 * @param after steps that have to come first
 */
public record LevelStep(int from, List<StepId> after, Step step) {

    public LevelStep {
        after = List.copyOf(after);
        if (from < 1) {
            throw new IllegalArgumentException("Levels count from 1: " + from);
        }
    }

    public StepId id() {
        return step.id();
    }

    public Effort effort() {
        return step.effort();
    }
}
