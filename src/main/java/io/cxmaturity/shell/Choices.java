package io.cxmaturity.shell;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Large rows of which one is chosen; none at first.
 *
 * @param <T> what a row stands for
 */
public final class Choices<T> extends FieldSet {

    private static final String DESCRIBED_BY = "aria-describedby";

    private final String name;
    private final Map<T, Element> buttons = new LinkedHashMap<>();
    private final Paragraph error = new Paragraph();
    private Optional<T> chosen = Optional.empty();
    private Consumer<T> listener = value -> {};

    /** @param name names the choice within its page */
    public Choices(String name, String question) {
        this.name = name;
        addClassName("choices");
        setLegendText(question);
        error.setId(name + "-error");
        error.addClassName("field__error");
        error.setVisible(false);
        add(error);
    }

    /** Adds a row below the others. */
    public void add(T value, String title, String text) {
        var button = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", name)
                .setAttribute("value", value.toString());
        button.addEventListener("change", change -> {
            take(value);
            listener.accept(value);
        });
        buttons.put(value, button);
        var row = new Element("label").appendChild(button, span("choice__name", title), span("choice__text", text));
        row.getClassList().add("choice");
        getElement().insertChild(getElement().getChildCount() - 1, row);
    }

    public Optional<T> chosen() {
        return chosen;
    }

    public void choose(T value) {
        buttons.forEach((row, button) -> button.setProperty("checked", row.equals(value)));
        take(value);
    }

    /** Hears of every choice that the visitor makes. */
    public void onChoice(Consumer<T> listener) {
        this.listener = listener;
    }

    /** Says what is wrong and what to do. */
    public void setError(String message) {
        error.setText(message);
        error.setVisible(true);
        getElement().setAttribute(DESCRIBED_BY, error.getId().orElseThrow());
    }

    /** Moves the focus to the first row. */
    public void focus() {
        buttons.values().stream().findFirst().ifPresent(button -> button.callJsFunction("focus"));
    }

    private void take(T value) {
        chosen = Optional.of(value);
        error.setVisible(false);
        getElement().removeAttribute(DESCRIBED_BY);
    }

    private static Element span(String className, String text) {
        var span = new Element("span").setText(text);
        span.getClassList().add(className);
        return span;
    }
}
