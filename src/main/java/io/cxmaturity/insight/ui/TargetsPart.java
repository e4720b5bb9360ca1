package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.insight.ui.Contents.Place;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.Table;
import java.util.HashMap;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Where the organisation wants to be, and how much each dimension counts. */
final class TargetsPart extends ReportPart {

    /** Changes the goals as they are stored now, and goes on with what follows from them. */
    interface Aim {
        void at(UnaryOperator<Goals> change, Consumer<Shown> then);
    }

    private final Aim aim;
    private final Paragraph status = Parts.status();

    TargetsPart(Aim aim) {
        super(Place.TARGETS.id());
        this.aim = aim;
    }

    @Override
    void show(Shown shown) {
        status.setText("");
        fill(
                shown.get("insight.targets.title"),
                Pieces.explained(shown, "note", shown.get("insight.targets.note")),
                table(shown),
                Parts.text("fine", shown.get("insight.targets.now")),
                status,
                Parts.div("actions", Parts.button(shown.get("insight.targets.reset"), this::reset, "btn--small")));
    }

    private Table table(Shown shown) {
        var table = new Table()
                .column(shown.get("insight.column.dimension"))
                .column(shown.get("insight.column.target.level"))
                .column(shown.get("insight.column.importance"));
        for (var dimension : shown.evaluation().asked().dimensions()) {
            table.row(
                    shown.phrases().title(dimension.id()),
                    targets(shown, dimension.id()),
                    importance(shown, dimension.id()));
        }
        return table;
    }

    private Seg targets(Shown shown, DimensionId dimension) {
        var evaluation = shown.evaluation();
        var result = evaluation.result().dimension(dimension);
        return new Seg(
                shown.get("insight.targets.legend", shown.phrases().title(dimension)),
                "target-" + dimension,
                IntStream.rangeClosed(1, shown.highest()).boxed().collect(TreeSet::new, TreeSet::add, TreeSet::addAll),
                result.shown() ? result.level() : OptionalInt.empty(),
                new DimensionFigures(shown, result).target(),
                1,
                level -> change(goals -> {
                    var targets = new HashMap<>(goals.targets());
                    targets.put(dimension, level);
                    return new Goals(targets, goals.importance());
                }));
    }

    private ImportanceSelect importance(Shown shown, DimensionId dimension) {
        return new ImportanceSelect(
                shown,
                dimension,
                factor -> change(goals -> {
                    var importance = new HashMap<>(goals.importance());
                    importance.put(dimension, factor);
                    return new Goals(goals.targets(), importance);
                }));
    }

    private void change(UnaryOperator<Goals> change) {
        aim.at(change, this::say);
    }

    private void reset() {
        aim.at(goals -> Goals.NONE, shown -> {
            show(shown);
            say(shown);
        });
    }

    private void say(Shown shown) {
        status.setText(shown.get(
                "insight.targets.saved", shown.evaluation().roadmap().steps().size()));
    }
}
