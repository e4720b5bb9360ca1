package io.cxmaturity.comparison.ui;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.comparison.Earlier;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.scoring.GroupFigures;
import java.util.List;
import java.util.Optional;

/** What the groups are seen beside: the best of them and the round before, the only benchmarks there are. */
final class Benchmarks {

    private static final double ALIKE = 1e-9;

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
        return shown.choice().measure() == Measure.GAP ? -number : number;
    }

    /** "Sales", or "Sales and 2 more". */
    String who(List<Group> best) {
        var first = shown.name(best.getFirst());
        return best.size() == 1 ? first : shown.get("comparison.best.more", first, best.size() - 1);
    }

    /** The whole organisation in the round before. */
    Optional<GroupFigures> last() {
        return shown.closed().earlier().map(Earlier::figures).flatMap(figures -> figures.organisation());
    }
}
