package io.cxmaturity.round;

import io.cxmaturity.organisation.DepartmentId;
import java.util.Map;

/**
 * How many have started a response, by the link that they came by.
 *
 * @param departmentLinks none for a department whose link nobody came by
 */
public record Arrivals(int openLink, Map<DepartmentId, Integer> departmentLinks, int invitations) {

    public Arrivals {
        departmentLinks = Map.copyOf(departmentLinks);
    }

    public int by(DepartmentId department) {
        return departmentLinks.getOrDefault(department, 0);
    }
}
