package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.insight.Figure;
import io.cxmaturity.insight.ui.Contents.Place;
import io.cxmaturity.roadmap.ShortestWay;
import java.util.Optional;

/** The cheapest steps to the next overall level. */
final class WayPart extends ReportPart {

    WayPart() {
        super(Place.WAY.id());
    }

    @Override
    void show(Shown shown) {
        var way = of(shown);
        setVisible(way.isPresent());
        way.ifPresent(shortest -> show(shown, shortest));
    }

    /** Empty, too, where too little is known to say where the way begins. */
    static Optional<ShortestWay> of(Shown shown) {
        return shown.evaluation()
                .shortestWay()
                .filter(way -> shown.evaluation().result().overall().shown());
    }

    private void show(Shown shown, ShortestWay way) {
        var steps = new Div();
        way.steps().forEach(step -> steps.add(new StepDetails(shown, step)));
        fill(
                shown.get(
                        "insight.way.heading",
                        shown.evaluation().published().level(way.to()).name()),
                note(shown, way),
                steps);
    }

    private static Paragraph note(Shown shown, ShortestWay way) {
        var effort = Integer.toString(way.effort());
        var note = new Paragraph(
                new Text(shown.get(
                                "insight.way.note",
                                shown.phrases().count(way.steps().size()),
                                way.steps().size())
                        + " "),
                Pieces.number(
                        shown,
                        new Figure.Effort(),
                        effort,
                        shown.get("insight.labelled", shown.get("insight.column.effort"), effort)),
                new Text("."));
        note.addClassName("note");
        return note;
    }
}
