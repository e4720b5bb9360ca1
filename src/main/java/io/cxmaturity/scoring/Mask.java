package io.cxmaturity.scoring;

import java.util.Arrays;

/**
 * Which groups stay hidden in some figures, by index.
 *
 * @param whole whether even all respondents together do
 * @param departments those without a department last, always hidden
 * @param roles those without a role last, always hidden
 */
record Mask(boolean whole, boolean[] departments, boolean[] roles) {

    static Mask everything(int departments) {
        var mask = new Mask(true, new boolean[departments + 1], new boolean[Crossing.NO_ROLE + 1]);
        Arrays.fill(mask.departments, true);
        Arrays.fill(mask.roles, true);
        return mask;
    }

    Mask copy() {
        return new Mask(whole, departments.clone(), roles.clone());
    }

    boolean same(Mask other) {
        return whole == other.whole
                && Arrays.equals(departments, other.departments)
                && Arrays.equals(roles, other.roles);
    }
}
