package io.cxmaturity.comparison;

import io.cxmaturity.scoring.Department;
import io.cxmaturity.scoring.GroupFigures;
import java.util.Optional;

/**
 * The whole organisation, a department or a role in a closed round.
 *
 * @param key names the group in addresses
 * @param name empty for the whole organisation and for roles, which are called by their kind
 * @param headcount how many people it has; 0 where nobody knows
 * @param figures empty where none may be shown
 */
public record Group(String key, String name, int respondents, int headcount, Optional<GroupFigures> figures) {

    /** The key of the whole organisation. */
    public static final String WHOLE = "all";

    public boolean whole() {
        return key.equals(WHOLE);
    }

    /** Whether so few answered that it has to stand beside every figure. */
    public boolean fewAnswered() {
        return Department.fewAnswered(respondents, headcount);
    }
}
