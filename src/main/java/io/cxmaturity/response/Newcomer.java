package io.cxmaturity.response;

import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.round.Entrance;
import io.cxmaturity.round.RoundDepartment;
import io.cxmaturity.scoring.Role;
import java.util.Optional;

/**
 * What somebody says of themselves who comes into a round.
 *
 * @param department one of the round's; empty for none of them
 * @param consents whether an executive agrees to be shown in a group of two
 */
public record Newcomer(Role role, Optional<DepartmentId> department, boolean consents) {

    /**
     * Who they are in the round.
     *
     * @throws IllegalArgumentException for a role that is not asked, for a department that is none of the round's, and for
     *     either where the entrance is for another
     */
    Participant participant(Entrance entrance) {
        return new Participant(
                role,
                entrance.organisation().value(),
                checkedDepartment(entrance).map(one -> one.name().value()).orElse(""));
    }

    private Optional<RoundDepartment> checkedDepartment(Entrance entrance) {
        var round = entrance.round();
        if (!round.roles().contains(role)
                || entrance.role().filter(asked -> asked != role).isPresent()) {
            throw new IllegalArgumentException("Not asked: " + role);
        }
        if (entrance.department().isPresent()
                && !entrance.department().map(RoundDepartment::id).equals(department)) {
            throw new IllegalArgumentException("The link is for another department");
        }
        return department.map(id -> round.department(id)
                .orElseThrow(() -> new IllegalArgumentException("None of the round's departments: " + id)));
    }
}
