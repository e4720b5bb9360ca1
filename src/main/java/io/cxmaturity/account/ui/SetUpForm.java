package io.cxmaturity.account.ui;

import io.cxmaturity.account.NewPerson;
import io.cxmaturity.account.Passwords;
import io.cxmaturity.common.Name;
import io.cxmaturity.shell.TextField;
import java.time.Duration;
import java.util.function.BiConsumer;

/** A person who wants an account, and the organisation that it is to lead. */
final class SetUpForm extends AccountForm {

    private final TextField name = nameField(getTranslation("account.name"));
    private final TextField email = emailField(getTranslation("account.email"), getTranslation("account.email.hint"));
    private final TextField password = newPasswordField(
            getTranslation("account.password"), getTranslation("account.password.hint", Passwords.SHORTEST));
    private final TextField organisation = new TextField(
                    "organisation", getTranslation("account.organisation"), getTranslation("account.organisation.hint"))
            .autocomplete("organization");
    private final transient BiConsumer<Filled, SetUpForm> onReady;

    record Filled(NewPerson person, Name organisation) {}

    /**
     * @param button the key of what the button says
     * @param onReady takes what was filled in, once it is complete, and the form itself
     */
    SetUpForm(String button, BiConsumer<Filled, SetUpForm> onReady) {
        super(button);
        this.onReady = onReady;
        show(name, email, password, organisation);
    }

    /** Fills in what the organisation is called; whatever is too long for a name is left out. */
    void suggest(String organisationName) {
        if (organisationName.length() <= Name.LONGEST) {
            organisation.input().setValue(organisationName);
        }
    }

    /** Says that address and password do not belong together. */
    void sayWrong() {
        sayWrong(password);
    }

    /** Says when to try again. */
    void sayWait(Duration wait) {
        sayWait(email, wait);
    }

    @Override
    void submit() {
        var ownName = name(name, "account.name.missing");
        var address = email(email);
        var secret = newPassword(password);
        var organisationName = name(organisation, "account.organisation.missing");
        TextField.focusFirstError(name, email, password, organisation);
        if (ownName.isPresent() && address.isPresent() && secret.isPresent() && organisationName.isPresent()) {
            onReady.accept(
                    new Filled(new NewPerson(ownName.get(), address.get(), secret.get()), organisationName.get()),
                    this);
        }
    }
}
