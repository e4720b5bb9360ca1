package io.cxmaturity.account.ui;

/** The addresses of setting up and signing in, without a leading slash. */
public final class AccountNavigation {

    static final String TOKEN = "token";
    static final String SET_UP = "setup/:" + TOKEN;
    static final String SIGN_IN = "sign-in";

    private AccountNavigation() {}

    /** Where to sign in. */
    public static String signIn() {
        return SIGN_IN;
    }
}
