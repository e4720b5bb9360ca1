package io.cxmaturity.assessment;

/**
 * Something an organisation can do, told so that it can start this week.
 *
 * @param title an imperative
 * @param firstAction doable this week by one person
 * @param owner a function, never a person
 * @param kpi the one measure that shows progress
 * @param baseline how to take the KPI before starting
 * @param done the evidence that the step is done
 */
public record Step(
        StepId id,
        String title,
        String why,
        String firstAction,
        String owner,
        Effort effort,
        String kpi,
        String baseline,
        String done) {}
