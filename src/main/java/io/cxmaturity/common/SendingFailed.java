package io.cxmaturity.common;

/** An attempt to send a mail did not end with the server taking it. */
final class SendingFailed extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    private final Kind kind;

    /** What that means for the mail. */
    enum Kind {
        /** Nothing was said to a server. */
        NOT_REACHED,
        /** The server may take it later. */
        FOR_NOW,
        /** The server will never take it, or it is no mail. */
        FOR_GOOD,
        /** The server had all of it when the connection broke. */
        UNCERTAIN
    }

    SendingFailed(Kind kind, Throwable cause) {
        super(said(cause), cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** On one line, and no longer than the database keeps it. */
    String said() {
        var text = Name.clean(String.valueOf(getMessage()));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static String said(Throwable cause) {
        var message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
