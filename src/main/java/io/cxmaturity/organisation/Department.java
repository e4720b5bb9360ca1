package io.cxmaturity.organisation;

import io.cxmaturity.common.Name;
import java.util.OptionalInt;

/**
 * A part of an organisation.
 *
 * @param headcount how many people work there, 0 or more; empty where nobody knows
 */
public record Department(DepartmentId id, Name name, OptionalInt headcount) {

    /** Whether it is known that nobody works there, so that it may be removed. */
    public boolean empty() {
        return headcount.equals(OptionalInt.of(0));
    }
}
