package io.cxmaturity.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** Something to agree to or not, with a hint below. */
public final class CheckField extends Div {

    private static final String CHECKED = "event.target.checked";

    private final Element box = new Element("input").setAttribute("type", "checkbox");
    private boolean checked;

    /**
     * @param id names the field within its page
     * @param hint may be empty
     */
    public CheckField(String id, String text, String hint) {
        addClassName("field");
        box.setAttribute("id", id);
        box.addEventListener(
                        "change",
                        change -> checked = change.getEventData().get(CHECKED).asBoolean())
                .addEventData(CHECKED);
        var label = new NativeLabel();
        label.addClassName("check");
        label.getElement().appendChild(box, new Element("span").setText(text));
        add(label);
        if (!hint.isEmpty()) {
            var below = new Paragraph(hint);
            below.setId(id + "-hint");
            below.addClassName("field__hint");
            box.setAttribute("aria-describedby", id + "-hint");
            add(below);
        }
    }

    public boolean checked() {
        return checked;
    }

    public void check(boolean value) {
        checked = value;
        box.setProperty("checked", value);
    }

    public void focus() {
        box.callJsFunction("focus");
    }
}
