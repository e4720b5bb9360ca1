package io.cxmaturity.report;

import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.wording.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a report is made of; the same content gives the same bytes.
 *
 * @param organisation may be empty
 * @param department may be empty
 * @param role from where the respondent answered, as it is to be read; may be empty
 * @param date the day the report is for, printed and used as its creation date
 * @param startedOn when answering began, where that is known
 * @param handedInOn when the answers became final; empty while they may change, and where nothing is known of it
 * @param outcomes in the order in which they are shown
 * @param accent the client's colour as 0xRRGGBB; darkened where it would be too pale to read
 */
public record ReportContent(
        Evaluation evaluation,
        String organisation,
        String department,
        String role,
        LocalDate date,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> handedInOn,
        List<Outcome> outcomes,
        Paper paper,
        int accent) {

    /** Our own accent. */
    public static final int DEFAULT_ACCENT = 0x0c4a60;

    private static final int WHITE = 0xffffff;

    public ReportContent {
        organisation = organisation.strip();
        department = department.strip();
        role = role.strip();
        outcomes = List.copyOf(outcomes);
        if (accent < 0 || accent > WHITE) {
            throw new IllegalArgumentException("A colour lies between 000000 and ffffff");
        }
    }

    /** A report on answers of which it is not known when they were given, in our own colours. */
    public static ReportContent of(
            Evaluation evaluation,
            String organisation,
            String department,
            Optional<Role> role,
            Map<String, BigDecimal> outcomes,
            LocalDate date,
            Paper paper) {
        var texts = Texts.of(evaluation.published().language());
        return new ReportContent(
                evaluation,
                organisation,
                department,
                role.map(from -> named(from, texts)).orElse(""),
                date,
                Optional.empty(),
                Optional.empty(),
                Outcome.of(outcomes, texts),
                paper,
                DEFAULT_ACCENT);
    }

    static String named(Role role, Texts texts) {
        return texts.get("report.role." + role.code());
    }

    /** Whether it is known that the answers may still change. */
    boolean draft() {
        return startedOn.isPresent() && handedInOn.isEmpty();
    }
}
