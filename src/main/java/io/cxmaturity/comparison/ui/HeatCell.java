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
        return shown.result(group.figures(), dimension)
                .map(result -> changing() ? moved(group, dimension) : number(result))
                .orElse(OptionalDouble.empty());
    }

    private boolean changing() {
        return shown.choice().measure() == Measure.CHANGE;
    }

    private OptionalDouble moved(Group group, Dimension dimension) {
        return change(group, dimension)
                .map(change -> OptionalDouble.of(change.now() - change.before()))
                .orElse(OptionalDouble.empty());
    }

    private OptionalDouble number(GroupDimensionResult result) {
        return switch (shown.choice().measure()) {
            case SCORE -> result.score();
            case LEVEL ->
                result.level().isPresent() ? OptionalDouble.of(result.level().getAsInt()) : OptionalDouble.empty();
            case GAP -> gap(result);
            case AGREEMENT -> result.agreement();
            case COVERAGE -> OptionalDouble.of(result.coverage());
            case CHANGE -> throw new IllegalArgumentException("Not of one round");
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
        if (group.silent()) {
            return cells.text("comparison.nobody");
        }
        return changing() && shown.result(group.figures(), dimension).isPresent()
                ? changed(group, dimension)
                : cell(group.figures(), dimension);
    }

    /** The same of one round, be it an earlier one. */
    Cell cell(Optional<GroupFigures> figures, Dimension dimension) {
        if (figures.isEmpty()) {
            return cells.text("comparison.hidden");
        }
        return shown.result(figures, dimension)
                .map(result -> cell(figures.get(), result))
                .orElseGet(() -> cells.text("comparison.little"));
    }

    private Cell cell(GroupFigures figures, GroupDimensionResult result) {
        var number = number(result);
        if (number.isEmpty()) {
            return cells.text("comparison.withheld");
        }
        return switch (shown.choice().measure()) {
            case SCORE -> cells.score(number.getAsDouble());
            case LEVEL -> cells.level(result);
            case GAP -> cells.shortScore(number.getAsDouble());
            case AGREEMENT -> cells.agreement(figures, result);
            case COVERAGE -> cells.coverage(figures, result);
            case CHANGE -> throw new IllegalStateException("Not of one round");
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

    Component content(Group group, Dimension dimension) {
        var cell = cell(group, dimension);
        return painted(group.figures(), dimension, cell)
                .<Component>map(figure -> opening(group, dimension, figure))
                .orElseGet(() -> none(cell));
    }

    /** A figure of an earlier round, which does not open. */
    Component standing(Optional<GroupFigures> figures, Dimension dimension) {
        var cell = cell(figures, dimension);
        return painted(figures, dimension, cell).orElseGet(() -> none(cell));
    }

    /** Empty where there is no figure. */
    private Optional<Component> painted(Optional<GroupFigures> figures, Dimension dimension, Cell cell) {
        return switch (shown.choice().measure()) {
            case LEVEL ->
                shown.result(figures, dimension)
                        .filter(result -> result.level().isPresent())
                        .map(shown::level);
            case SCORE -> figure(cell).map(HeatCell::scored);
            case GAP, AGREEMENT, COVERAGE, CHANGE -> figure(cell).map(figure -> new Span(figure.text()));
        };
    }

    private static Optional<Figure> figure(Cell cell) {
        return cell instanceof Figure figure ? Optional.of(figure) : Optional.empty();
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
