package io.cxmaturity.shell;

import java.util.Optional;

/** Who looks at a page, as far as its frame depends on it; the feature that signs people in knows. */
public interface Visitor {

    boolean signedIn();

    /** Signs the visitor out and leads them to the start page. */
    void signOut();

    /** The path where to sign in; empty while nobody could. */
    Optional<String> signInPath();
}
