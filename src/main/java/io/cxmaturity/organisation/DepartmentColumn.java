package io.cxmaturity.organisation;

import java.util.Locale;
import java.util.Optional;

/** What a column of a list of departments may mean. */
enum DepartmentColumn {
    NAME,
    HEADCOUNT;

    static Optional<DepartmentColumn> of(String heading) {
        return Optional.ofNullable(
                switch (heading.strip().toLowerCase(Locale.ROOT)) {
                    case "name", "department" -> NAME;
                    case "headcount", "people", "employees" -> HEADCOUNT;
                    default -> null;
                });
    }
}
