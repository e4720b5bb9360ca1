package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Plain;
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.shell.Parts;
import java.util.List;
import java.util.Optional;

/** What the groups are seen beside: the best of them and the round before, the only benchmarks there are. */
final class Benchmarks {

    private static final double ALIKE = 1e-9;

    /** Of two equal levels that one is ahead which may become the higher. */
    private static final double AHEAD = 0.01;

    private final Shown shown;
    private final HeatCell cells;

    Benchmarks(Shown shown) {
        this.shown = shown;
        this.cells = new HeatCell(shown);
    }

    /** A change has none: it is itself seen beside the round before. */
    boolean hasBest() {
        return shown.choice().measure() != Measure.CHANGE;
    }

    boolean hasLast() {
        return hasBest() && shown.closed().earlier().isPresent();
    }

    /** The shown groups with the smallest gap, or the highest of any other figure; several where they are alike. */
    List<Group> best(Dimension dimension) {
        var known = shown.groups().stream()
                .filter(group -> cells.number(group, dimension).isPresent())
                .toList();
        double best = known.stream()
                .mapToDouble(group -> merit(group, dimension))
                .max()
                .orElse(Double.NaN);
        return known.stream()
                .filter(group -> best - merit(group, dimension) <= ALIKE)
                .toList();
    }

    private double merit(Group group, Dimension dimension) {
        double number = cells.number(group, dimension).orElseThrow();
        return switch (shown.choice().measure()) {
            case GAP -> -number;
            case LEVEL -> number + AHEAD * possible(group, dimension);
            case SCORE, AGREEMENT, COVERAGE, CHANGE -> number;
        };
    }

    private int possible(Group group, Dimension dimension) {
        return shown.result(group.figures(), dimension)
                .map(result -> result.possible().orElse(0))
                .orElse(0);
    }

    /** "Sales", or "Sales and 2 more". */
    String who(List<Group> best) {
        var first = shown.name(best.getFirst());
        return best.size() == 1 ? first : shown.get("comparison.best.more", first, best.size() - 1);
    }

    /** The figure of the whole organisation in the round before, where it stands for the same as today's. */
    Cell last(Dimension dimension) {
        return comparable(dimension) ? cells.cell(before(), dimension) : new Plain(shown.get("comparison.dash"));
    }

    Component lastContent(Dimension dimension) {
        return comparable(dimension) ? cells.standing(before(), dimension) : unlike();
    }

    /** Why some of the figures of the round before are not there; empty where all are, or none is wanted. */
    Optional<String> note() {
        return shown.closed()
                .earlier()
                .filter(earlier -> hasLast() && !shown.dimensions().stream().allMatch(this::comparable))
                .map(earlier -> shown.get(
                        earlier.round().kind() == shown.closed().round().kind()
                                ? "comparison.unlike.why"
                                : "comparison.unlike.kind",
                        earlier.round().title().value()));
    }

    private boolean comparable(Dimension dimension) {
        return shown.closed()
                .earlier()
                .filter(earlier -> earlier.comparable(shown.closed().whole(), dimension.id()))
                .isPresent();
    }

    private Optional<GroupFigures> before() {
        return shown.closed()
                .earlier()
                .flatMap(earlier -> earlier.figures(shown.closed().whole()));
    }

    private Component unlike() {
        var why = new Span(shown.get("comparison.noTrend"));
        why.addClassName("hush");
        return Parts.div("heat__none", new Span(shown.get("comparison.dash")), why);
    }
}
