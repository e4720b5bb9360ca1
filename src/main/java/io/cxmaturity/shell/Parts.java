package io.cxmaturity.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The small parts that pages are made of. */
public final class Parts {

    private Parts() {}

    public static Paragraph text(String className, String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName(className);
        return paragraph;
    }

    public static Div div(String className, Component... content) {
        var div = new Div(content);
        div.addClassName(className);
        return div;
    }

    /** What wants a look, and where to. */
    public static Div notice(String text, Component... links) {
        var notice = div("notice", new Paragraph(text));
        notice.add(links);
        return notice;
    }

    /** One word about what it stands beside. */
    public static Span tag(String text) {
        var tag = new Span(text);
        tag.addClassName("tag");
        return tag;
    }

    /** A button that does something at once. */
    public static NativeButton button(String text, Runnable deed, String... classNames) {
        var button = button(text, "button", classNames);
        button.addClickListener(click -> deed.run());
        return button;
    }

    /** The button that sends the form around it. */
    public static NativeButton submit(String text, String... classNames) {
        return button(text, "submit", classNames);
    }

    private static NativeButton button(String text, String type, String... classNames) {
        var button = new NativeButton(text);
        button.addClassName("btn");
        button.addClassNames(classNames);
        button.getElement().setAttribute("type", type);
        return button;
    }

    /** A link that looks like a button. */
    public static Anchor link(String address, String text, String... classNames) {
        var link = new Anchor(address, text);
        link.addClassName("btn");
        link.addClassNames(classNames);
        return link;
    }

    /** Says what was done, to those who listen as well. */
    public static Paragraph status() {
        return status("fine");
    }

    /** As {@link #status()}, in a look of its own. */
    public static Paragraph status(String className) {
        var status = text(className, "");
        status.getElement().setAttribute("role", "status");
        return status;
    }

    /** An element that Vaadin has no class for; without a class name where that is empty. */
    public static HtmlContainer element(String tag, String className, Component... content) {
        var element = new HtmlContainer(tag);
        if (!className.isEmpty()) {
            element.addClassName(className);
        }
        element.add(content);
        return element;
    }
}
