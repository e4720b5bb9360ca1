package io.cxmaturity.account.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.NativeButton;
import io.cxmaturity.account.PasskeySite;
import io.cxmaturity.account.Passkeys;
import io.cxmaturity.account.SignInResult;
import io.cxmaturity.account.SignInResult.Refused;
import io.cxmaturity.account.SignInResult.SignedIn;
import io.cxmaturity.account.SignInResult.Wrong;
import io.cxmaturity.common.SecretToken;
import java.util.function.Consumer;

/** Signs in by a passkey, which {@code passkeys.js} has the browser find. */
@JavaScript("context://passkeys.js")
final class PasskeyButton extends NativeButton {

    private final transient Passkeys passkeys;
    private final transient PasskeySite site;
    private final transient Consumer<SecretToken> onSignedIn;
    private final transient Consumer<String> say;

    /** @param say takes what to tell whoever is not signed in; nothing while the browser asks */
    PasskeyButton(Passkeys passkeys, PasskeySite site, Consumer<SecretToken> onSignedIn, Consumer<String> say) {
        this.passkeys = passkeys;
        this.site = site;
        this.onSignedIn = onSignedIn;
        this.say = say;
        setText(getTranslation("account.passkey.signIn"));
        addClassName("btn");
        getElement().setAttribute("type", "button");
        addClickListener(click -> ask());
    }

    private void ask() {
        say.accept("");
        getElement()
                .executeJs("return window.cxPasskeys.get($0, $1)", site.id(), passkeys.challenge())
                .then(String.class, this::answered);
    }

    private void answered(String answer) {
        PasskeyAnswer.failure(this, answer, site)
                .ifPresentOrElse(say, () -> take(passkeys.signIn(answer, site, Page.client())));
    }

    private void take(SignInResult result) {
        switch (result) {
            case SignedIn(var token) -> onSignedIn.accept(token);
            case Wrong wrong -> say.accept(getTranslation("account.passkey.wrong"));
            case Refused(var pause) -> say.accept(AccountForm.wait(this, pause));
        }
    }
}
