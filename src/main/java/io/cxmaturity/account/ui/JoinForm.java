package io.cxmaturity.account.ui;

import io.cxmaturity.account.Passwords;
import io.cxmaturity.account.SignInName;
import io.cxmaturity.common.Name;
import io.cxmaturity.shell.TextField;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Name and password of somebody who was invited, and the name to sign in with of whoever did not show an address. */
final class JoinForm extends AccountForm {

    private final TextField name = nameField(getTranslation("account.name"));
    private final TextField password = newPasswordField(
            getTranslation("account.password"), getTranslation("account.password.hint", Passwords.SHORTEST));
    private final Optional<GivenName> given;
    private final transient Consumer<Filled> onReady;

    /** @param login the given name; empty where the address is known */
    record Filled(Name name, Optional<SignInName> login, String password) {}

    /**
     * @param given the name to sign in with, in place of an address
     * @param onReady takes what was filled in, once it is complete
     */
    JoinForm(Optional<SignInName> given, Consumer<Filled> onReady) {
        super("account.join.make");
        this.given = given.map(GivenName::new);
        this.onReady = onReady;
        this.given.ifPresentOrElse(shown -> show(name, shown, password), () -> show(name, password));
    }

    /** Gives another name, and says so. */
    void replaceName(SignInName other) {
        given.ifPresent(shown -> shown.replace(other));
    }

    /** Says that login and password do not belong together. */
    void sayWrong() {
        sayWrong(password);
    }

    /** Says when to try again. */
    void sayWait(Duration wait) {
        sayWait(password, wait);
    }

    @Override
    void submit() {
        var ownName = name(name, "account.name.missing");
        var secret = newPassword(password);
        TextField.focusFirstError(name, password);
        if (ownName.isPresent() && secret.isPresent()) {
            onReady.accept(new Filled(ownName.get(), given.map(GivenName::name), secret.get()));
        }
    }
}
