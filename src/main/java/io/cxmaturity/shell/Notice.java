package io.cxmaturity.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A few words set apart from what surrounds them, with what can be done about it. */
public final class Notice extends Div {

    private Notice(String text, Component... actions) {
        addClassName("notice");
        add(new Paragraph(text));
        add(actions);
    }

    /** Something worth knowing. */
    public static Notice of(String text, Component... actions) {
        return new Notice(text, actions);
    }

    /** Something that did not work; screen readers say it at once. */
    public static Notice caution(String text, Component... actions) {
        var notice = new Notice(text, actions);
        notice.addClassName("notice--caution");
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }
}
