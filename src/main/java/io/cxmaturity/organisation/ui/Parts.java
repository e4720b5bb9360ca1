package io.cxmaturity.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** The small parts that the page is made of. */
final class Parts {

    private Parts() {}

    static Paragraph text(String className, String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName(className);
        return paragraph;
    }

    static Div div(String className, Component... content) {
        var div = new Div(content);
        div.addClassName(className);
        return div;
    }

    static NativeButton button(String text, Runnable deed, String... classNames) {
        var button = new NativeButton(text, click -> deed.run());
        button.addClassName("btn");
        button.addClassNames(classNames);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    static NativeButton submit(String text, String... classNames) {
        var button = new NativeButton(text);
        button.addClassName("btn");
        button.addClassNames(classNames);
        button.getElement().setAttribute("type", "submit");
        return button;
    }

    /** Says what was done, to those who listen as well. */
    static Paragraph status() {
        var status = text("fine", "");
        status.getElement().setAttribute("role", "status");
        return status;
    }
}
