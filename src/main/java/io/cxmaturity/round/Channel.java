package io.cxmaturity.round;

import java.util.Locale;

/** By which link a response was started. */
public enum Channel {
    OPEN_LINK,
    DEPARTMENT_LINK,
    INVITATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Channel ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
