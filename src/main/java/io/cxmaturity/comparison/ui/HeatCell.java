package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.roadmap.Roadmap;
import io.cxmaturity.scoring.Change;
import io.cxmaturity.scoring.GroupDimensionResult;
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.Trend;
import java.util.Optional;
import java.util.OptionalDouble;

/** One figure of one group in one dimension. */
final class HeatCell {

    private final Shown shown;

    HeatCell(Shown shown) {
        this.shown = shown;
    }

    /** What groups are sorted by; empty where nothing may be shown. */
    OptionalDouble number(Group group, Dimension dimension) {
        var result = shown.result(group.figures(), dimension);
        if (result.isEmpty()) {
            return OptionalDouble.empty();
        }
        return switch (shown.choice().measure()) {
            case SCORE -> result.get().score();
            case LEVEL ->
                result.get().level().isPresent()
                        ? OptionalDouble.of(result.get().level().getAsInt())
                        : OptionalDouble.empty();
            case GAP -> gap(result.get());
            case AGREEMENT -> result.get().agreement();
            case COVERAGE -> OptionalDouble.of(result.get().coverage());
            case CHANGE ->
                change(group, dimension)
                        .map(change -> OptionalDouble.of(change.now() - change.before()))
                        .orElse(OptionalDouble.empty());
        };
    }

    private OptionalDouble gap(GroupDimensionResult result) {
        return result.level().isPresent()
                ? OptionalDouble.of(Roadmap.gap(
                        shown.closed().asked(), result, shown.closed().goals()))
                : OptionalDouble.empty();
    }

    Component content(Group group, Dimension dimension) {
        if (group.figures().isEmpty()) {
            return none("comparison.hidden");
        }
        var result = shown.result(group.figures(), dimension);
        if (result.isEmpty()) {
            return none("comparison.little");
        }
        var number = number(group, dimension);
        if (shown.choice().measure() == Measure.CHANGE) {
            return changed(group, dimension);
        }
        if (number.isEmpty()) {
            return none("comparison.withheld");
        }
        return switch (shown.choice().measure()) {
            case SCORE -> opening(group, dimension, scored(number.getAsDouble()));
            case LEVEL -> opening(group, dimension, shown.level(result.get().level()));
            case GAP -> opening(group, dimension, new Span(shown.phrases().shortScore(number.getAsDouble())));
            case AGREEMENT -> opening(group, dimension, new Span(Words.agreement(shown, number.getAsDouble())));
            case COVERAGE -> opening(group, dimension, new Span(shown.phrases().percent(number.getAsDouble())));
            case CHANGE -> throw new IllegalStateException("Written above");
        };
    }

    /** A score that does not open. */
    Component score(Optional<GroupFigures> figures, Dimension dimension) {
        var result = shown.result(figures, dimension);
        return result.isEmpty()
                ? none("comparison.little")
                : scored(result.get().score().orElseThrow());
    }

    /** On the colour of the level that it is nearest to. */
    private Span scored(double score) {
        var span = new Span(shown.phrases().score(score));
        span.addClassNames("heat__score", "l" + Math.round(score));
        return span;
    }

    private Component changed(Group group, Dimension dimension) {
        var change = change(group, dimension);
        if (change.isEmpty()) {
            return none("comparison.noTrend");
        }
        return change.get().detectable()
                ? opening(
                        group,
                        dimension,
                        new Span(shown.signed(change.get().now() - change.get().before())))
                : none("comparison.noChange");
    }

    private Optional<Change> change(Group group, Dimension dimension) {
        return shown.closed()
                .earlier()
                .flatMap(earlier -> earlier.trend())
                .map(Trend::dimensions)
                .flatMap(dimensions -> Optional.ofNullable(dimensions.get(dimension.id())))
                .flatMap(changes -> of(changes, group));
    }

    static Optional<Change> of(Trend.Changes changes, Group group) {
        if (group.whole()) {
            return Optional.of(changes.organisation());
        }
        return Optional.ofNullable(changes.departments().get(group.key()))
                .or(() -> Role.ofCode(group.key())
                        .flatMap(role -> Optional.ofNullable(changes.roles().get(role))));
    }

    private Span none(String key) {
        var span = new Span(shown.get(key));
        span.addClassName("heat__none");
        return span;
    }

    private Anchor opening(Group group, Dimension dimension, Component figure) {
        var link = new Anchor(shown.address(
                shown.choice().group(group.key()).dimension(dimension.id().value())));
        link.add(figure);
        link.addClassName("heat__cell");
        link.getElement()
                .setAttribute(
                        "aria-label",
                        shown.get(
                                "comparison.open",
                                shown.name(group),
                                dimension.title(),
                                figure.getElement().getTextRecursively()));
        return link;
    }
}
