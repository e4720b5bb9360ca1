package io.cxmaturity.account.ui;

import io.cxmaturity.account.Passwords;
import io.cxmaturity.common.Name;
import io.cxmaturity.shell.TextField;
import java.time.Duration;
import java.util.function.Consumer;

/** Name and password of somebody who was invited, and whose address is known by that. */
final class JoinForm extends AccountForm {

    private final TextField name = nameField(getTranslation("account.name"));
    private final TextField password = newPasswordField(
            getTranslation("account.password"), getTranslation("account.password.hint", Passwords.SHORTEST));
    private final transient Consumer<Filled> onReady;

    record Filled(Name name, String password) {}

    /** @param onReady takes what was filled in, once it is complete */
    JoinForm(Consumer<Filled> onReady) {
        super("account.join.make");
        this.onReady = onReady;
        show(name, password);
    }

    /** Says that address and password do not belong together. */
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
            onReady.accept(new Filled(ownName.get(), secret.get()));
        }
    }
}
