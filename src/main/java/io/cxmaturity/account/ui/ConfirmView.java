package io.cxmaturity.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cxmaturity.account.SignUps;
import io.cxmaturity.account.SignUps.Confirmed.Added;
import io.cxmaturity.account.SignUps.Confirmed.Made;
import io.cxmaturity.account.SignUps.Confirmed.Used;
import io.cxmaturity.account.SignUps.Wanted;
import io.cxmaturity.common.SecretToken;

/**
 * Makes the account that somebody asked for, once the owner of the address says so and chooses a password; whoever has one
 * already gets the organisation, and signs in as always.
 */
@Route(AccountNavigation.CONFIRM)
public class ConfirmView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SignUps signUps;
    private final transient BrowserVisitor visitor;

    ConfirmView(SignUps signUps, BrowserVisitor visitor) {
        this.signUps = signUps;
        this.visitor = visitor;
        addClassNames("wrap", "narrow", "start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        AccountNavigation.token(event)
                .ifPresentOrElse(
                        link -> signUps.open(link).ifPresentOrElse(wanted -> show(link, wanted), this::showUsed),
                        this::showUsed);
    }

    private void show(SecretToken link, Wanted wanted) {
        var organisation = wanted.organisation().value();
        if (signUps.known(link)) {
            add(
                    Page.head(
                            getTranslation("account.confirm.title"),
                            getTranslation("account.confirm.known", organisation)),
                    Page.actions(
                            Page.main(getTranslation("account.confirm.known.do"), () -> confirm(link, wanted, ""))));
        } else {
            add(
                    Page.head(
                            getTranslation("account.confirm.title"),
                            getTranslation(
                                    "account.confirm.lead",
                                    organisation,
                                    wanted.email().value())),
                    new PasswordForm("account.setUp.do", password -> confirm(link, wanted, password)));
        }
    }

    private void showAdded(String organisation) {
        removeAll();
        var signIn = new Anchor(AccountNavigation.signIn(), getTranslation("account.signIn.title"));
        signIn.addClassNames("btn", "btn--main");
        add(
                Page.head(
                        getTranslation("account.confirm.added.title"),
                        getTranslation("account.confirm.added.lead", organisation)),
                Page.actions(signIn));
    }

    private void showUsed() {
        removeAll();
        add(Page.head(getTranslation("account.link.used.title"), getTranslation("account.confirm.used")));
    }

    private void confirm(SecretToken link, Wanted wanted, String password) {
        switch (signUps.confirm(link, password)) {
            case Made(var token) -> visitor.signIn(token, AccountNavigation.own(wanted.next()));
            case Added added -> showAdded(wanted.organisation().value());
            case Used used -> showUsed();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("account.confirm.title"));
    }
}
