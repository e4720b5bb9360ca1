package io.cxmaturity.common;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who makes the request that is being answered. Ask anew for each deed: a page outlives a sign-out. */
public final class CurrentPerson {

    private CurrentPerson() {}

    /** Empty for somebody who is not signed in. */
    public static Optional<PersonId> id() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PersonId person
                ? Optional.of(person)
                : Optional.empty();
    }
}
