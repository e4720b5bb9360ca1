package io.cxmaturity.response.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.wording.Texts;
import java.util.ArrayList;
import java.util.List;

/** What is open or unknown in each dimension, and which dimensions are complete; everything leads to its question. */
record ReviewList(SecretToken token, Questions questions, Texts texts) {

    /** A section for each incomplete dimension, and one for all that are complete. */
    List<Section> sections() {
        var sections = new ArrayList<Section>();
        var complete = new ArrayList<Dimension>();
        for (var dimension : questions.asked().dimensions()) {
            if (unsettled(dimension).isEmpty()) {
                complete.add(dimension);
            } else {
                sections.add(incomplete(dimension));
            }
        }
        if (!complete.isEmpty()) {
            sections.add(complete(complete));
        }
        return sections;
    }

    private List<Item> unsettled(Dimension dimension) {
        return dimension.items().stream()
                .filter(item -> is(item, Silence.UNANSWERED) || is(item, Silence.DONT_KNOW))
                .toList();
    }

    private boolean is(Item item, Silence silence) {
        return questions.response().answer(item.id()).reply() == silence;
    }

    private Section incomplete(Dimension dimension) {
        var list = list();
        for (var item : unsettled(dimension)) {
            list.add(new ListItem(link(item, item.stem()), tag(item)));
        }
        return section(
                dimension.title(),
                texts.get(
                        "response.review.answered",
                        questions.done(dimension),
                        dimension.items().size()),
                list);
    }

    private Span tag(Item item) {
        boolean open = is(item, Silence.UNANSWERED);
        var state = texts.get(open ? "response.review.open" : "response.review.unknown");
        var tag = Parts.tag(item.keystone() ? texts.get("response.review.keystone", state) : state);
        tag.setClassName("tag--open", open);
        return tag;
    }

    private Section complete(List<Dimension> complete) {
        var list = list();
        for (var dimension : complete) {
            int items = dimension.items().size();
            list.add(new ListItem(
                    link(dimension.items().getFirst(), dimension.title()),
                    count(texts.get("response.rail.count", items, items))));
        }
        return section(
                texts.get("response.review.complete"),
                texts.get(
                        "response.review.dimensions",
                        complete.size(),
                        questions.asked().dimensions().size()),
                list);
    }

    private static Section section(String title, String count, UnorderedList list) {
        var head = Parts.div("review__head", new H2(title), Parts.text("review__count", count));
        var section = new Section(head, list);
        section.addClassName("review");
        return section;
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("review__list");
        return list;
    }

    private Anchor link(Item item, String text) {
        return new Anchor(ResponseNavigation.questions(token, item.id()), text);
    }

    private static Span count(String text) {
        var count = new Span(text);
        count.addClassName("review__count");
        return count;
    }
}
