package io.cxmaturity.action;

import java.util.stream.Stream;

/** How far an adopted step has come. */
public enum Status {
    OPEN("open"),
    DOING("doing"),
    /** There is evidence for it. */
    DONE("done"),
    /** Nobody does it any more. */
    DROPPED("dropped");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    /** As addresses and the database spell it. */
    public String code() {
        return code;
    }

    /** Whether nothing more is to be done. */
    public boolean closed() {
        return this == DONE || this == DROPPED;
    }

    static Status ofCode(String code) {
        return Stream.of(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a status: " + code));
    }
}
