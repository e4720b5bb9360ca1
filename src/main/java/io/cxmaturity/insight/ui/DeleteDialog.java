package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.shell.Parts;

/** Asks once before everything is deleted. */
final class DeleteDialog extends Sheet {

    private final Paragraph what = Parts.text("note", "");

    DeleteDialog(Runnable delete) {
        super("ask");
        var title = new H2(getTranslation("insight.delete.title"));
        title.setId("delete-title");
        what.setId("delete-what");
        getElement().setAttribute("aria-labelledby", "delete-title").setAttribute("aria-describedby", "delete-what");
        var keep = new NativeButton(getTranslation("insight.delete.keep"));
        keep.addClassName("btn");
        keep.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-close", "")
                .setAttribute("autofocus", true);
        add(
                title,
                what,
                Parts.div("actions", keep, Parts.button(getTranslation("insight.delete.do"), delete, "btn--danger")));
    }

    void ask(Shown shown) {
        what.setText(shown.get("insight.delete.text", shown.response().answers().size()));
        showModal();
    }
}
