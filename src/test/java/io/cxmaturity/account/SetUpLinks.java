package io.cxmaturity.account;

import io.cxmaturity.common.SecretToken;

/** The link that the console would print, for tests of screens. */
public final class SetUpLinks {

    private SetUpLinks() {}

    public static SecretToken newLink(SetUp setUp) {
        return setUp.newLink().orElseThrow();
    }
}
