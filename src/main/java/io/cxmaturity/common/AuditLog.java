package io.cxmaturity.common;

import static io.cxmaturity.db.Tables.AUDIT_ENTRY;
import static io.cxmaturity.db.Tables.PERSON;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what in an organisation; never what anybody answered. Entries are added in the transaction of the deed, so that
 * there is none without the other, and go with their organisation. Whoever reads them on somebody's behalf checks first
 * that they may.
 */
@Repository
@Transactional
public class AuditLog {

    private static final int LONGEST = 300;
    private static final String CUT = "…";

    /** How a deed ends that changes nothing. */
    private static final String TAKEN_ALONG = "-export";

    private static final Pattern DEED = Pattern.compile("[a-z]+(-[a-z]+)+");

    private final DSLContext db;
    private final Clock clock;

    AuditLog(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Adds an entry.
     *
     * @param deed a word for what is changed and one for how, such as {@code department-add}
     * @param subject what it is done to, by name; cut where it is over {@value #LONGEST} characters
     */
    public void record(UUID organisation, PersonId person, String deed, String subject) {
        if (!DEED.matcher(deed).matches()) {
            throw new IllegalArgumentException("Not a deed: " + deed);
        }
        db.insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.ID, UUID.randomUUID())
                .set(AUDIT_ENTRY.ORGANISATION_ID, organisation)
                .set(AUDIT_ENTRY.AT, now())
                .set(AUDIT_ENTRY.PERSON_ID, person.value())
                .set(AUDIT_ENTRY.PERSON, name(person))
                .set(AUDIT_ENTRY.DEED, deed)
                .set(AUDIT_ENTRY.SUBJECT, cut(Name.clean(subject)))
                .execute();
    }

    /**
     * A page of entries, newest first.
     *
     * @param skip how many newer ones are left out
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> newest(UUID organisation, int skip, int count) {
        return db.select(
                        AUDIT_ENTRY.AT.convertFrom(OffsetDateTime::toInstant),
                        AUDIT_ENTRY.PERSON,
                        AUDIT_ENTRY.DEED,
                        AUDIT_ENTRY.SUBJECT)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ORGANISATION_ID.eq(organisation))
                .orderBy(AUDIT_ENTRY.AT.desc(), AUDIT_ENTRY.ID)
                .limit(count)
                .offset(skip)
                .fetch(Records.mapping(AuditEntry::new));
    }

    /** How many entries tell of a change; that something was taken along is none. Never falls. */
    @Transactional(readOnly = true)
    public int changes(UUID organisation) {
        return db.fetchCount(
                AUDIT_ENTRY, AUDIT_ENTRY.ORGANISATION_ID.eq(organisation), AUDIT_ENTRY.DEED.notLike("%" + TAKEN_ALONG));
    }

    /** Empty for somebody who is no more. */
    private String name(PersonId person) {
        return db.select(PERSON.NAME)
                .from(PERSON)
                .where(PERSON.ID.eq(person.value()))
                .fetchOptional(PERSON.NAME)
                .orElse("");
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    private OffsetDateTime now() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.atOffset(ZoneOffset.UTC);
    }
}
