package io.cxmaturity.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;

/** Links to the same page seen otherwise, under a word for what they choose. */
@Tag("nav")
public final class Chips extends HtmlContainer {

    public Chips(String label) {
        var word = new Span(label);
        word.addClassName("chips__label");
        word.getElement().setAttribute("aria-hidden", "true");
        getElement().setAttribute("aria-label", label);
        addClassName("chips");
        add(word);
    }

    /** One link for each, of which one is the current. */
    public static <T> Chips of(String label, List<T> all, T current, Function<T, Anchor> link) {
        var chips = new Chips(label);
        all.forEach(each -> chips.chip(link.apply(each), each.equals(current)));
        return chips;
    }

    /** @param current whether the link is to what is seen already */
    public void chip(Anchor link, boolean current) {
        link.addClassName("chip");
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        add(link);
    }
}
