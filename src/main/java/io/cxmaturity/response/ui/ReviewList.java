package io.cxmaturity.response.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.scoring.Reply.Silence;
import java.util.List;

/** What is open or unknown in each dimension, and which dimensions are complete; everything leads to its question. */
final class ReviewList extends Div {

    private final transient SecretToken token;
    private final transient Questions questions;

    ReviewList(SecretToken token, Questions questions) {
        this.token = token;
        this.questions = questions;
        addClassName("start");
        var dimensions = questions.asked().dimensions();
        dimensions.stream()
                .filter(dimension -> !unsettled(dimension).isEmpty())
                .forEach(dimension -> add(incomplete(dimension)));
        var complete = dimensions.stream()
                .filter(dimension -> unsettled(dimension).isEmpty())
                .toList();
        if (!complete.isEmpty()) {
            add(complete(complete));
        }
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
                getTranslation(
                        "response.review.answered",
                        questions.done(dimension),
                        dimension.items().size()),
                list);
    }

    private Span tag(Item item) {
        boolean open = is(item, Silence.UNANSWERED);
        var state = getTranslation(open ? "response.review.open" : "response.review.unknown");
        var tag = new Span(item.keystone() ? getTranslation("response.review.keystone", state) : state);
        tag.addClassName("tag");
        tag.setClassName("tag--open", open);
        return tag;
    }

    private Section complete(List<Dimension> complete) {
        var list = list();
        for (var dimension : complete) {
            int items = dimension.items().size();
            list.add(new ListItem(
                    link(dimension.items().getFirst(), dimension.title()),
                    count(new Span(getTranslation("response.rail.count", items, items)))));
        }
        return section(
                getTranslation("response.review.complete"),
                getTranslation(
                        "response.review.dimensions",
                        complete.size(),
                        questions.asked().dimensions().size()),
                list);
    }

    private static Section section(String title, String count, UnorderedList list) {
        var head = new Div(new H2(title), count(new Paragraph(count)));
        head.addClassName("review__head");
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

    private static <T extends com.vaadin.flow.component.HasStyle> T count(T element) {
        element.addClassName("review__count");
        return element;
    }
}
