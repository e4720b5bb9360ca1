package io.cxmaturity.comparison;

import io.cxmaturity.scoring.Department;
import io.cxmaturity.scoring.GroupFigures;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The whole organisation, a department or a role in a closed round.
 *
 * @param key names the group in addresses
 * @param name empty for the whole organisation and for roles, which are called by their kind
 * @param headcount how many people it has; empty where nobody knows
 * @param atLeast how many people it surely has
 * @param figures empty where none may be shown
 */
public record Group(
        String key, String name, int respondents, OptionalInt headcount, int atLeast, Optional<GroupFigures> figures) {

    /** The key of the whole organisation. */
    public static final String WHOLE = "all";

    public boolean whole() {
        return key.equals(WHOLE);
    }

    /** Whether nobody answered, so that there is nothing to hide. */
    public boolean silent() {
        return respondents == 0;
    }

    /** Whether somebody answered, but no figure may be shown. */
    public boolean hidden() {
        return !silent() && figures.isEmpty();
    }

    /** Whether so few answered, for certain, that it has to stand beside every figure. */
    public boolean fewAnswered() {
        return !silent() && Department.fewAnswered(respondents, atLeast);
    }
}
