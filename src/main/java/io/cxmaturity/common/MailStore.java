package io.cxmaturity.common;

import static io.cxmaturity.db.Tables.MAIL;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.when;

import io.cxmaturity.common.MailState.Progress;
import io.cxmaturity.db.tables.records.MailRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * The outbox in the database. A row that says {@code sending} is due again when its sender must have ended. What failed
 * without an error is uncertain, unless it was withdrawn. The text of a mail, which may hold a secret link, is kept no
 * longer than it is needed.
 */
@Repository
class MailStore {

    private static final String WAITING = "waiting";
    private static final String SENDING = "sending";
    private static final String SENT = "sent";
    private static final String FAILED = "failed";
    private static final String FORGOTTEN = "";

    private final DSLContext db;

    MailStore(DSLContext db) {
        this.db = db;
    }

    /**
     * A mail that this node alone may send.
     *
     * @param attempt from 1
     */
    record Claimed(UUID id, Optional<UUID> about, int attempt, String recipient, String subject, String body) {}

    void insert(Mail mail, Instant now) {
        db.insertInto(MAIL)
                .set(MAIL.ID, UUID.randomUUID())
                .set(MAIL.ORGANISATION_ID, mail.organisation().orElse(null))
                .set(MAIL.SUBJECT_ID, mail.about().orElse(null))
                .set(MAIL.RECIPIENT, mail.recipient())
                .set(MAIL.SUBJECT, mail.subject())
                .set(MAIL.BODY, mail.body())
                .set(MAIL.STATE, WAITING)
                .set(MAIL.DUE_AT, at(now))
                .set(MAIL.CREATED_AT, at(now))
                .execute();
    }

    void insert(List<Mail> mails, Instant now) {
        db.batchInsert(mails.stream().map(mail -> row(mail, now)).toList()).execute();
    }

    private MailRecord row(Mail mail, Instant now) {
        var row = db.newRecord(MAIL);
        row.setId(UUID.randomUUID());
        row.setOrganisationId(mail.organisation().orElse(null));
        row.setSubjectId(mail.about().orElse(null));
        row.setRecipient(mail.recipient());
        row.setSubject(mail.subject());
        row.setBody(mail.body());
        row.setState(WAITING);
        row.setWithdrawn(false);
        row.setAttempts(0);
        row.setDueAt(at(now));
        row.setCreatedAt(at(now));
        return row;
    }

    /** Those to a person alone first: who would sign in by a link does not wait until thousands are invited. */
    List<UUID> due(Instant now, int most) {
        return db.select(MAIL.ID)
                .from(MAIL)
                .where(MAIL.STATE.eq(WAITING), MAIL.DUE_AT.le(at(now)))
                .orderBy(when(MAIL.ORGANISATION_ID.isNull(), inline(0)).otherwise(inline(1)), MAIL.DUE_AT, MAIL.ID)
                .limit(most)
                .fetch(MAIL.ID);
    }

    /** Empty where another node was faster. */
    Optional<Claimed> claim(UUID id, Instant now, Duration longest) {
        int claimed = db.update(MAIL)
                .set(MAIL.STATE, SENDING)
                .set(MAIL.ATTEMPTS, MAIL.ATTEMPTS.plus(1))
                .set(MAIL.DUE_AT, at(now.plus(longest)))
                .where(MAIL.ID.eq(id), MAIL.STATE.eq(WAITING), MAIL.DUE_AT.le(at(now)))
                .execute();
        return claimed == 0
                ? Optional.empty()
                : db.selectFrom(MAIL)
                        .where(MAIL.ID.eq(id))
                        .fetchOptional(row -> new Claimed(
                                id,
                                Optional.ofNullable(row.getSubjectId()),
                                row.getAttempts(),
                                row.getRecipient(),
                                row.getSubject(),
                                row.getBody()));
    }

    void sent(Claimed mail, Instant now) {
        db.update(MAIL)
                .set(MAIL.STATE, SENT)
                .set(MAIL.SENT_AT, at(now))
                .set(MAIL.BODY, FORGOTTEN)
                .setNull(MAIL.ERROR)
                .where(MAIL.ID.eq(mail.id()))
                .execute();
    }

    /** One that was withdrawn meanwhile waits for nothing. */
    void waits(Claimed mail, Instant until, String error) {
        db.update(MAIL)
                .set(MAIL.STATE, when(MAIL.WITHDRAWN.isTrue(), inline(FAILED)).otherwise(inline(WAITING)))
                .set(MAIL.DUE_AT, at(until))
                .set(MAIL.ERROR, error)
                .where(MAIL.ID.eq(mail.id()))
                .execute();
    }

    void failed(Claimed mail, String error) {
        db.update(MAIL)
                .set(MAIL.STATE, FAILED)
                .set(MAIL.BODY, FORGOTTEN)
                .set(MAIL.ERROR, error)
                .where(MAIL.ID.eq(mail.id()))
                .execute();
    }

    void uncertain(Claimed mail) {
        db.update(MAIL)
                .set(MAIL.STATE, FAILED)
                .set(MAIL.WITHDRAWN, false)
                .set(MAIL.BODY, FORGOTTEN)
                .setNull(MAIL.ERROR)
                .where(MAIL.ID.eq(mail.id()))
                .execute();
    }

    /** Makes uncertain what a node was sending that must have ended since. */
    int giveUp(Instant now) {
        return db.update(MAIL)
                .set(MAIL.STATE, FAILED)
                .set(MAIL.WITHDRAWN, false)
                .set(MAIL.BODY, FORGOTTEN)
                .setNull(MAIL.ERROR)
                .where(MAIL.STATE.eq(SENDING), MAIL.DUE_AT.le(at(now)))
                .execute();
    }

    /** Has this one not sent after all. */
    void withdraw(Claimed mail) {
        db.update(MAIL)
                .set(MAIL.STATE, FAILED)
                .set(MAIL.WITHDRAWN, true)
                .set(MAIL.BODY, FORGOTTEN)
                .where(MAIL.ID.eq(mail.id()))
                .execute();
    }

    /** Whoever is sending one at the moment goes on, and does not try again. */
    void withdraw(Collection<UUID> about) {
        db.update(MAIL)
                .set(MAIL.STATE, when(MAIL.STATE.eq(WAITING), inline(FAILED)).otherwise(MAIL.STATE))
                .set(MAIL.WITHDRAWN, true)
                .set(MAIL.BODY, FORGOTTEN)
                .where(MAIL.SUBJECT_ID.eq(any(about.toArray(new UUID[0]))), MAIL.STATE.in(WAITING, SENDING))
                .execute();
    }

    /** @param about one or more */
    void delete(List<UUID> about) {
        db.batch(deleteFrom(MAIL).where(MAIL.SUBJECT_ID.eq(param("id", UUID.class))))
                .bind(about.stream().map(id -> new Object[] {id}).toArray(Object[][]::new))
                .execute();
    }

    /** Forgets mails to persons alone, of which nobody asks how far they have come. */
    void deletePersonalBefore(Instant time) {
        db.deleteFrom(MAIL)
                .where(MAIL.ORGANISATION_ID.isNull(), MAIL.CREATED_AT.lt(at(time)))
                .execute();
    }

    /** Of several mails about the same, the last; nothing about what no mail is about. */
    Map<UUID, MailState> states(Collection<UUID> about) {
        var states = new HashMap<UUID, MailState>();
        db.selectFrom(MAIL)
                .where(MAIL.SUBJECT_ID.eq(any(about.toArray(new UUID[0]))))
                .orderBy(MAIL.CREATED_AT)
                .forEach(row -> states.put(row.getSubjectId(), state(row)));
        return states;
    }

    private static MailState state(MailRecord row) {
        var progress = switch (row.getState()) {
            case WAITING -> Progress.WAITING;
            case SENDING -> Progress.SENDING;
            case SENT -> Progress.SENT;
            case FAILED -> failed(row);
            default -> throw new IllegalStateException("Not a state of a mail: " + row.getState());
        };
        return new MailState(
                progress,
                Optional.ofNullable(row.getSentAt()).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getError()));
    }

    private static Progress failed(MailRecord row) {
        if (row.getWithdrawn()) {
            return Progress.WITHDRAWN;
        }
        return row.getError() == null ? Progress.UNCERTAIN : Progress.FAILED;
    }

    /** As exact as the database keeps it. */
    private static OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
