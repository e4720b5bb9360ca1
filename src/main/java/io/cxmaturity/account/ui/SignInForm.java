package io.cxmaturity.account.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.account.Login;
import io.cxmaturity.account.PasskeySite;
import io.cxmaturity.account.Passkeys;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.shell.TextField;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Email address or sign-in name, and password, and perhaps a passkey or a link by mail instead. */
final class SignInForm extends AccountForm {

    private final TextField login = loginField(getTranslation("account.login"));
    private final TextField password = new TextField("password", getTranslation("account.password"), "")
            .autocomplete("current-password")
            .secret();
    private final Paragraph status = new Paragraph();
    private final transient Consumer<Filled> onReady;

    record Filled(Login login, String password) {}

    /** @param onReady takes what was filled in, once it is complete */
    SignInForm(Consumer<Filled> onReady) {
        super("account.signIn.do");
        this.onReady = onReady;
        show(login, password);
        status.addClassName("note");
        status.getElement().setAttribute("role", "status");
        add(status);
    }

    /** Offers a passkey, where the browser can have one. */
    void offerPasskey(Passkeys passkeys, Optional<PasskeySite> site, Consumer<SecretToken> onSignedIn) {
        site.ifPresent(here -> addBeside(new PasskeyButton(passkeys, here, onSignedIn, this::say)));
    }

    /** Offers a link by mail; {@link #sayWhatWasSent} once it is on its way. */
    void offerLink(Consumer<EmailAddress> send) {
        var link = new NativeButton(getTranslation("account.link.send"), click -> {
            password.clearError();
            email(login).ifPresent(send);
            TextField.focusFirstError(login);
        });
        link.addClassName("btn");
        link.getElement().setAttribute("type", "button");
        addBeside(link);
    }

    /** Says what was done, in words that hold whether or not there is such an account. */
    void sayWhatWasSent(String text) {
        status.setText(text);
    }

    private void say(String text) {
        login.clearError();
        password.clearError();
        status.setText(text);
    }

    /** Says that login and password do not belong together. */
    void sayWrong() {
        sayWrong(password);
    }

    /** Says when to try again. */
    void sayWait(Duration wait) {
        sayWait(password, wait);
    }

    /** Says when to ask for a link again. */
    void sayWaitForLink(Duration wait) {
        status.setText("");
        sayWait(login, wait);
    }

    @Override
    void submit() {
        status.setText("");
        var given = login(login);
        var secret = password.input().getValue();
        if (secret.isEmpty()) {
            password.setError(getTranslation("account.password.missing"));
        } else {
            password.clearError();
        }
        TextField.focusFirstError(login, password);
        if (!secret.isEmpty()) {
            given.ifPresent(known -> onReady.accept(new Filled(known, secret)));
        }
    }
}
