package io.cxmaturity.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.cxmaturity.account.SignInNames;
import io.cxmaturity.account.SignInResult.Refused;
import io.cxmaturity.account.SignInResult.SignedIn;
import io.cxmaturity.account.SignInResult.Wrong;
import io.cxmaturity.account.SignUps;
import io.cxmaturity.account.SignUps.Wanted;
import io.cxmaturity.common.SecretToken;
import java.util.Optional;

/** Makes an account for somebody who took an assessment alone. */
@Route(AccountNavigation.SIGN_UP)
public class SignUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SignUps signUps;
    private final transient SignInNames names;
    private final transient BrowserVisitor visitor;

    SignUpView(SignUps signUps, SignInNames names, BrowserVisitor visitor) {
        this.signUps = signUps;
        this.names = names;
        this.visitor = visitor;
        addClassNames("wrap", "narrow", "start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var response = AccountNavigation.token(event);
        var organisation = response.flatMap(signUps::organisation);
        var next = AccountNavigation.next(event);
        if (organisation.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (visitor.signedIn()) {
            event.forwardTo(next);
        } else {
            show(response.get(), organisation.get(), next);
        }
    }

    private void show(SecretToken response, String organisation, String next) {
        add(Page.head(getTranslation("account.signUp.title"), getTranslation("account.signUp.lead")));
        if (signUps.confirms()) {
            var form = new SignUpForm((filled, asking) -> ask(response, filled, asking, next));
            form.suggest(organisation);
            add(form);
        } else {
            var form = new SetUpForm(
                    "account.setUp.do",
                    Optional.of(names.next()),
                    (filled, making) -> make(response, filled, making, next));
            form.suggest(organisation);
            add(form);
        }
    }

    private void make(SecretToken response, SetUpForm.Filled filled, SetUpForm form, String next) {
        switch (signUps.make(response, filled.person(), filled.organisation(), Page.client())) {
            case SignedIn(var token) -> visitor.signIn(token, next);
            case Wrong taken -> form.replaceName(names.next());
            case Refused(var pause) -> form.sayWait(pause);
        }
    }

    private void ask(SecretToken response, SignUpForm.Filled filled, SignUpForm form, String next) {
        var wanted = new Wanted(filled.name(), filled.email(), filled.organisation(), next);
        signUps.ask(response, wanted, Page.client(), getLocale()).ifPresentOrElse(form::sayWait, () -> {
            removeAll();
            add(Page.head(
                    getTranslation("account.signUp.asked.title"),
                    getTranslation("account.signUp.asked.lead", filled.email().value(), SignUps.KEEP.toMinutes())));
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("account.signUp.title"));
    }
}
