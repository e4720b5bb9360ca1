package io.cxmaturity.common;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a mail has come.
 *
 * @param sentAt when the server took it
 * @param error what the server, or the way there, said last; there while another attempt is waited for, too
 */
public record MailState(Progress progress, Optional<Instant> sentAt, Optional<String> error) {

    /** Whether nothing more is tried although it may not have arrived: sending another is for a person to decide. */
    public boolean lost() {
        return progress == Progress.FAILED || progress == Progress.UNCERTAIN;
    }

    /** The same once there is no reason any more to send it: what waits is taken back before its next attempt. */
    public MailState past() {
        return progress == Progress.WAITING ? new MailState(Progress.WITHDRAWN, sentAt, error) : this;
    }

    /** The stages of a mail. */
    public enum Progress {
        /** For its first or next attempt. */
        WAITING,
        SENDING,
        /** The server took it. */
        SENT,
        /** Nothing more is tried. */
        FAILED,
        /** There was no reason any more to send it. */
        WITHDRAWN,
        /** The portal stopped, or the connection broke, while the server had it: nobody knows, so it is not sent again. */
        UNCERTAIN
    }
}
