package io.cxmaturity.round;

import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.Name;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.scoring.Role;
import java.util.Set;

/**
 * A round to be made.
 *
 * @param assessment the version it is pinned to for good
 * @param minimumGroup how many respondents a figure has to rest on, 3 or more
 * @param roles who is asked; not empty
 * @param rawExport whether single answers may be exported; respondents are told before they answer
 */
public record NewRound(
        Name title,
        AssessmentKey assessment,
        Kind kind,
        Schedule schedule,
        int minimumGroup,
        Set<Role> roles,
        boolean rawExport) {

    public NewRound {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("A round asks somebody");
        }
        if (minimumGroup < Organisation.SMALLEST_GROUP || minimumGroup > Organisation.LARGEST_GROUP) {
            throw new IllegalArgumentException("Not a size for groups: " + minimumGroup);
        }
    }
}
