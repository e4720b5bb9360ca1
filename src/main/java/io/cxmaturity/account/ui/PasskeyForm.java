package io.cxmaturity.account.ui;

import io.cxmaturity.common.Name;
import io.cxmaturity.shell.TextField;
import java.util.function.Consumer;

/** What a new passkey is to be called. */
final class PasskeyForm extends AccountForm {

    private final TextField name = new TextField(
                    "passkey", getTranslation("account.passkey.name"), getTranslation("account.passkey.name.hint"))
            .autocomplete("off");
    private final transient Consumer<Name> onReady;

    /** @param onReady takes the name, once there is one */
    PasskeyForm(Consumer<Name> onReady) {
        super("account.passkey.add");
        this.onReady = onReady;
        show(name);
    }

    @Override
    void submit() {
        var given = name(name, "account.passkey.name.missing");
        TextField.focusFirstError(name);
        given.ifPresent(onReady);
    }

    void clear() {
        name.input().clear();
    }
}
