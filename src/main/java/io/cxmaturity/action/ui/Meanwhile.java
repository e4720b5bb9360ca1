package io.cxmaturity.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.action.AdoptedStep;
import io.cxmaturity.action.AdoptedStep.Change;
import io.cxmaturity.shell.Parts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What somebody else saved while a form was open: told above it, and beside each field that both changed. */
final class Meanwhile extends Div {

    private final transient Shown shown;
    private final List<Paragraph> notes = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private transient Change change = new Change("", Instant.EPOCH);

    Meanwhile(Shown shown) {
        this.shown = shown;
        addClassNames("notice", "notice--caution");
        getElement().setAttribute("tabindex", "-1").setAttribute("role", "alert");
        setVisible(false);
    }

    /** Forgets what was told before. */
    void begin(AdoptedStep now) {
        change = now.changed().orElse(change);
        notes.forEach(Paragraph::removeFromParent);
        notes.clear();
        changed.clear();
    }

    /**
     * Compares one field.
     *
     * @param label the key of what the field is called
     * @param words what is saved now, for the reader
     * @param take puts it into the field
     */
    void beside(Div field, String label, String typed, String before, String now, String words, Consumer<String> take) {
        if (now.equals(before)) {
            return;
        }
        changed.add(shown.get(label));
        if (typed.equals(now)) {
            return;
        }
        boolean untouched = typed.equals(before);
        if (untouched) {
            take.accept(now);
        }
        var text = untouched
                ? shown.get("action.meanwhile.taken")
                : shown.get(words.isEmpty() ? "action.meanwhile.empty" : "action.meanwhile.now", words);
        var note = Parts.text("field__now", text);
        notes.add(note);
        field.add(note);
    }

    void tell() {
        var at =
                shown.texts().moment(change.at().atZone(shown.round().schedule().zone()));
        var fields = String.join(", ", changed);
        removeAll();
        add(
                new Paragraph(
                        change.by().isEmpty()
                                ? shown.get("action.meanwhile.somebody", at, fields)
                                : shown.get("action.meanwhile", change.by(), at, fields)),
                new Paragraph(shown.get("action.meanwhile.again")));
        setVisible(true);
        getElement().callJsFunction("focus");
    }
}
