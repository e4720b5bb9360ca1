package io.cxmaturity.exchange;

/** A list of which nothing can be taken. */
public final class UnreadableList extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int line;
    private final int column;

    /** Why. */
    public enum Reason {
        NOT_TEXT,
        /** A workbook, not the text of its cells. */
        WORKBOOK,
        TOO_LARGE,
        LINE_TOO_LONG,
        COLUMN_TWICE
    }

    /**
     * @param line from 1
     * @param column from 1
     */
    public UnreadableList(Reason reason, int line, int column) {
        super(reason + " in line " + line + ", column " + column);
        this.reason = reason;
        this.line = line;
        this.column = column;
    }

    public Reason reason() {
        return reason;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
