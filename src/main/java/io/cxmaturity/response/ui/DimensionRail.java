package io.cxmaturity.response.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.common.SecretToken;
import java.util.ArrayList;
import java.util.List;

/** The dimensions and how much of each is done; a dimension leads to where work on it goes on. */
final class DimensionRail extends Nav {

    private final List<Stop> stops = new ArrayList<>();

    DimensionRail(Questions questions) {
        addClassName("quest__rail");
        setAriaLabel(getTranslation("response.rail"));
        var list = new OrderedList();
        list.addClassName("rail");
        for (var dimension : questions.asked().dimensions()) {
            var stop = new Stop(dimension);
            stops.add(stop);
            list.add(stop);
        }
        add(list);
    }

    void show(Questions questions, SecretToken token, Item current) {
        var dimensions = questions.asked().dimensions();
        for (int i = 0; i < stops.size(); i++) {
            stops.get(i).show(questions, token, dimensions.get(i), current);
        }
    }

    private static final class Stop extends ListItem {

        private final Anchor link = new Anchor();
        private final Span count = new Span();
        private final Element progress = new Element("progress");

        Stop(Dimension dimension) {
            addClassName("rail__item");
            var name = new Span(dimension.title());
            name.addClassName("rail__name");
            count.addClassName("rail__count");
            progress.setAttribute("max", String.valueOf(dimension.items().size()));
            progress.setAttribute("aria-hidden", "true");
            link.setRouterIgnore(true);
            link.add(name, count);
            link.getElement().appendChild(progress);
            add(link);
        }

        void show(Questions questions, SecretToken token, Dimension dimension, Item current) {
            int done = questions.done(dimension);
            count.setText(getTranslation(
                    "response.rail.count", done, dimension.items().size()));
            progress.setAttribute("value", String.valueOf(done));
            var target = questions.resume(dimension).id();
            link.setHref(ResponseNavigation.questions(token, target));
            link.getElement().setAttribute("data-item", target.value());
            boolean here = dimension.item(current.id()).isPresent();
            setClassName("is-current", here);
            if (here) {
                link.getElement().setAttribute("aria-current", "step");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }
}
