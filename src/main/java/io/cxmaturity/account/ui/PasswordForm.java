package io.cxmaturity.account.ui;

import io.cxmaturity.account.Passwords;
import io.cxmaturity.shell.TextField;
import java.util.function.Consumer;

/** A new password. */
final class PasswordForm extends AccountForm {

    private final TextField password = newPasswordField(
            getTranslation("account.password"), getTranslation("account.password.hint", Passwords.SHORTEST));
    private final transient Consumer<String> onReady;

    /**
     * @param button the key of what the button says
     * @param onReady takes the password, once it will do
     */
    PasswordForm(String button, Consumer<String> onReady) {
        super(button);
        this.onReady = onReady;
        show(password);
    }

    @Override
    void submit() {
        var secret = newPassword(password);
        TextField.focusFirstError(password);
        secret.ifPresent(onReady);
    }
}
