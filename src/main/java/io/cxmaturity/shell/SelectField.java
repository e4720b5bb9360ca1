package io.cxmaturity.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A list of which one entry is chosen, with its label above and a hint, or what is wrong, below. The browser's own.
 *
 * @param <T> what an entry stands for
 */
public final class SelectField<T> extends Div {

    /** What the browser sends when another entry is chosen: its place. */
    public static final String VALUE = "event.target.value";

    private final HtmlContainer select = new HtmlContainer("select");
    private final Paragraph hint = new Paragraph();
    private final Paragraph error = new Paragraph();
    private final List<T> values = new ArrayList<>();
    private final List<Element> options = new ArrayList<>();
    private Consumer<T> listener = value -> {};
    private Optional<T> chosen = Optional.empty();

    /**
     * @param id names the field within its page
     * @param hint may be empty
     */
    public SelectField(String id, String label, String hint) {
        addClassName("field");
        var caption = new NativeLabel(label);
        caption.setFor(id);
        select.setId(id);
        select.addClassName("select");
        this.hint.setText(hint);
        this.hint.setId(id + "-hint");
        this.hint.addClassName("field__hint");
        error.setId(id + "-error");
        error.addClassName("field__error");
        add(caption, select, this.hint, error);
        select.getElement()
                .addEventListener(
                        "change",
                        change -> take(change.getEventData().get(VALUE).asString()))
                .addEventData(VALUE);
        clearError();
    }

    /** Adds a first entry that stands for nothing, such as "Choose …". */
    public SelectField<T> prompt(String text) {
        select.getElement().insertChild(0, new Element("option").setText(text).setAttribute("value", ""));
        return this;
    }

    /** Adds an entry below the others. */
    public void add(T value, String text) {
        var option = new Element("option").setText(text).setAttribute("value", Integer.toString(values.size()));
        values.add(value);
        options.add(option);
        select.getElement().appendChild(option);
    }

    /** Empty as long as nothing is chosen. */
    public Optional<T> chosen() {
        return chosen;
    }

    public void choose(T value) {
        int place = values.indexOf(value);
        for (int i = 0; i < options.size(); i++) {
            if (i == place) {
                options.get(i).setAttribute("selected", true);
            } else {
                options.get(i).removeAttribute("selected");
            }
        }
        chosen = Optional.of(value);
        select.getElement().executeJs("this.value = $0", Integer.toString(place));
        clearError();
    }

    /** Hears of every choice that the visitor makes. */
    public void onChoice(Consumer<T> listener) {
        this.listener = listener;
    }

    /** Says what is wrong and what to do, and takes the focus. */
    public void setError(String message) {
        error.setText(message);
        error.setVisible(true);
        hint.setVisible(false);
        select.getElement()
                .setAttribute("aria-invalid", "true")
                .setAttribute("aria-describedby", error.getId().orElseThrow());
        select.getElement().callJsFunction("focus");
    }

    private void clearError() {
        error.setVisible(false);
        hint.setVisible(!hint.getText().isEmpty());
        select.getElement().removeAttribute("aria-invalid");
        if (hint.isVisible()) {
            select.getElement().setAttribute("aria-describedby", hint.getId().orElseThrow());
        } else {
            select.getElement().removeAttribute("aria-describedby");
        }
    }

    private void take(String place) {
        chosen = place.matches("[0-9]{1,6}") && Integer.parseInt(place) < values.size()
                ? Optional.of(values.get(Integer.parseInt(place)))
                : Optional.empty();
        clearError();
        chosen.ifPresent(listener);
    }
}
