package io.cxmaturity.account.ui;

import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.common.Name;
import io.cxmaturity.shell.TextField;
import java.time.Duration;
import java.util.function.BiConsumer;

/** A person who wants an account and has to confirm the address first; a password is chosen then. */
final class SignUpForm extends AccountForm {

    private final TextField name = nameField(getTranslation("account.name"));
    private final TextField email =
            emailField(getTranslation("account.email"), getTranslation("account.signUp.email.hint"));
    private final TextField organisation = new TextField(
                    "organisation", getTranslation("account.organisation"), getTranslation("account.organisation.hint"))
            .autocomplete("organization");
    private final transient BiConsumer<Filled, SignUpForm> onReady;

    record Filled(Name name, EmailAddress email, Name organisation) {}

    /** @param onReady takes what was filled in, once it is complete, and the form itself */
    SignUpForm(BiConsumer<Filled, SignUpForm> onReady) {
        super("account.signUp.ask");
        this.onReady = onReady;
        show(name, email, organisation);
    }

    /** Fills in what the organisation is called; whatever is too long for a name is left out. */
    void suggest(String organisationName) {
        if (organisationName.length() <= Name.LONGEST) {
            organisation.input().setValue(organisationName);
        }
    }

    /** Says when to try again. */
    void sayWait(Duration wait) {
        sayWait(email, wait);
    }

    @Override
    void submit() {
        var ownName = name(name, "account.name.missing");
        var address = email(email);
        var organisationName = name(organisation, "account.organisation.missing");
        TextField.focusFirstError(name, email, organisation);
        if (ownName.isPresent() && address.isPresent() && organisationName.isPresent()) {
            onReady.accept(new Filled(ownName.get(), address.get(), organisationName.get()), this);
        }
    }
}
