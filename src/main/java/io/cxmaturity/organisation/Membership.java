package io.cxmaturity.organisation;

import io.cxmaturity.common.Name;

/**
 * An organisation to which a person belongs.
 *
 * @param sample whether it is made up
 */
public record Membership(OrganisationId organisation, Name name, MemberRole role, boolean sample, Look look) {

    /** Whether the person may change anything. */
    public boolean led() {
        return role == MemberRole.LEADER;
    }
}
