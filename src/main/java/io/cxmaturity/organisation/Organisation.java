package io.cxmaturity.organisation;

import io.cxmaturity.common.Name;
import java.util.List;

/**
 * An organisation as one of its members sees it.
 *
 * @param minimumGroup how many people must have answered before a group's result is shown; 3 or more
 * @param role what the member may do
 * @param sample whether it is made up, for newcomers to look at
 * @param departments in the order in which they are shown; for a viewer none, who sees results alone
 */
public record Organisation(
        OrganisationId id,
        Name name,
        int minimumGroup,
        MemberRole role,
        boolean sample,
        Look look,
        List<Department> departments) {

    /** The fewest people that a group may be asked to have. */
    public static final int SMALLEST_GROUP = 3;

    /** The most people that a group may be asked to have. */
    public static final int LARGEST_GROUP = 1000;

    /** The highest level that may be wanted of a dimension, whatever the assessment. */
    public static final int HIGHEST_TARGET = 10;

    /** How many departments an organisation may have. Each is compared with each, so that more of them take ever longer. */
    public static final int MOST_DEPARTMENTS = 200;

    public Organisation {
        departments = List.copyOf(departments);
    }

    public Settings settings() {
        return new Settings(name, minimumGroup);
    }

    /** Whether the member may change anything. */
    public boolean led() {
        return role == MemberRole.LEADER;
    }
}
