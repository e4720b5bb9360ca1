package io.cxmaturity.account;

import io.cxmaturity.account.SignUps.Wanted;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import java.security.SecureRandom;
import java.time.Instant;
import org.jooq.DSLContext;

/** Links as they are sent, for tests of screens. */
public final class StoredLinks {

    private StoredLinks() {}

    /** Such as is sent to whoever wants an account. */
    public static SecretToken insertSignUp(DSLContext db, EmailAddress email) {
        var link = SecretToken.random(new SecureRandom());
        var wanted = new Wanted(new Name("Ada"), email, new Name("Harbour & Vale"), "organisation");
        new LinkStore(db).insert(link, wanted, Instant.now().plus(SignUps.KEEP));
        return link;
    }

    public static SecretToken insert(DSLContext db, PersonId person) {
        var link = SecretToken.random(new SecureRandom());
        new LinkStore(db).insert(link, person, Instant.now().plus(SignInLinks.KEEP));
        return link;
    }
}
