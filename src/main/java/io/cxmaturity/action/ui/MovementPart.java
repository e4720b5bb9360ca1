package io.cxmaturity.action.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import io.cxmaturity.action.Movement;
import io.cxmaturity.action.Movement.Part;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.Table;
import java.util.List;
import java.util.Optional;

/** How the questions with a step that was done moved since the round before, and how the others did. */
@Tag("section")
final class MovementPart extends HtmlContainer {

    private final transient Shown shown;

    MovementPart(Shown shown, Movement movement) {
        this.shown = shown;
        addClassName("section");
        var before = movement.before().title().value();
        add(new H2(shown.get("action.moved")));
        if (!movement.comparable()) {
            add(Parts.text("note", shown.get("action.moved.incomparable", before)));
            return;
        }
        if (movement.acted().isEmpty()) {
            add(Parts.text("note", shown.get("action.moved.none", before)));
            return;
        }
        var table = new Table()
                .caption(shown.get("action.moved.caption", before))
                .column(shown.get("action.moved.questions"))
                .figures(shown.get("action.moved.count"))
                .figures(shown.get("action.moved.before"))
                .figures(shown.get("action.moved.now"))
                .figures(shown.get("action.moved.change"));
        row(table, "action.moved.acted", movement.acted());
        row(table, "action.moved.others", movement.others());
        add(
                Parts.text("note", shown.get("action.moved.lead", before)),
                table,
                Parts.text("fine", shown.get("action.moved.noCause")));
    }

    private void row(Table table, String name, Optional<Part> part) {
        part.ifPresent(items -> table.row(
                shown.get(name),
                List.of(
                        shown.get("action.moved.items", items.items()),
                        shown.phrases().score(items.before()),
                        shown.phrases().score(items.now()),
                        shown.get("action.moved.signed", items.change()))));
    }
}
