package io.cxmaturity.round.ui;

import com.vaadin.flow.component.html.Div;
import io.cxmaturity.shell.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A day and time, in a time zone that is told with it. */
final class MomentField extends Div {

    private final TextField field;

    /** @param id names the field within its page */
    MomentField(String id, String label, String hint) {
        field = new TextField(id, label, hint).autocomplete("off");
        field.input().setType("datetime-local");
        add(field);
    }

    void show(Instant moment, ZoneId zone) {
        field.input()
                .setValue(moment.atZone(zone)
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
    }

    /** Empty while it is none, which is said: also a time that a change of the clocks leaves out. */
    Optional<Instant> moment(ZoneId zone) {
        LocalDateTime local;
        try {
            local = LocalDateTime.parse(field.text());
        } catch (DateTimeParseException notATime) {
            field.setError(getTranslation("round.moment.wrong"));
            return Optional.empty();
        }
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            field.setError(getTranslation("round.moment.skipped", zone.getId()));
            return Optional.empty();
        }
        field.clearError();
        return Optional.of(ZonedDateTime.ofLocal(local, zone, null).toInstant());
    }

    void setError(String message) {
        field.setError(message);
    }

    TextField field() {
        return field;
    }
}
