package io.cxmaturity.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.TextField;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Email address and password. */
@Tag("form")
final class SignInForm extends HtmlContainer {

    private static final Duration SHORT = Duration.ofSeconds(90);

    private final TextField email = new TextField("email", getTranslation("account.email"), "")
            .autocomplete("username")
            .keyboard("email");
    private final TextField password = new TextField("password", getTranslation("account.password"), "")
            .autocomplete("current-password")
            .secret();

    record Filled(EmailAddress email, String password) {}

    /** @param onReady takes what was filled in, once it is complete */
    SignInForm(Consumer<Filled> onReady) {
        addClassName("form");
        getElement().setAttribute("novalidate", true);
        var actions = Parts.div("actions", Parts.submit(getTranslation("account.signIn.do"), "btn--main"));
        add(email, password, actions);
        getElement()
                .addEventListener("submit", submit -> filled().ifPresent(onReady))
                .preventDefault();
    }

    /** Says that address and password do not belong together. */
    void sayWrong() {
        password.setError(getTranslation("account.signIn.wrong"));
        password.input().focus();
    }

    /** Says when to try again. */
    void sayWait(Duration wait) {
        password.setError(
                wait.compareTo(SHORT) > 0
                        ? getTranslation(
                                "account.signIn.wait.minutes",
                                wait.plusSeconds(59).toMinutes())
                        : getTranslation(
                                "account.signIn.wait.seconds",
                                wait.plusMillis(999).toSeconds()));
        password.input().focus();
    }

    private Optional<Filled> filled() {
        var address = EmailAddress.parse(email.text());
        if (address.isPresent()) {
            email.clearError();
        } else {
            email.setError(getTranslation("account.email.wrong"));
        }
        var secret = password.input().getValue();
        if (secret.isEmpty()) {
            password.setError(getTranslation("account.password.missing"));
        } else {
            password.clearError();
        }
        TextField.focusFirstError(email, password);
        return secret.isEmpty() ? Optional.empty() : address.map(given -> new Filled(given, secret));
    }
}
