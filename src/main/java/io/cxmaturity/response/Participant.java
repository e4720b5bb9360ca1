package io.cxmaturity.response;

import io.cxmaturity.scoring.Role;

/**
 * What somebody says of themselves before answering.
 *
 * @param organisation may be empty
 * @param department may be empty
 */
public record Participant(Role role, String organisation, String department) {

    /** How many characters a name may have. */
    public static final int LONGEST_NAME = 200;

    public Participant {
        organisation = organisation.strip();
        department = department.strip();
        if (organisation.length() > LONGEST_NAME || department.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name has at most " + LONGEST_NAME + " characters");
        }
    }
}
