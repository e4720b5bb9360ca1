package io.cxmaturity.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/** A line of text to fill in, with its label above and a hint, or what is wrong, below. */
public final class TextField extends Div {

    private static final String DESCRIBED_BY = "aria-describedby";
    private static final String INVALID = "aria-invalid";

    private final NativeLabel caption = new NativeLabel();
    private final Input input = new Input();
    private final Paragraph hint = new Paragraph();
    private final Paragraph error = new Paragraph();

    /**
     * @param id names the field within its page
     * @param hint may be empty
     */
    public TextField(String id, String label, String hint) {
        addClassName("field");
        caption.setText(label);
        caption.setFor(id);
        input.setId(id);
        input.addClassName("input");
        this.hint.setText(hint);
        this.hint.setId(id + "-hint");
        this.hint.addClassName("field__hint");
        error.setId(id + "-error");
        error.addClassName("field__error");
        add(caption, input, this.hint, error);
        clearError();
    }

    /** Says beside the label that the field may stay empty. */
    public TextField optional() {
        var word = new Span(getTranslation("shell.optional"));
        word.addClassName("field__opt");
        caption.add(new Text(" "), word);
        return this;
    }

    /** What browsers may fill in by themselves, as HTML names it. */
    public TextField autocomplete(String what) {
        input.getElement().setAttribute("autocomplete", what);
        return this;
    }

    /** Hides what is written. */
    public TextField secret() {
        input.setType("password");
        return this;
    }

    /** Which keyboard a phone shows, as HTML names it. */
    public TextField keyboard(String kind) {
        input.getElement().setAttribute("inputmode", kind);
        return this;
    }

    public Input input() {
        return input;
    }

    /** Without blanks around it; empty where nothing was filled in. */
    public String text() {
        return input.getValue().strip();
    }

    /** Moves the focus to the first field in which something is wrong. */
    public static void focusFirstError(TextField... fields) {
        Stream.of(fields).filter(field -> field.error.isVisible()).findFirst().ifPresent(field -> field.input.focus());
    }

    /** Says what is wrong and what to do. */
    public void setError(String message) {
        error.setText(message);
        error.setVisible(true);
        hint.setVisible(false);
        input.getElement()
                .setAttribute(INVALID, "true")
                .setAttribute(DESCRIBED_BY, error.getId().orElseThrow());
    }

    public void clearError() {
        error.setVisible(false);
        hint.setVisible(!hint.getText().isEmpty());
        input.getElement().removeAttribute(INVALID);
        if (hint.isVisible()) {
            input.getElement().setAttribute(DESCRIBED_BY, hint.getId().orElseThrow());
        } else {
            input.getElement().removeAttribute(DESCRIBED_BY);
        }
    }
}
