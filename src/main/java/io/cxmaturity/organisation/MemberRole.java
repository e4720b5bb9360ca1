package io.cxmaturity.organisation;

import java.util.Locale;

/** What a member of an organisation may do. */
public enum MemberRole {
    /** May look at and change everything. */
    LEADER,
    /** May see results, and change nothing. */
    VIEWER;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MemberRole ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
