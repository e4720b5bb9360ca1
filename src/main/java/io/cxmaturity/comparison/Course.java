package io.cxmaturity.comparison;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.round.Round;
import io.cxmaturity.scoring.GroupDimensionResult;
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.scoring.Interval;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.RoundFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a group's score went from round to round, up to the one looked at. Every score is one that its own round shows, so
 * that together they tell no more than the rounds one by one.
 *
 * @param points a round each, oldest first
 */
public record Course(List<Point> points) {

    /** What a round has to say. */
    public sealed interface Point {

        Round round();

        /** How many of the group answered then. */
        int respondents();
    }

    /**
     * A score that stands on the line.
     *
     * @param interval 95 %; none of an overall score
     * @param stratified whether departments count by their headcount
     */
    public record Scored(Round round, int respondents, double score, Optional<Interval> interval, boolean stratified)
            implements Point {}

    /** A round that leaves a gap. */
    public record Gap(Round round, int respondents, Why why) implements Point {}

    /** Why a round leaves a gap. */
    public enum Why {
        NOBODY,
        HIDDEN,
        OTHERWISE_ASKED,
        LITTLE
    }

    public Course {
        points = List.copyOf(points);
    }

    /** In one dimension. */
    public static Course of(ClosedRound closed, Group group, DimensionId dimension) {
        var points = new ArrayList<Point>();
        for (var past : closed.past()) {
            boolean alike = past.likeness().dimensions().contains(dimension);
            points.add(point(past.round(), past.figures(), group, alike, figures -> scored(figures, dimension)));
        }
        points.add(point(closed.round(), closed.figures(), group, true, figures -> scored(figures, dimension)));
        return new Course(points);
    }

    /** Over all dimensions. */
    public static Course overall(ClosedRound closed, Group group) {
        var points = new ArrayList<Point>();
        for (var past : closed.past()) {
            points.add(point(past.round(), past.figures(), group, past.overall(), Course::overall));
        }
        points.add(point(closed.round(), closed.figures(), group, true, Course::overall));
        return new Course(points);
    }

    private record Score(double score, Optional<Interval> interval, boolean stratified) {}

    private interface Reading {
        Optional<Score> of(GroupFigures figures);
    }

    private static Optional<Score> scored(GroupFigures figures, DimensionId dimension) {
        return Optional.of(figures.dimension(dimension))
                .filter(GroupDimensionResult::shown)
                .map(result -> new Score(result.score().orElseThrow(), result.interval(), result.stratified()));
    }

    private static Optional<Score> overall(GroupFigures figures) {
        var overall = figures.result().overall();
        return overall.shown()
                ? Optional.of(new Score(
                        overall.score().orElseThrow(),
                        Optional.empty(),
                        figures.result().dimensions().stream().anyMatch(GroupDimensionResult::stratified)))
                : Optional.empty();
    }

    private static Point point(Round round, RoundFigures figures, Group group, boolean alike, Reading reading) {
        int respondents = respondents(figures, group);
        if (respondents == 0) {
            return new Gap(round, 0, Why.NOBODY);
        }
        var shown = figures(figures, group);
        if (shown.isEmpty()) {
            return new Gap(round, respondents, Why.HIDDEN);
        }
        if (!alike) {
            return new Gap(round, respondents, Why.OTHERWISE_ASKED);
        }
        return reading.of(shown.get())
                .<Point>map(
                        score -> new Scored(round, respondents, score.score(), score.interval(), score.stratified()))
                .orElseGet(() -> new Gap(round, respondents, Why.LITTLE));
    }

    private static int respondents(RoundFigures figures, Group group) {
        return group.whole()
                ? figures.respondents()
                : Role.ofCode(group.key())
                        .map(figures::respondentsOf)
                        .orElseGet(() -> figures.respondentsOf(group.key()));
    }

    private static Optional<GroupFigures> figures(RoundFigures figures, Group group) {
        return group.whole()
                ? figures.organisation()
                : Role.ofCode(group.key())
                        .map(role -> Optional.ofNullable(figures.roles().get(role)))
                        .orElseGet(
                                () -> Optional.ofNullable(figures.departments().get(group.key())));
    }

    /** Those that have a score. */
    public List<Scored> scored() {
        return points.stream()
                .filter(Scored.class::isInstance)
                .map(Scored.class::cast)
                .toList();
    }

    /** Whether departments count by their headcount in some of the rounds and not in others. */
    public boolean counted() {
        return scored().stream().map(Scored::stratified).distinct().count() > 1;
    }
}
