package io.cxmaturity.organisation;

import io.cxmaturity.common.Name;

/**
 * A part of an organisation.
 *
 * @param headcount how many people work there; 0 or more
 */
public record Department(DepartmentId id, Name name, int headcount) {

    /** Whether nobody works there, so that it may be removed. */
    public boolean empty() {
        return headcount == 0;
    }
}
