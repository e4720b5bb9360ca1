package io.cxmaturity.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** Says in the words of a key prefix what happened, that nothing is lost, and what to do. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private final String title;
    private final Paragraph kicker = new Paragraph();
    private final Div actions = new Div();

    ErrorPage(String prefix) {
        title = getTranslation(prefix + ".title");
        kicker.addClassName("kicker");
        var heading = new H1(title);
        heading.addClassName("display");
        actions.addClassName("actions");
        add(Parts.div("plain", kicker, heading, Parts.text("lead", getTranslation(prefix + ".text")), actions));
        addClassNames("wrap", "narrow");
    }

    /** The small line above the heading. */
    final void setKicker(String text) {
        kicker.setText(text);
    }

    /** What a reader can do, likeliest first. */
    final void setActions(Component first, Component... others) {
        first.addClassNames("btn", "btn--main");
        actions.add(first);
        for (var other : others) {
            other.addClassName("btn");
            actions.add(other);
        }
    }

    final Anchor home() {
        return new Anchor("", getTranslation("error.home"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
