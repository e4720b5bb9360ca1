package io.cxmaturity.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.cxmaturity.account.Account;
import io.cxmaturity.account.Passkeys;
import io.cxmaturity.account.SignIns;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.PortalAddress;
import jakarta.annotation.security.PermitAll;

/** Who somebody is here, and how they sign in beside their password. */
@Route(AccountNavigation.ACCOUNT)
@Menu(title = "account.own.menu", order = 60)
@PermitAll
public class AccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SignIns signIns;
    private final transient Passkeys passkeys;
    private final transient PortalAddress portal;

    AccountView(SignIns signIns, Passkeys passkeys, PortalAddress portal) {
        this.signIns = signIns;
        this.passkeys = passkeys;
        this.portal = portal;
        addClassNames("wrap", "narrow", "start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var caller = CurrentPerson.id();
        caller.flatMap(signIns::account)
                .ifPresentOrElse(
                        account -> show(caller.get(), account), () -> event.forwardTo(AccountNavigation.signIn()));
    }

    private void show(PersonId caller, Account account) {
        add(
                Page.head(
                        getTranslation("account.own.title"),
                        getTranslation("account.own.lead", account.name().value(), account.login())),
                new PasskeysPart(caller, passkeys, Page.passkeySite(portal)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("account.own.title"));
    }
}
