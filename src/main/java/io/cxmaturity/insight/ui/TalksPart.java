package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.cxmaturity.insight.ui.Contents.Place;
import io.cxmaturity.roadmap.Talk;

/** What to find out or to talk about, beside the roadmap. */
final class TalksPart extends ReportPart {

    TalksPart() {
        super(Place.TALKS.id());
    }

    @Override
    void show(Shown shown) {
        var talks = shown.evaluation().roadmap().talks();
        setVisible(!talks.isEmpty());
        var list = new UnorderedList();
        list.addClassName("talks");
        talks.forEach(talk -> list.add(talk(shown, talk)));
        fill(shown.get("insight.talks.title"), Pieces.explained(shown, "note", shown.get("insight.talks.note")), list);
    }

    private static ListItem talk(Shown shown, Talk talk) {
        var step = talk.step();
        var words = new Paragraph(shown.get("insight.talk", shown.phrases().title(talk.dimension()), step.why()));
        var first = new Paragraph(shown.get("insight.talk.first", step.firstAction(), step.owner()));
        return new ListItem(new H3(step.title()), words, first);
    }
}
