package io.cxmaturity.round;

import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.common.Name;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.scoring.Role;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody to be invited.
 *
 * @param name empty where nobody said it; at most as long as a {@link Name}
 * @param department chosen by the respondent where there is none
 * @param role as for the department
 * @param language in which mails are written
 */
public record NewInvitation(
        EmailAddress email, String name, Optional<DepartmentId> department, Optional<Role> role, Locale language) {

    /** @throws IllegalArgumentException where the name is too long */
    public NewInvitation {
        name = Name.clean(name);
        if (name.length() > Name.LONGEST) {
            throw new IllegalArgumentException("A name has at most " + Name.LONGEST + " characters");
        }
    }
}
