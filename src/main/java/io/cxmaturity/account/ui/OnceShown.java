package io.cxmaturity.account.ui;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.shell.CopyButton;

/** A link to pass on, which cannot be had again. */
final class OnceShown extends Div {

    /** @param email for whom it is */
    OnceShown(String address, String email) {
        addClassName("field");
        var label = new Span(getTranslation("account.invite.link", email));
        label.setId("invite-link-label");
        label.addClassName("label");
        var shown = new Output(address);
        shown.getElement().setAttribute("aria-labelledby", "invite-link-label");
        var status = new Paragraph(getTranslation("account.invite.link.hint"));
        status.addClassName("field__hint");
        status.getElement().setAttribute("role", "status");
        var copy = new Div(shown, new CopyButton(shown, status));
        copy.addClassName("copy");
        add(label, copy, status);
    }

    @Tag("output")
    static final class Output extends HtmlContainer implements HasText {

        Output(String text) {
            addClassName("copy__link");
            setText(text);
        }
    }
}
