package io.cxmaturity.scoring;

/**
 * A part of the organisation that counts by its headcount.
 *
 * @param headcount N_d, of the departments that have a score
 * @param members the respondents, by index
 */
record Stratum(long headcount, int[] members) {}
