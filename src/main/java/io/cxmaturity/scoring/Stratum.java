package io.cxmaturity.scoring;

/** A part of the organisation that counts by its headcount. */
final class Stratum {

    private final long headcount;
    private final int[] members;

    /**
     * @param headcount N_d, of the departments that have a score
     * @param members the respondents, by index
     */
    Stratum(long headcount, int[] members) {
        this.headcount = headcount;
        this.members = members;
    }

    long headcount() {
        return headcount;
    }

    int[] members() {
        return members;
    }
}
