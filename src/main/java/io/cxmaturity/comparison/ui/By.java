package io.cxmaturity.comparison.ui;

import java.util.Locale;

/** What the groups are: never both at once. */
enum By {
    DEPARTMENTS,
    ROLES;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
