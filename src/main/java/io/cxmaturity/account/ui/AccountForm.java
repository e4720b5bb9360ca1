package io.cxmaturity.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.account.Login;
import io.cxmaturity.account.Passwords;
import io.cxmaturity.common.Name;
import io.cxmaturity.shell.TextField;
import java.time.Duration;
import java.util.Optional;

/** Fields above one button, and what is said where something is wrong. */
@Tag("form")
abstract class AccountForm extends HtmlContainer {

    private static final Duration SHORT = Duration.ofSeconds(90);

    private final Div actions = new Div();

    AccountForm(String button) {
        addClassName("form");
        getElement().setAttribute("novalidate", true);
        var submit = new NativeButton(getTranslation(button));
        submit.addClassNames("btn", "btn--main");
        submit.getElement().setAttribute("type", "submit");
        actions.add(submit);
        actions.addClassName("actions");
        getElement().addEventListener("submit", submitted -> submit()).preventDefault();
    }

    /** Takes what was filled in, or says what is missing. */
    abstract void submit();

    /** Shows the fields, and the button below them. */
    final void show(Component... fields) {
        add(fields);
        add(actions);
    }

    /** Stands beside the button. */
    final void addBeside(Component other) {
        actions.add(other);
    }

    static TextField nameField(String label) {
        return new TextField("name", label, "").autocomplete("name");
    }

    static TextField loginField(String label) {
        return new TextField("login", label, "").autocomplete("username").keyboard("email");
    }

    static TextField emailField(String label, String hint) {
        return new TextField("email", label, hint).autocomplete("username").keyboard("email");
    }

    static TextField newPasswordField(String label, String hint) {
        return new TextField("password", label, hint)
                .autocomplete("new-password")
                .secret();
    }

    /** Empty while there is none, which is said. */
    final Optional<Name> name(TextField field, String missing) {
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

    /** Empty while there is none, which is said. */
    final Optional<EmailAddress> email(TextField field) {
        var address = EmailAddress.parse(field.text());
        if (address.isPresent()) {
            field.clearError();
        } else {
            field.setError(getTranslation("account.email.wrong"));
        }
        return address;
    }

    /** Empty while there is none, which is said. */
    final Optional<Login> login(TextField field) {
        var login = Login.parse(field.text());
        if (login.isPresent()) {
            field.clearError();
        } else {
            field.setError(getTranslation("account.login.wrong"));
        }
        return login;
    }

    /** Empty while there is none that will do, which is said. */
    final Optional<String> newPassword(TextField field) {
        var secret = field.input().getValue();
        if (secret.length() < Passwords.SHORTEST) {
            field.setError(getTranslation("account.password.tooShort", Passwords.SHORTEST, secret.length()));
        } else if (secret.length() > Passwords.LONGEST) {
            field.setError(getTranslation("account.tooLong", Passwords.LONGEST, secret.length()));
        } else {
            field.clearError();
            return Optional.of(secret);
        }
        return Optional.empty();
    }

    /** Says at the field that login and password do not belong together. */
    final void sayWrong(TextField field) {
        field.setError(getTranslation("account.signIn.wrong"));
        field.input().focus();
    }

    /** Says at the field when to try again. */
    final void sayWait(TextField field, Duration wait) {
        field.setError(wait(this, wait));
        field.input().focus();
    }

    /** When to try again, in words. */
    static String wait(Component page, Duration wait) {
        return wait.compareTo(SHORT) > 0
                ? page.getTranslation(
                        "account.signIn.wait.minutes", wait.plusSeconds(59).toMinutes())
                : page.getTranslation(
                        "account.signIn.wait.seconds", wait.plusMillis(999).toSeconds());
    }
}
