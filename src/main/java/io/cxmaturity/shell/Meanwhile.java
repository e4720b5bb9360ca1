package io.cxmaturity.shell;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What somebody else saved while a form was open: told above it, and beside each field that both changed. */
public final class Meanwhile extends Div {

    private final List<Paragraph> notes = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();

    public Meanwhile() {
        addClassNames("notice", "notice--caution");
        getElement().setAttribute("tabindex", "-1").setAttribute("role", "alert");
        setVisible(false);
    }

    /** Takes back what was told before. */
    public void forget() {
        notes.forEach(Paragraph::removeFromParent);
        notes.clear();
        changed.clear();
        setVisible(false);
    }

    /**
     * Compares one field. Where nothing was typed, what is saved now takes the place of what stood there.
     *
     * @param label what the field is called
     * @param words what is saved now, for the reader
     * @param take puts it into the field
     */
    public void beside(
            HasComponents field,
            String label,
            String typed,
            String before,
            String now,
            String words,
            Consumer<String> take) {
        if (now.equals(before)) {
            return;
        }
        changed.add(label);
        if (typed.equals(now)) {
            return;
        }
        boolean untouched = typed.equals(before);
        if (untouched) {
            take.accept(now);
        }
        var text = untouched
                ? getTranslation("shell.meanwhile.taken")
                : words.isEmpty()
                        ? getTranslation("shell.meanwhile.nothing")
                        : getTranslation("shell.meanwhile.now", words);
        var note = Parts.text("field__now", text);
        notes.add(note);
        field.add(note);
    }

    /** @param said a sentence about the fields that were changed */
    public void tell(UnaryOperator<String> said) {
        removeAll();
        add(
                new Paragraph(said.apply(String.join(", ", changed))),
                new Paragraph(getTranslation("shell.meanwhile.again")));
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    /** As above, where nobody knows who it was. */
    public void tell() {
        tell(fields -> getTranslation("shell.meanwhile.somebody", fields));
    }
}
