package io.cxmaturity.report;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.chart.Alignment;
import io.cxmaturity.chart.Distribution;
import io.cxmaturity.chart.Dots;
import io.cxmaturity.chart.Groups;
import io.cxmaturity.chart.Standings;
import io.cxmaturity.chart.Trend;
import io.cxmaturity.comparison.Course;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.scoring.Alignment.Gap;
import io.cxmaturity.scoring.Change;
import io.cxmaturity.scoring.GroupDimensionResult;
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.scoring.ItemFigures;
import io.cxmaturity.scoring.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/** What the charts of a round show, out of what may be shown. */
final class RoundCharts {

    private final RoundManuscript manuscript;

    RoundCharts(RoundManuscript manuscript) {
        this.manuscript = manuscript;
    }

    /**
     * Every dimension with its target; a department beside its organisation.
     *
     * @param longestTitle how many characters of a title are told
     */
    Standings profile(int longestTitle) {
        return new Standings(
                manuscript.levels(),
                manuscript.whole() ? "" : manuscript.text("report.round.organisation"),
                manuscript.asked().dimensions().stream()
                        .map(dimension -> {
                            var result = manuscript.result(dimension);
                            var whole = manuscript.closed().whole().figures();
                            return new Standings.Row(
                                    cut(title(dimension), longestTitle),
                                    score(result),
                                    result.flatMap(GroupDimensionResult::interval),
                                    manuscript.target(dimension),
                                    manuscript.whole()
                                            ? OptionalDouble.empty()
                                            : score(manuscript.result(whole, dimension.id())));
                        })
                        .toList());
    }

    /** Every dimension now beside the round before, over what both asked alike. */
    Standings trend(String before, Function<Dimension, Optional<Change>> changes) {
        var rows = new ArrayList<Standings.Row>();
        for (var dimension : manuscript.asked().dimensions()) {
            changes.apply(dimension)
                    .ifPresent(change -> rows.add(new Standings.Row(
                            title(dimension),
                            OptionalDouble.of(change.now()),
                            Optional.empty(),
                            OptionalInt.empty(),
                            OptionalDouble.of(change.before()))));
        }
        return new Standings(manuscript.levels(), manuscript.spelling().legible(before), rows);
    }

    /** The group round after round, with the target of the dimension. */
    Trend course(String name, Optional<Dimension> dimension, Course course) {
        return new Trend(
                manuscript.spelling().legible(name),
                manuscript.spelling().legible(manuscript.subject()),
                manuscript.levels(),
                dimension.map(this::target).orElse(OptionalInt.empty()),
                course.points().stream().map(this::round).toList());
    }

    private Trend.Round round(Course.Point point) {
        var title = manuscript.spelling().legible(point.round().title().value());
        var date = point.round().endsOn();
        return switch (point) {
            case Course.Scored scored ->
                new Trend.Round(title, date, OptionalDouble.of(scored.score()), scored.interval(), "");
            case Course.Gap gap ->
                new Trend.Round(title, date, OptionalDouble.empty(), Optional.empty(), why(gap.why()));
        };
    }

    /** Why a round leaves a gap. */
    String why(Course.Why why) {
        return manuscript.text(
                switch (why) {
                    case NOBODY -> "report.round.trend.nobody";
                    case HIDDEN -> "report.round.hidden";
                    case OTHERWISE_ASKED -> "report.round.trend.otherwise";
                    case LITTLE -> "report.unknown";
                });
    }

    /** What a group gave one question. */
    Distribution distribution(Item item, String name, ItemFigures figures) {
        return new Distribution(
                manuscript.spelling().legible(item.stem()),
                manuscript.levels(),
                counts(item, name, figures),
                Optional.empty());
    }

    private Distribution.Group counts(Item item, String name, ItemFigures figures) {
        var counts = new HashMap<Integer, Integer>();
        for (int level = 1; level <= figures.counts().size(); level++) {
            if (item.has(level)) {
                counts.put(level, figures.counts().get(level - 1));
            }
        }
        return new Distribution.Group(manuscript.spelling().legible(name), counts);
    }

    /** The target that was set. */
    private OptionalInt target(Dimension dimension) {
        var target = manuscript.closed().goals().targets().get(dimension.id());
        return target == null ? OptionalInt.empty() : OptionalInt.of(Math.min(target, manuscript.highest()));
    }

    /** Some groups in one dimension, the organisation first. */
    Dots dots(Dimension dimension, List<Group> groups) {
        return new Dots(
                title(dimension),
                manuscript.levels(),
                target(dimension),
                Optional.of(dot(dimension, manuscript.closed().whole())),
                groups.stream().map(group -> dot(dimension, group)).toList());
    }

    private Dots.Row dot(Dimension dimension, Group group) {
        var result = manuscript.result(group.figures(), dimension.id());
        return new Dots.Row(
                manuscript.charted(group),
                score(result),
                result.flatMap(GroupDimensionResult::interval),
                group.respondents());
    }

    /** How the roles see each dimension. */
    Alignment alignment() {
        return new Alignment(
                manuscript.levels(),
                manuscript.asked().dimensions().stream()
                        .map(dimension -> {
                            var gap = manuscript
                                    .closed()
                                    .figures()
                                    .alignment()
                                    .gap(dimension.id())
                                    .filter(Gap::detectable);
                            return new Alignment.Row(
                                    title(dimension),
                                    score(Role.EXECUTIVE, dimension),
                                    score(Role.MANAGER, dimension),
                                    score(Role.FRONT_LINE, dimension),
                                    gap.map(one -> OptionalDouble.of(
                                                    one.difference().difference()))
                                            .orElse(OptionalDouble.empty()));
                        })
                        .toList());
    }

    OptionalDouble score(Role role, Dimension dimension) {
        var figures = Optional.ofNullable(manuscript.closed().figures().roles().get(role));
        return score(manuscript.result(figures, dimension.id()));
    }

    /** All dimensions at once: the group, and what it is seen beside. */
    Groups shape() {
        var groups = new ArrayList<Groups.Group>();
        groups.add(shape(
                manuscript.spelling().legible(manuscript.subject()),
                manuscript.group().figures()));
        if (!manuscript.whole()) {
            groups.add(shape(
                    manuscript.text("report.round.organisation"),
                    manuscript.closed().whole().figures()));
        }
        var titles = manuscript.asked().dimensions().stream().map(this::title).toList();
        return new Groups(manuscript.levels(), titles, groups);
    }

    private Groups.Group shape(String name, Optional<GroupFigures> figures) {
        return new Groups.Group(
                name,
                manuscript.asked().dimensions().stream()
                        .map(dimension -> score(manuscript.result(figures, dimension.id())))
                        .toList());
    }

    private String title(Dimension dimension) {
        return manuscript.spelling().legible(dimension.title());
    }

    static String cut(String title, int longest) {
        return title.length() <= longest ? title : title.substring(0, longest).strip() + "…";
    }

    private static OptionalDouble score(Optional<GroupDimensionResult> result) {
        return result.map(GroupDimensionResult::score).orElse(OptionalDouble.empty());
    }
}
