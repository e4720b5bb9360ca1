package io.cxmaturity.action.ui;

import io.cxmaturity.action.AdoptedStep;
import io.cxmaturity.action.Status;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Which adopted steps are shown. */
enum Show {
    ALL(""),
    OVERDUE("overdue"),
    OPEN("open"),
    DOING("doing"),
    DONE("done"),
    DROPPED("dropped");

    private final String code;

    Show(String code) {
        this.code = code;
    }

    /** As addresses spell it; empty for all. */
    String code() {
        return code;
    }

    static Show ofCode(String code) {
        return Stream.of(values())
                .filter(show -> show.code.equals(code))
                .findFirst()
                .orElse(ALL);
    }

    boolean shows(AdoptedStep step, LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case OVERDUE -> step.overdue(today);
            case OPEN -> step.plan().status() == Status.OPEN;
            case DOING -> step.plan().status() == Status.DOING;
            case DONE -> step.plan().status() == Status.DONE;
            case DROPPED -> step.plan().status() == Status.DROPPED;
        };
    }
}
