package io.cxmaturity.account.ui;

import io.cxmaturity.account.Login;
import io.cxmaturity.account.NewPerson;
import io.cxmaturity.account.Passwords;
import io.cxmaturity.account.SignInName;
import io.cxmaturity.common.Name;
import io.cxmaturity.shell.TextField;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A person who wants an account, by their address or by a given name, and the organisation that it is to lead. */
final class SetUpForm extends AccountForm {

    private final TextField name = nameField(getTranslation("account.name"));
    private final TextField email = emailField(getTranslation("account.email"), getTranslation("account.email.hint"));
    private final TextField password = newPasswordField(
            getTranslation("account.password"), getTranslation("account.password.hint", Passwords.SHORTEST));
    private final TextField organisation = new TextField(
                    "organisation", getTranslation("account.organisation"), getTranslation("account.organisation.hint"))
            .autocomplete("organization");
    private final Optional<GivenName> given;
    private final transient BiConsumer<Filled, SetUpForm> onReady;

    record Filled(NewPerson person, Name organisation) {}

    /**
     * @param button the key of what the button says
     * @param given the name to sign in with, in place of an address
     * @param onReady takes what was filled in, once it is complete, and the form itself
     */
    SetUpForm(String button, Optional<SignInName> given, BiConsumer<Filled, SetUpForm> onReady) {
        super(button);
        this.given = given.map(GivenName::new);
        this.onReady = onReady;
        this.given.ifPresentOrElse(
                shown -> show(name, shown, password, organisation), () -> show(name, email, password, organisation));
    }

    /** Fills in what the organisation is called; whatever is too long for a name is left out. */
    void suggest(String organisationName) {
        if (organisationName.length() <= Name.LONGEST) {
            organisation.input().setValue(organisationName);
        }
    }

    /** Gives another name, and says so. */
    void replaceName(SignInName other) {
        given.ifPresent(shown -> shown.replace(other));
    }

    /** Says when to try again. */
    void sayWait(Duration wait) {
        sayWait(password, wait);
    }

    @Override
    void submit() {
        var ownName = name(name, "account.name.missing");
        Optional<? extends Login> login = given.isPresent() ? given.map(GivenName::name) : email(email);
        var secret = newPassword(password);
        var organisationName = name(organisation, "account.organisation.missing");
        TextField.focusFirstError(name, email, password, organisation);
        if (ownName.isPresent() && login.isPresent() && secret.isPresent() && organisationName.isPresent()) {
            onReady.accept(
                    new Filled(new NewPerson(ownName.get(), login.get(), secret.get()), organisationName.get()), this);
        }
    }
}
