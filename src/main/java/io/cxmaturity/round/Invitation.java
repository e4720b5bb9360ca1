package io.cxmaturity.round;

import io.cxmaturity.common.MailState;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.scoring.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who is invited; never what they answered, nor when.
 *
 * @param name may be empty
 * @param mail how far the last mail to them has come; empty where none was sent
 * @param link what starts their response; empty once it has been handed in or is revoked
 */
public record Invitation(
        InvitationId id,
        String name,
        String email,
        Optional<DepartmentId> department,
        Optional<Role> role,
        State state,
        Optional<MailState> mail,
        Optional<Instant> remindedAt,
        Optional<SecretToken> link) {

    /** How far they have come. */
    public enum State {
        NOT_STARTED,
        STARTED,
        ANSWERED,
        REVOKED
    }
}
