package io.cxmaturity.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.account.NewPerson;
import io.cxmaturity.account.Passwords;
import io.cxmaturity.common.Name;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.TextField;
import java.util.Optional;
import java.util.function.Consumer;

/** Who sets the portal up, and for which organisation. */
@Tag("form")
final class SetUpForm extends HtmlContainer {

    private final TextField name = new TextField("name", getTranslation("account.name"), "").autocomplete("name");
    private final TextField email = new TextField(
                    "email", getTranslation("account.email"), getTranslation("account.email.hint"))
            .autocomplete("username")
            .keyboard("email");
    private final TextField password = new TextField(
                    "password",
                    getTranslation("account.password"),
                    getTranslation("account.password.hint", Passwords.SHORTEST))
            .autocomplete("new-password")
            .secret();
    private final TextField organisation = new TextField(
                    "organisation", getTranslation("account.organisation"), getTranslation("account.organisation.hint"))
            .autocomplete("organization");

    record Filled(NewPerson person, Name organisation) {}

    /** @param onReady takes what was filled in, once it is complete */
    SetUpForm(Consumer<Filled> onReady) {
        addClassName("form");
        getElement().setAttribute("novalidate", true);
        var actions = Parts.div("actions", Parts.submit(getTranslation("account.setUp.do"), "btn--main"));
        add(name, email, password, organisation, actions);
        getElement()
                .addEventListener("submit", submit -> filled().ifPresent(onReady))
                .preventDefault();
    }

    /** Empty while something is missing, which is said, the focus on the first of it. */
    private Optional<Filled> filled() {
        var ownName = name(name, "account.name.missing");
        var address = email();
        var secret = password();
        var organisationName = name(organisation, "account.organisation.missing");
        TextField.focusFirstError(name, email, password, organisation);
        if (ownName.isEmpty() || address.isEmpty() || secret.isEmpty() || organisationName.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Filled(new NewPerson(ownName.get(), address.get(), secret.get()), organisationName.get()));
    }

    private Optional<Name> name(TextField field, String missing) {
        var text = Name.clean(field.text());
        if (text.isEmpty()) {
            field.setError(getTranslation(missing));
        } else if (text.length() > Name.LONGEST) {
            field.setError(getTranslation("account.tooLong", Name.LONGEST, text.length()));
        } else {
            field.clearError();
            return Optional.of(new Name(text));
        }
        return Optional.empty();
    }

    private Optional<EmailAddress> email() {
        var address = EmailAddress.parse(email.text());
        if (address.isPresent()) {
            email.clearError();
        } else {
            email.setError(getTranslation("account.email.wrong"));
        }
        return address;
    }

    private Optional<String> password() {
        var secret = password.input().getValue();
        if (secret.length() < Passwords.SHORTEST) {
            password.setError(getTranslation("account.password.tooShort", Passwords.SHORTEST, secret.length()));
        } else if (secret.length() > Passwords.LONGEST) {
            password.setError(getTranslation("account.tooLong", Passwords.LONGEST, secret.length()));
        } else {
            password.clearError();
            return Optional.of(secret);
        }
        return Optional.empty();
    }
}
