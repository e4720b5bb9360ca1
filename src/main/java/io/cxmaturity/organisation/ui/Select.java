package io.cxmaturity.organisation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.Set;

/** One of a few values. */
@Tag("select")
final class Select extends HtmlContainer {

    private static final String VALUE = "value";

    private final Set<String> values = new HashSet<>();
    private String first = "";

    /** @param label what is chosen, for those who do not see what stands beside it */
    Select(String label) {
        addClassNames("select", "select--small");
        getElement().setAttribute("aria-label", label);
        getElement().addPropertyChangeListener(VALUE, "change", chosen -> {});
    }

    void add(String value, String text) {
        if (values.isEmpty()) {
            first = value;
        }
        values.add(value);
        getElement().appendChild(new Element("option").setText(text).setAttribute(VALUE, value));
    }

    /** What is chosen. */
    String label() {
        return getElement().getAttribute("aria-label");
    }

    void choose(String value) {
        getElement().setProperty(VALUE, value);
    }

    /** As {@link #choose}, for a value that may be none of them yet. */
    void choose(String value, String text) {
        if (!values.contains(value)) {
            add(value, text);
        }
        choose(value);
    }

    /** One of the values that were added, whatever the browser sends. */
    String chosen() {
        var value = getElement().getProperty(VALUE, first);
        return values.contains(value) ? value : first;
    }
}
