package io.cxmaturity.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.account.Passkeys;
import io.cxmaturity.account.Providers;
import io.cxmaturity.account.SignInLinks;
import io.cxmaturity.account.SignInResult.Refused;
import io.cxmaturity.account.SignInResult.SignedIn;
import io.cxmaturity.account.SignInResult.Wrong;
import io.cxmaturity.account.SignIns;
import io.cxmaturity.common.PortalAddress;
import io.cxmaturity.organisation.ui.OrganisationNavigation;

/** Signing in by email address or sign-in name and password, by passkey, or by a link sent to the address. */
@Route(AccountNavigation.SIGN_IN)
public class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String REFUSED = "refused";

    private final transient SignIns signIns;
    private final transient SignInLinks links;
    private final transient BrowserVisitor visitor;
    private final Paragraph refusal = new Paragraph();
    private final SignInForm form = new SignInForm(this::signIn);

    SignInView(
            SignIns signIns,
            Passkeys passkeys,
            SignInLinks links,
            Providers providers,
            PortalAddress portal,
            BrowserVisitor visitor) {
        this.signIns = signIns;
        this.links = links;
        this.visitor = visitor;
        addClassNames("wrap", "narrow", "start");
        add(Page.head(getTranslation("account.signIn.title"), getTranslation("account.signIn.lead")), form);
        form.offerPasskey(
                passkeys, Page.passkeySite(portal), token -> visitor.signIn(token, OrganisationNavigation.own()));
        if (links.available()) {
            form.offerLink(this::sendLink);
        }
        if (!providers.all().isEmpty()) {
            add(refusal, Page.actions(providers.all().stream().map(this::link).toArray(Component[]::new)));
        }
        refusal.addClassName("field__error");
        refusal.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refusal.setText(
                event.getLocation().getQueryParameters().getParameters().containsKey(REFUSED)
                        ? getTranslation("account.provider.refused")
                        : "");
        if (visitor.signedIn()) {
            event.forwardTo(OrganisationNavigation.own());
        }
    }

    private Anchor link(Providers.Provider provider) {
        var link = new Anchor(provider.path(), getTranslation("account.provider.do", provider.name()));
        link.setRouterIgnore(true);
        link.addClassName("btn");
        return link;
    }

    private void signIn(SignInForm.Filled filled) {
        switch (signIns.signIn(filled.login(), filled.password(), Page.client())) {
            case SignedIn(var token) -> visitor.signIn(token, OrganisationNavigation.own());
            case Wrong wrong -> form.sayWrong();
            case Refused(var pause) -> form.sayWait(pause);
        }
    }

    private void sendLink(EmailAddress email) {
        links.send(email, Page.client(), getLocale())
                .ifPresentOrElse(
                        form::sayWaitForLink,
                        () -> form.sayWhatWasSent(
                                getTranslation("account.link.sent", email.value(), SignInLinks.KEEP.toMinutes())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("account.signIn.title"));
    }
}
