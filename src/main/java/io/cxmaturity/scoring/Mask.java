package io.cxmaturity.scoring;

import java.util.Arrays;

/** Which groups stay hidden in some figures, by index; those of no department and no role, the last, always do. */
final class Mask {

    private final boolean whole;
    private final boolean[] departments;
    private final boolean[] roles;

    /** @param whole whether even all respondents together stay hidden */
    Mask(boolean whole, boolean[] departments, boolean[] roles) {
        this.whole = whole;
        this.departments = departments;
        this.roles = roles;
    }

    static Mask everything(int departments) {
        var mask = new Mask(true, new boolean[departments + 1], new boolean[Crossing.NO_ROLE + 1]);
        Arrays.fill(mask.departments, true);
        Arrays.fill(mask.roles, true);
        return mask;
    }

    Mask copy() {
        return new Mask(whole, departments.clone(), roles.clone());
    }

    boolean whole() {
        return whole;
    }

    boolean[] departments() {
        return departments;
    }

    boolean[] roles() {
        return roles;
    }

    boolean same(Mask other) {
        return whole == other.whole
                && Arrays.equals(departments, other.departments)
                && Arrays.equals(roles, other.roles);
    }
}
