package io.cxmaturity.sample;

import io.cxmaturity.common.Name;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.wording.Texts;
import java.util.List;
import java.util.Locale;

/** A department of the sample organisation, with how many of it answered in each round: 78, 82 and 80 in all. */
enum SampleDepartment {
    SERVICE(42, 19, 20, 20),
    SALES(31, 14, 14, 14),
    PRODUCTS(29, 13, 14, 13),
    DELIVERY(58, 20, 21, 22),
    DIGITAL(18, 7, 7, 8),
    /** Too few in the last round to be shown; the smallest of the others is then hidden with it. */
    FINANCE(9, 5, 6, 3);

    /** Below this, everybody answers every question: one silence would hide a question of a small department. */
    private static final int SMALL = 10;

    private static final double MANAGERS = 0.2;

    private final int headcount;
    private final int first;
    private final int second;
    private final int third;

    SampleDepartment(int headcount, int first, int second, int third) {
        this.headcount = headcount;
        this.first = first;
        this.second = second;
        this.third = third;
    }

    Name label(Texts texts) {
        return new Name(texts.get("sample.department." + name().toLowerCase(Locale.ROOT)));
    }

    int headcount() {
        return headcount;
    }

    /** @param round from 0 */
    int answered(int round) {
        return List.of(first, second, third).get(round);
    }

    boolean small(int round) {
        return answered(round) < SMALL;
    }

    /** One executive, a few managers and the front line. */
    Role role(int round, int respondent) {
        if (respondent == 0) {
            return Role.EXECUTIVE;
        }
        return respondent <= Math.ceil(MANAGERS * answered(round)) ? Role.MANAGER : Role.FRONT_LINE;
    }
}
