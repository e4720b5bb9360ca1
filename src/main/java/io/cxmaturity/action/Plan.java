package io.cxmaturity.action;

import io.cxmaturity.common.Name;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a leader decides about an adopted step.
 *
 * @param owner who does it, on one line; empty while nobody is named
 * @param due the last day on which it is in time
 * @param evidence what shows that it is done; not empty where it is
 */
public record Plan(String owner, Optional<LocalDate> due, Status status, String comment, String evidence) {

    /** How many characters an owner may have. */
    public static final int LONGEST_OWNER = Name.LONGEST;

    /** How many characters a comment, and the evidence, may have. */
    public static final int LONGEST_TEXT = 2000;

    /** The first and the last year that a day may be in. */
    public static final int FIRST_YEAR = 2000;

    public static final int LAST_YEAR = 2999;

    /** @throws IllegalArgumentException where a text is too long, the day out of bounds, or done without evidence */
    public Plan {
        owner = Name.clean(owner);
        comment = clean(comment);
        evidence = clean(evidence);
        if (owner.length() > LONGEST_OWNER || comment.length() > LONGEST_TEXT || evidence.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("Too long a text about an adopted step");
        }
        if (due.isPresent() && (due.get().getYear() < FIRST_YEAR || due.get().getYear() > LAST_YEAR)) {
            throw new IllegalArgumentException("Not a day for a step: " + due.get());
        }
        if (status == Status.DONE && evidence.isEmpty()) {
            throw new IllegalArgumentException("A step is done where there is evidence for it");
        }
    }

    /** Without blanks around it, and what the databases can keep. */
    public static String clean(String text) {
        var wellFormed = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return wellFormed.replace("\u0000", "").strip();
    }
}
