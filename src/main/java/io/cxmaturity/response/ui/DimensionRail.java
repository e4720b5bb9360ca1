package io.cxmaturity.response.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import io.cxmaturity.assessment.ItemId;
import java.util.List;

/** The dimensions and how much of each is done; {@code questionnaire.js} paints them, which keeps the session light. */
final class DimensionRail extends Nav {

    DimensionRail() {
        addClassName("quest__rail");
        setAriaLabel(getTranslation("response.rail"));
        var list = new OrderedList();
        list.addClassName("rail");
        add(list);
    }

    /**
     * One dimension.
     *
     * @param count how much is done, in words
     * @param item where work on it goes on
     * @param here whether the question shown belongs to it
     */
    record Stop(String name, String count, int done, int of, String item, boolean here) {}

    List<Stop> stops(Questions questions, ItemId current) {
        return questions.asked().dimensions().stream()
                .map(dimension -> {
                    int done = questions.done(dimension);
                    int of = dimension.items().size();
                    return new Stop(
                            dimension.title(),
                            getTranslation("response.rail.count", done, of),
                            done,
                            of,
                            questions.resume(dimension).id().value(),
                            dimension.item(current).isPresent());
                })
                .toList();
    }
}
