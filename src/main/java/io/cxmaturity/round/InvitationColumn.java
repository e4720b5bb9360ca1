package io.cxmaturity.round;

import java.util.Locale;
import java.util.Optional;

/** What a column of a list of people to invite may mean. */
enum InvitationColumn {
    ADDRESS,
    NAME,
    DEPARTMENT,
    ROLE,
    LANGUAGE;

    static Optional<InvitationColumn> of(String heading) {
        return Optional.ofNullable(
                switch (heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "")) {
                    case "address", "email", "emailaddress", "mail", "mailaddress" -> ADDRESS;
                    case "name", "fullname", "displayname" -> NAME;
                    case "department" -> DEPARTMENT;
                    case "role" -> ROLE;
                    case "language" -> LANGUAGE;
                    default -> null;
                });
    }
}
