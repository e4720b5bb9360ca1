package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Figure;
import io.cxmaturity.roadmap.Roadmap;
import io.cxmaturity.scoring.Change;
import io.cxmaturity.scoring.GroupDimensionResult;
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.Trend;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** One figure of one group in one dimension. */
final class HeatCell {

    private final Shown shown;
    private final Cells cells;

    HeatCell(Shown shown) {
        this.shown = shown;
        this.cells = new Cells(shown);
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

    /** The figure, or why there is none. */
    Cell cell(Group group, Dimension dimension) {
        if (group.figures().isEmpty()) {
            return cells.text("comparison.hidden");
        }
        var result = shown.result(group.figures(), dimension);
        if (result.isEmpty()) {
            return cells.text("comparison.little");
        }
        var number = number(group, dimension);
        if (shown.choice().measure() == Measure.CHANGE) {
            return changed(group, dimension);
        }
        if (number.isEmpty()) {
            return cells.text("comparison.withheld");
        }
        return switch (shown.choice().measure()) {
            case SCORE -> cells.score(number.getAsDouble());
            case LEVEL -> cells.level(result.get().level());
            case GAP -> cells.shortScore(number.getAsDouble());
            case AGREEMENT -> cells.agreement(number.getAsDouble());
            case COVERAGE -> cells.percent(number.getAsDouble());
            case CHANGE -> throw new IllegalStateException("Written above");
        };
    }

    private Cell changed(Group group, Dimension dimension) {
        var change = change(group, dimension);
        if (change.isEmpty()) {
            return cells.text("comparison.noTrend");
        }
        return change.get().detectable()
                ? cells.signed(change.get().now() - change.get().before())
                : cells.text("comparison.noChange");
    }

    /** A score, or that too little is known for one. */
    Cell score(Optional<GroupFigures> figures, Dimension dimension) {
        return shown.result(figures, dimension)
                .map(result -> cells.score(result.score().orElseThrow()))
                .orElseGet(() -> cells.text("comparison.little"));
    }

    Component content(Group group, Dimension dimension) {
        var cell = cell(group, dimension);
        if (!(cell instanceof Figure figure)) {
            return none(cell);
        }
        return opening(
                group,
                dimension,
                switch (shown.choice().measure()) {
                    case SCORE -> scored(figure);
                    case LEVEL -> shown.level(OptionalInt.of(figure.value().intValueExact()));
                    case GAP, AGREEMENT, COVERAGE, CHANGE -> new Span(figure.text());
                });
    }

    /** A score that does not open. */
    Component standing(Optional<GroupFigures> figures, Dimension dimension) {
        var cell = score(figures, dimension);
        return cell instanceof Figure figure ? scored(figure) : none(cell);
    }

    /** On the colour of the level that it is nearest to. */
    private static Span scored(Figure score) {
        var span = new Span(score.text());
        span.addClassNames(
                "heat__score",
                "l" + score.value().setScale(0, RoundingMode.HALF_UP).intValueExact());
        return span;
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

    private static Span none(Cell why) {
        var span = new Span(why.text());
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
