package io.cxmaturity.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What came back from one round.
 *
 * @param departments in the organisation's own order
 * @param minimumGroup how many respondents a figure has to rest on, 3 at least
 */
public record RoundAnswers(List<Department> departments, List<Respondent> respondents, int minimumGroup) {

    public static final int SMALLEST_GROUP = 3;
    public static final int USUAL_GROUP = 5;

    /**
     * One who answered.
     *
     * @param department the id of one of the round's departments
     * @param consents whether an executive agreed to be shown in a group of two
     */
    public record Respondent(Optional<String> department, Optional<Role> role, Sheet sheet, boolean consents) {

        /** One who agreed to nothing of the kind. */
        public Respondent(Optional<String> department, Optional<Role> role, Sheet sheet) {
            this(department, role, sheet, false);
        }
    }

    public RoundAnswers {
        departments = List.copyOf(departments);
        respondents = List.copyOf(respondents);
        if (minimumGroup < SMALLEST_GROUP) {
            throw new IllegalArgumentException("A group of fewer than 3 is never shown: " + minimumGroup);
        }
        var known = new HashSet<String>();
        for (var department : departments) {
            if (!known.add(department.id())) {
                throw new IllegalArgumentException("Two departments are called " + department.id());
            }
        }
        for (var respondent : respondents) {
            if (respondent.department().isPresent()
                    && !known.contains(respondent.department().get())) {
                throw new IllegalArgumentException(
                        "No such department: " + respondent.department().get());
            }
        }
    }
}
