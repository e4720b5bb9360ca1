package io.cxmaturity.account.ui;

import com.vaadin.flow.component.Component;
import io.cxmaturity.account.PasskeySite;
import java.util.Optional;

/** What {@code passkeys.js} brings back: JSON, or the name of the browser's error. */
final class PasskeyAnswer {

    private static final String JSON = "{";

    private PasskeyAnswer() {}

    /** What went wrong, in words for whoever tried; empty where nothing did. */
    static Optional<String> failure(Component page, String answer, PasskeySite site) {
        if (answer.startsWith(JSON)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (answer) {
                    case "NotSupportedError" -> page.getTranslation("account.passkey.unsupported");
                    case "SecurityError" -> page.getTranslation("account.passkey.elsewhere", site.origin());
                    case "InvalidStateError" -> page.getTranslation("account.passkey.known");
                    default -> page.getTranslation("account.passkey.cancelled");
                });
    }
}
