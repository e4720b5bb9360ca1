package io.cxmaturity.scoring;

/** A part of the organisation that counts by its headcount. */
final class Stratum {

    private final long headcount;
    private final int[] members;
    private final int department;

    /**
     * @param headcount N_d, of the departments that have a score
     * @param members the respondents, by index
     * @param department its index; one past the last for the hidden ones together
     */
    Stratum(long headcount, int[] members, int department) {
        this.headcount = headcount;
        this.members = members;
        this.department = department;
    }

    long headcount() {
        return headcount;
    }

    int[] members() {
        return members;
    }

    int department() {
        return department;
    }
}
