package io.cxmaturity.common;

import java.util.Optional;
import java.util.UUID;

/**
 * A mail of plain text.
 *
 * @param organisation goes with it where it is erased; empty for a mail to a person alone
 * @param about by which its state can be asked for, such as the id of an invitation
 * @param recipient an email address
 * @param subject one line of at most {@value #LONGEST_SUBJECT} characters
 */
public record Mail(Optional<UUID> organisation, Optional<UUID> about, String recipient, String subject, String body) {

    /** How many characters a subject may have. */
    public static final int LONGEST_SUBJECT = 300;

    /** @throws IllegalArgumentException where recipient or subject is empty, or the subject too long */
    public Mail {
        recipient = recipient.strip();
        subject = Name.clean(subject);
        if (recipient.isEmpty() || subject.isEmpty() || subject.length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException(
                    "A mail has a recipient and a subject of at most " + LONGEST_SUBJECT + " characters");
        }
    }

    @Override
    public String toString() {
        return "Mail[" + subject + "]";
    }
}
