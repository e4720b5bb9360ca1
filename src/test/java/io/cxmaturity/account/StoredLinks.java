package io.cxmaturity.account;

import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import java.security.SecureRandom;
import java.time.Instant;
import org.jooq.DSLContext;

/** Links as they are sent, for tests of screens. */
public final class StoredLinks {

    private StoredLinks() {}

    public static SecretToken insert(DSLContext db, PersonId person) {
        var link = SecretToken.random(new SecureRandom());
        new LinkStore(db).insert(link, person, Instant.now().plus(SignInLinks.KEEP));
        return link;
    }
}
