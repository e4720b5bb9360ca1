package io.cxmaturity.account;

import io.cxmaturity.common.SecretToken;
import java.time.Duration;

/** What came of an attempt to sign in. */
public sealed interface SignInResult {

    /** @param token for the browser's cookie; it cannot be had again */
    record SignedIn(SecretToken token) implements SignInResult {}

    /** Login and password do not belong together; which of them is wrong is not said. */
    record Wrong() implements SignInResult {}

    /**
     * Too many attempts failed; the password was not looked at.
     *
     * @param pause until when the next attempt is looked at; more than nothing
     */
    record Refused(Duration pause) implements SignInResult {}
}
