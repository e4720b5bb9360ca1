package io.cxmaturity.round;

import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.scoring.Role;
import java.util.Locale;
import java.util.Optional;

/**
 * The link of somebody who has not answered yet: whoever holds it may start one response, and see none.
 *
 * @param name may be empty
 * @param language in which mails are written
 */
public record PersonalLink(
        InvitationId invitation,
        String name,
        String email,
        Optional<DepartmentId> department,
        Optional<Role> role,
        Locale language,
        SecretToken secret) {}
