package io.cxmaturity.roadmap;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.StepId;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.GroupDimensionResult;
import io.cxmaturity.scoring.Rules;
import io.cxmaturity.scoring.Standing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to do next, most worthwhile first.
 *
 * @param steps in the order in which to start them
 * @param talks what to clear up beside them, in model order
 */
public record Roadmap(List<PlannedStep> steps, List<Talk> talks) {

    private static final double WEAK_AGREEMENT = 0.5;
    private static final double LEAST_AGREEMENT = 0.25;
    private static final double NINE_DECIMALS = 1e9;

    public Roadmap {
        steps = List.copyOf(steps);
        talks = List.copyOf(talks);
    }

    /**
     * @param assessment what was asked: the whole, or its keystones
     * @param standings one for each dimension, in model order
     */
    public static Roadmap of(Assessment assessment, List<? extends Standing> standings, Goals goals) {
        var candidates = new LinkedHashMap<StepId, PlannedStep>();
        var talks = new ArrayList<Talk>();
        for (int d = 0; d < standings.size(); d++) {
            var dimension = assessment.dimensions().get(d);
            var standing = standings.get(d);
            if (!standing.dimension().equals(dimension.id())) {
                throw new IllegalArgumentException("A result of another assessment");
            }
            addCandidates(candidates, assessment, dimension, standing, goals);
            addTalks(talks, dimension, standing);
        }
        return new Roadmap(
                ordered(new ArrayList<>(withInheritedPriority(candidates).values())), talks);
    }

    /** The level wanted of a dimension: the one set, else one above today's; at most K. */
    public static int target(Assessment assessment, Standing standing, Goals goals) {
        var set = goals.targets().get(standing.dimension());
        return Math.min(
                assessment.highestLevel(), set == null ? standing.level().orElse(0) + 1 : set);
    }

    /** How far a scored dimension falls short of its target, in levels, 0 or more. */
    public static double gap(Assessment assessment, Standing standing, Goals goals) {
        double today = Math.min(standing.score().orElseThrow(), standing.level().orElseThrow());
        return Math.max(0, target(assessment, standing, goals) - today);
    }

    private static void addCandidates(
            Map<StepId, PlannedStep> candidates,
            Assessment assessment,
            Dimension dimension,
            Standing standing,
            Goals goals) {
        if (standing.score().isEmpty() || standing.level().isEmpty()) {
            return;
        }
        int target = target(assessment, standing, goals);
        double weight = dimension.weight() * goals.importanceOf(dimension.id()) * gap(assessment, standing, goals);
        for (var item : dimension.items()) {
            var level = standing.itemLevels().get(item.id());
            if (level == null || level >= target) {
                continue;
            }
            double urgency = weight
                    * (standing.blockers().contains(item.id()) ? 2 : 1)
                    * Math.max(LEAST_AGREEMENT, agreement(standing));
            item.stepFrom(level).ifPresent(step -> {
                double priority = urgency / Math.sqrt(step.effort().cost());
                candidates.put(step.id(), new PlannedStep(dimension.id(), item.id(), step, priority, Phase.LATER));
            });
        }
    }

    private static double agreement(Standing standing) {
        return standing instanceof GroupDimensionResult group
                ? group.agreement().orElse(1)
                : 1;
    }

    private static void addTalks(List<Talk> talks, Dimension dimension, Standing standing) {
        if (standing.provisional()) {
            talks.add(new Talk(dimension.id(), Talk.Kind.FIND_OUT, dimension.findOut()));
        }
        if (standing instanceof GroupDimensionResult group
                && group.agreement().orElse(1) < WEAK_AGREEMENT - Rules.TOLERANCE) {
            talks.add(new Talk(dimension.id(), Talk.Kind.CONVERSATION, dimension.conversation()));
        }
    }

    /** A step that others need is as urgent as the most urgent of them. */
    private static Map<StepId, PlannedStep> withInheritedPriority(Map<StepId, PlannedStep> candidates) {
        var result = new LinkedHashMap<>(candidates);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var needing : List.copyOf(result.values())) {
                for (var id : needing.step().after()) {
                    var needed = result.get(id);
                    if (needed != null && needed.priority() < needing.priority()) {
                        result.put(id, at(needed, needing.priority(), Phase.LATER));
                        changed = true;
                    }
                }
            }
        }
        return result;
    }

    private static List<PlannedStep> ordered(List<PlannedStep> candidates) {
        Set<StepId> waiting = new HashSet<>();
        candidates.forEach(candidate -> waiting.add(candidate.step().id()));
        var ordered = new ArrayList<PlannedStep>();
        while (!candidates.isEmpty()) {
            var next = next(candidates, waiting);
            candidates.remove(next);
            waiting.remove(next.step().id());
            ordered.add(at(next, next.priority(), Phase.at(ordered.size())));
        }
        return ordered;
    }

    /** The most urgent whose prerequisites are placed; the first in model order among equals. */
    private static PlannedStep next(List<PlannedStep> candidates, Set<StepId> waiting) {
        PlannedStep best = null;
        for (var candidate : candidates) {
            boolean ready = candidate.step().after().stream().noneMatch(waiting::contains);
            if (ready && (best == null || rounded(candidate) > rounded(best))) {
                best = candidate;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("Steps that wait for each other: " + waiting);
        }
        return best;
    }

    private static double rounded(PlannedStep step) {
        return Math.rint(step.priority() * NINE_DECIMALS);
    }

    private static PlannedStep at(PlannedStep step, double priority, Phase phase) {
        return new PlannedStep(step.dimension(), step.item(), step.step(), priority, phase);
    }
}
