package io.cxmaturity.round;

import io.cxmaturity.common.Name;
import io.cxmaturity.scoring.Role;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a link leads into a round.
 *
 * @param organisation whose round it is
 * @param department the one that the link is for; chosen by the respondent where there is none
 * @param role as for the department
 * @param invitation the personal one behind the link
 * @param started whether the invitation has started its one response, which is not handed in
 * @param answered whether its one response was handed in
 */
public record Entrance(
        Round round,
        Name organisation,
        Channel channel,
        Optional<RoundDepartment> department,
        Optional<Role> role,
        Optional<UUID> invitation,
        boolean started,
        boolean answered) {

    /** Whether the link starts no response any more. */
    public boolean used() {
        return started || answered;
    }
}
