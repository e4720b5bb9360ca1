package io.cxmaturity.account.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import java.util.Optional;
import java.util.regex.Pattern;

/** The addresses of setting up, signing in and making an account, without a leading slash. */
public final class AccountNavigation {

    static final String TOKEN = "token";
    static final String SET_UP = "setup/:" + TOKEN;
    static final String SIGN_IN = "sign-in";
    static final String SIGN_IN_LINK = "sign-in/link/:" + TOKEN;
    static final String SIGN_UP = "sign-up/:" + TOKEN;
    static final String CONFIRM = "sign-up/confirm/:" + TOKEN;
    static final String ACCOUNT = "account";
    static final String JOIN = "join/:" + TOKEN;

    static final String ORGANISATION = "organisation";
    static final String MEMBERS = "members/:" + ORGANISATION;

    private static final String NEXT = "next";

    /** Pages of our own to which an address may lead on: no scheme, no host, no dots, nothing to be decoded. */
    private static final Pattern OWN = Pattern.compile("(?:organisation|rounds?)(?:/[A-Za-z0-9_-]{1,64}){0,5}");

    private AccountNavigation() {}

    /** Where to sign in. */
    public static String signIn() {
        return SIGN_IN;
    }

    /** Where the holder of a private link makes an account; it leads on to the new organisation. */
    public static String signUp(SecretToken response) {
        return "sign-up/" + response.secret();
    }

    /**
     * As {@link #signUp(SecretToken)}, leading on to another page.
     *
     * @param next its path, below {@code organisation}, {@code round} or {@code rounds}
     */
    public static String signUp(SecretToken response, String next) {
        return signUp(response) + "?" + NEXT + "=" + next;
    }

    /** Who belongs to an organisation, for its leaders. */
    public static String members(OrganisationId organisation) {
        return "members/" + organisation.value();
    }

    static String join(SecretToken invitation) {
        return "join/" + invitation.secret();
    }

    /** Where the address says to go on; to the organisation where it says nothing, or names no page of ours. */
    static String next(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NEXT)
                .map(AccountNavigation::own)
                .orElseGet(OrganisationNavigation::own);
    }

    /** The path itself where it is one of ours, else the organisation's. */
    static String own(String path) {
        return OWN.matcher(path).matches() ? path : OrganisationNavigation.own();
    }

    static Optional<SecretToken> token(BeforeEnterEvent event) {
        return event.getRouteParameters().get(TOKEN).flatMap(SecretToken::parse);
    }
}
