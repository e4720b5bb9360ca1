package io.cxmaturity.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cxmaturity.account.SignInLinks;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.ui.OrganisationNavigation;

/** Signs in whoever has the link that was sent, once they say so: programs that look at mails open links as well. */
@Route(AccountNavigation.SIGN_IN_LINK)
public class SignInLinkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SignInLinks links;
    private final transient BrowserVisitor visitor;

    SignInLinkView(SignInLinks links, BrowserVisitor visitor) {
        this.links = links;
        this.visitor = visitor;
        addClassNames("wrap", "narrow", "start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AccountNavigation.token(event).filter(links::opens).ifPresentOrElse(this::show, this::showUsed);
    }

    private void show(SecretToken link) {
        removeAll();
        add(
                Page.head(getTranslation("account.signIn.title"), getTranslation("account.link.lead")),
                Page.actions(Page.main(getTranslation("account.signIn.do"), () -> use(link))));
    }

    private void showUsed() {
        removeAll();
        var again = new Anchor(AccountNavigation.signIn(), getTranslation("account.link.again"));
        again.addClassNames("btn", "btn--main");
        add(
                Page.head(getTranslation("account.link.used.title"), getTranslation("account.link.used.lead")),
                Page.actions(again));
    }

    private void use(SecretToken link) {
        links.use(link, Page.client())
                .ifPresentOrElse(token -> visitor.signIn(token, OrganisationNavigation.own()), this::showUsed);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("account.signIn.title"));
    }
}
