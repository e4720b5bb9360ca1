package io.cxmaturity.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A day and time, in a time zone that is told with it. */
final class MomentField extends Div {

    private final TextField field;
    private final Twice twice;
    private final Paragraph note = Parts.text("field__hint", "");
    private transient Optional<Shown> shown = Optional.empty();

    /** Which moment is meant by a time that comes twice, as the clocks are set back. */
    enum Twice {
        EARLIER,
        LATER
    }

    /** A moment as the field shows it, which may be less than there is of it. */
    private record Shown(String text, ZoneId zone, Instant moment) {}

    /** @param id names the field within its page */
    MomentField(String id, String label, String hint, Twice twice) {
        this.twice = twice;
        field = new TextField(id, label, hint).autocomplete("off");
        field.input().setType("datetime-local");
        note.setVisible(false);
        add(field, note);
    }

    void show(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        field.input().setValue(local.toString());
        shown = Optional.of(new Shown(local.toString(), zone, moment));
        explain(moment.atZone(zone));
    }

    /**
     * What was shown, unless it was changed. Empty while it is none, which is said: also a time that a change of the clocks
     * leaves out.
     */
    Optional<Instant> moment(ZoneId zone) {
        var kept = shown.filter(
                each -> each.text().equals(field.text()) && each.zone().equals(zone));
        if (kept.isPresent()) {
            field.clearError();
            return kept.map(Shown::moment);
        }
        note.setVisible(false);
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
        var early = ZonedDateTime.of(local, zone);
        var meant = twice == Twice.EARLIER ? early.withEarlierOffsetAtOverlap() : early.withLaterOffsetAtOverlap();
        explain(meant);
        return Optional.of(meant.toInstant());
    }

    /** Says which moment is meant where the time alone leaves it open. */
    private void explain(ZonedDateTime meant) {
        boolean later = meant.equals(meant.withLaterOffsetAtOverlap());
        boolean earlier = meant.equals(meant.withEarlierOffsetAtOverlap());
        note.setVisible(later != earlier);
        note.setText(getTranslation(
                later ? "round.moment.later" : "round.moment.earlier",
                DateTimeFormatter.ofPattern("HH:mm", getLocale()).format(meant),
                DateTimeFormatter.ofPattern("OOOO", getLocale()).format(meant)));
    }

    void setError(String message) {
        field.setError(message);
    }

    TextField field() {
        return field;
    }
}
