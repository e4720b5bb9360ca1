package io.cxmaturity.round;

import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.scoring.Role;
import java.util.List;
import java.util.Map;

/**
 * Who has come so far; never what anybody answered.
 *
 * @param departments in the round's order
 * @param withoutDepartment those who named none
 * @param roles how many of each role have handed in
 * @param channels how many have started, by the link that they came by
 */
public record Progress(
        Turnout whole,
        Map<DepartmentId, Turnout> departments,
        Turnout withoutDepartment,
        Map<Role, Integer> roles,
        Map<Channel, Integer> channels) {

    /**
     * @param invited how many hold a personal invitation that was not revoked
     * @param started how many have begun, those who are done among them
     * @param handedIn how many are done
     */
    public record Turnout(int invited, int started, int handedIn) {

        static final Turnout NONE = new Turnout(0, 0, 0);

        static Turnout sum(List<Turnout> parts) {
            return new Turnout(
                    parts.stream().mapToInt(Turnout::invited).sum(),
                    parts.stream().mapToInt(Turnout::started).sum(),
                    parts.stream().mapToInt(Turnout::handedIn).sum());
        }
    }

    public Progress {
        departments = Map.copyOf(departments);
        roles = Map.copyOf(roles);
        channels = Map.copyOf(channels);
    }

    public Turnout of(DepartmentId department) {
        return departments.getOrDefault(department, Turnout.NONE);
    }
}
