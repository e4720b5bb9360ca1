package io.cxmaturity.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import io.cxmaturity.account.PasskeySite;
import io.cxmaturity.common.PortalAddress;
import java.util.Optional;

/** The small parts that the pages of this feature are made of. */
final class Page {

    private Page() {}

    static Div head(String title, String lead) {
        var text = new Paragraph(lead);
        text.addClassName("lead");
        var head = new Div(new H1(title), text);
        head.addClassName("start__head");
        return head;
    }

    static Div actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }

    static NativeButton main(String text, Runnable deed) {
        var button = new NativeButton(text, click -> deed.run());
        button.addClassNames("btn", "btn--main");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** Where the visitor's browser makes and uses passkeys; empty where it does not. */
    static Optional<PasskeySite> passkeySite(PortalAddress portal) {
        return PasskeySite.of(portal.link(VaadinServletRequest.getCurrent().getHttpServletRequest(), ""));
    }

    /** The address from which the visitor comes. */
    static String client() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest().getRemoteAddr();
    }
}
