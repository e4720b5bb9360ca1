package io.cxmaturity.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cxmaturity.account.Login;
import io.cxmaturity.account.MemberInvitations;
import io.cxmaturity.account.MemberInvitations.Open;
import io.cxmaturity.account.NewPerson;
import io.cxmaturity.account.Passkeys;
import io.cxmaturity.account.SignInName;
import io.cxmaturity.account.SignInNames;
import io.cxmaturity.account.SignInResult.Refused;
import io.cxmaturity.account.SignInResult.SignedIn;
import io.cxmaturity.account.SignInResult.Wrong;
import io.cxmaturity.account.SignIns;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.PortalAddress;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.MemberRole;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import java.util.Optional;

/** Has somebody join the organisation to which they were invited: as who they are, or with a new account. */
@Route(AccountNavigation.JOIN)
public class JoinView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MemberInvitations invitations;
    private final transient SignInNames names;
    private final transient SignIns signIns;
    private final transient Passkeys passkeys;
    private final transient PortalAddress portal;
    private final transient BrowserVisitor visitor;

    JoinView(
            MemberInvitations invitations,
            SignInNames names,
            SignIns signIns,
            Passkeys passkeys,
            PortalAddress portal,
            BrowserVisitor visitor) {
        this.invitations = invitations;
        this.names = names;
        this.signIns = signIns;
        this.passkeys = passkeys;
        this.portal = portal;
        this.visitor = visitor;
        addClassNames("wrap", "narrow", "start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AccountNavigation.token(event)
                .ifPresentOrElse(
                        link -> invitations.open(link).ifPresentOrElse(open -> show(link, open), this::showUsed),
                        this::showUsed);
    }

    private void show(SecretToken link, Open open) {
        begin(open);
        var person = CurrentPerson.id();
        if (person.isPresent()) {
            add(Page.actions(Page.main(getTranslation("account.join.do"), () -> join(link, open))));
            return;
        }
        var form = new JoinForm[1];
        var given = open.mailed() ? Optional.<SignInName>empty() : Optional.of(names.next());
        form[0] = new JoinForm(given, filled -> make(link, open, filled, form[0]));
        add(form[0], other("account.join.known", () -> showSignIn(link, open)));
    }

    private void showSignIn(SecretToken link, Open open) {
        begin(open);
        var form = new SignInForm[1];
        form[0] = new SignInForm(filled -> signIn(link, open, filled, form[0]));
        form[0].offerPasskey(passkeys, Page.passkeySite(portal), token -> joinAs(link, open, token));
        add(form[0], other("account.join.new", () -> show(link, open)));
    }

    private void begin(Open open) {
        removeAll();
        var lead = open.role() == MemberRole.LEADER ? "account.join.leader" : "account.join.viewer";
        add(Page.head(
                getTranslation("account.join.title", open.name().value()),
                getTranslation(lead, open.email().value())));
    }

    private NativeButton other(String text, Runnable deed) {
        var button = new NativeButton(getTranslation(text), click -> deed.run());
        button.addClassName("link");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private void showUsed() {
        removeAll();
        add(Page.head(getTranslation("account.link.used.title"), getTranslation("account.join.used")));
    }

    private void make(SecretToken link, Open open, JoinForm.Filled filled, JoinForm form) {
        var login = filled.login().<Login>map(given -> given).orElseGet(open::email);
        var person = new NewPerson(filled.name(), login, filled.password());
        switch (invitations.join(link, person, Page.client())) {
            case SignedIn(var token) -> visitor.signIn(token, OrganisationNavigation.one(open.organisation()));
            case Wrong wrong -> sayWhatIsWrong(link, open, form);
            case Refused(var pause) -> form.sayWait(pause);
        }
    }

    private void sayWhatIsWrong(SecretToken link, Open open, JoinForm form) {
        if (invitations.open(link).isEmpty()) {
            showUsed();
        } else if (open.mailed()) {
            form.sayWrong();
        } else {
            form.replaceName(names.next());
        }
    }

    private void signIn(SecretToken link, Open open, SignInForm.Filled filled, SignInForm form) {
        switch (signIns.signIn(filled.login(), filled.password(), Page.client())) {
            case SignedIn(var token) -> joinAs(link, open, token);
            case Wrong wrong -> form.sayWrong();
            case Refused(var pause) -> form.sayWait(pause);
        }
    }

    private void joinAs(SecretToken link, Open open, SecretToken token) {
        signIns.person(token).ifPresent(person -> invitations.join(link, person));
        visitor.signIn(token, OrganisationNavigation.one(open.organisation()));
    }

    private void join(SecretToken link, Open open) {
        var person = CurrentPerson.id();
        if (person.filter(somebody -> invitations.join(link, somebody)).isPresent()) {
            getUI().ifPresent(ui -> ui.navigate(OrganisationNavigation.one(open.organisation())));
        } else {
            showUsed();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("account.join.page"));
    }
}
