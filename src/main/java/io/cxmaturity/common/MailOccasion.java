package io.cxmaturity.common;

import java.util.UUID;

/** Why mails are sent, known to the feature that has them sent; asked once more right before each. */
public interface MailOccasion {

    /**
     * Whether there is no reason any more to send what is about this.
     *
     * @param about as the mail names it; false for what the feature does not know
     */
    boolean past(UUID about);
}
