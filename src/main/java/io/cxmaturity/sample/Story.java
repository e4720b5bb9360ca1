package io.cxmaturity.sample;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.StepId;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rounds of the sample organisation tell. Service stands out in customer service. Whoever leads sees more
 * leadership and more warmth towards customers than the front line does. Journeys were bad until three steps were taken
 * after the second round. About technology nobody agrees.
 */
final class Story {

    /** The steps that were taken between the second round and the third; the items they belong to rose. */
    static final List<StepId> CLOSED_STEPS = List.of(
            new StepId("journey-mapping-customer-check"),
            new StepId("journey-owners-mandate"),
            new StepId("journey-recurring-problems-review"));

    static final Goals GOALS = new Goals(
            Map.of(
                    dimension("customer-service"), 4,
                    dimension("product-quality"), 4,
                    dimension("customer-journey"), 4,
                    dimension("emotional-connection"), 3,
                    dimension("leadership-alignment"), 4,
                    dimension("cross-functional-ownership"), 3,
                    dimension("technology-enablement"), 3),
            Map.of(
                    dimension("customer-journey"), 1.5,
                    dimension("leadership-alignment"), 1.5,
                    dimension("technology-enablement"), 0.75));

    /** The third round, counted from 0. */
    static final int LAST = 2;

    /** What most people in sales have nothing to do with, and say so in the last round. */
    private static final ItemId LITTLE_KNOWN = new ItemId("technology-data-care");

    private static final int WHO_KNOW_IT = 4;

    private static final double SERVICE_STANDS_OUT = 0.85;
    private static final double STEP_TAKEN = 1.05;
    private static final double PROGRESS_A_ROUND = 0.04;
    private static final double MANAGERS_SEE = 0.35;

    /**
     * A dimension, on a scale from 1 to 5.
     *
     * @param level where the front line sees it
     * @param gap how much higher executives do
     * @param apart how far people differ about the whole of it: a standard deviation
     * @param noise the same, from question to question
     */
    record Plot(double level, double gap, double apart, double noise) {

        private static Plot quiet(double level, double gap) {
            return new Plot(level, gap, 0.3, 0.55);
        }
    }

    private static final Plot OTHER = Plot.quiet(2.8, 0.2);

    private static final Map<DimensionId, Plot> PLOTS = Map.of(
            dimension("customer-service"), Plot.quiet(2.9, 0.15),
            dimension("product-quality"), Plot.quiet(3.3, 0.2),
            dimension("customer-journey"), Plot.quiet(2.2, 0.2),
            dimension("emotional-connection"), Plot.quiet(2.5, 1.0),
            dimension("leadership-alignment"), Plot.quiet(2.6, 1.4),
            dimension("cross-functional-ownership"), Plot.quiet(2.1, 0.25),
            dimension("technology-enablement"), new Plot(2.9, 0.2, 0.85, 0.85));

    private static final DimensionId STRENGTH_OF_SERVICE = dimension("customer-service");

    /** Where somebody asked gives evidence; its text is in the bundle. */
    static final Set<ItemId> EVIDENCED = Set.of(
            new ItemId("service-promise"),
            new ItemId("service-judging"),
            new ItemId("product-trials"),
            new ItemId("journey-mapping"),
            new ItemId("journey-owners"),
            new ItemId("leadership-figures"));

    private Story() {}

    static Plot plot(DimensionId dimension) {
        return PLOTS.getOrDefault(dimension, OTHER);
    }

    /** Where people of a department and role see an item on average, on a scale from 1 to 5. */
    static double seen(DimensionId dimension, Item item, SampleDepartment department, Role role, int round) {
        var plot = plot(dimension);
        double level = plot.level() + PROGRESS_A_ROUND * round;
        level += switch (role) {
            case EXECUTIVE -> plot.gap();
            case MANAGER -> MANAGERS_SEE * plot.gap();
            case FRONT_LINE -> 0;
        };
        if (department == SampleDepartment.SERVICE && dimension.equals(STRENGTH_OF_SERVICE)) {
            level += SERVICE_STANDS_OUT;
        }
        if (round == LAST && item.steps().stream().anyMatch(step -> CLOSED_STEPS.contains(step.id()))) {
            level += STEP_TAKEN;
        }
        return level;
    }

    /** Whether this is one of those who know nothing of an item. */
    static boolean unknown(Item item, SampleDepartment department, int respondent, int round) {
        return round == LAST
                && department == SampleDepartment.SALES
                && item.id().equals(LITTLE_KNOWN)
                && respondent >= WHO_KNOW_IT;
    }

    private static DimensionId dimension(String id) {
        return new DimensionId(id);
    }
}
