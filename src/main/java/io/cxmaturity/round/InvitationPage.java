package io.cxmaturity.round;

import java.util.List;

/**
 * Some of the people who are invited.
 *
 * @param rows by their addresses
 * @param number of the page, from 0
 * @param matching how many there are on all pages
 * @param all how many are invited, those who do not match among them
 */
public record InvitationPage(List<Invitation> rows, int number, int matching, int all) {

    /** How many rows a page has. */
    public static final int SIZE = 25;

    public InvitationPage {
        rows = List.copyOf(rows);
    }

    /** At least one. */
    public int pages() {
        return Math.max(1, Math.ceilDiv(matching, SIZE));
    }
}
