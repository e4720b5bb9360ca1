package io.cxmaturity.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import io.cxmaturity.account.SignInResult.Refused;
import io.cxmaturity.account.SignInResult.SignedIn;
import io.cxmaturity.account.SignInResult.Wrong;
import io.cxmaturity.account.SignIns;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import io.cxmaturity.shell.Parts;

/** Signing in by email address and password. */
@Route(AccountNavigation.SIGN_IN)
public class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SignIns signIns;
    private final transient BrowserVisitor visitor;
    private final SignInForm form = new SignInForm(this::signIn);

    SignInView(SignIns signIns, BrowserVisitor visitor) {
        this.signIns = signIns;
        this.visitor = visitor;
        addClassNames("wrap", "narrow", "start");
        var head = Parts.div(
                "start__head",
                new H1(getTranslation("account.signIn.title")),
                Parts.text("lead", getTranslation("account.signIn.lead")));
        add(head, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (visitor.signedIn()) {
            event.forwardTo(OrganisationNavigation.own());
        }
    }

    private void signIn(SignInForm.Filled filled) {
        var client = VaadinServletRequest.getCurrent().getHttpServletRequest().getRemoteAddr();
        switch (signIns.signIn(filled.email(), filled.password(), client)) {
            case SignedIn(var token) -> visitor.signIn(token);
            case Wrong wrong -> form.sayWrong();
            case Refused(var pause) -> form.sayWait(pause);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("account.signIn.title"));
    }
}
