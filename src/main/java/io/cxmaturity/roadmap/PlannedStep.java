package io.cxmaturity.roadmap;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.LevelStep;

/**
 * A step at its place in a roadmap.
 *
 * @param priority W · gap · (2 for a blocker) · max(0.25, agreement) / √effort, or that of what needs the step
 */
public record PlannedStep(DimensionId dimension, ItemId item, LevelStep step, double priority, Phase phase) {}
