package io.cxmaturity.round;

import static io.cxmaturity.db.Tables.INVITATION;
import static io.cxmaturity.db.Tables.PERSON;
import static io.cxmaturity.db.Tables.RESPONSE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.db.tables.records.InvitationRecord;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.round.Invitation.State;
import io.cxmaturity.scoring.Role;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Invitations in the database. */
@Repository
class InviteeStore {

    private static final Condition WAITED_FOR = INVITATION.ANSWERED.isFalse().and(INVITATION.REVOKED_AT.isNull());

    /** Whoever was revoked before they answered may be invited anew. */
    private static final Condition FREE = INVITATION.REVOKED_AT.isNotNull().and(INVITATION.ANSWERED.isFalse());

    private static final Field<?>[] COLUMNS = {
        INVITATION.ID,
        INVITATION.ROUND_ID,
        INVITATION.DEPARTMENT_ID,
        INVITATION.ROLE,
        INVITATION.NAME,
        INVITATION.EMAIL,
        INVITATION.EMAIL_KEY,
        INVITATION.LANGUAGE,
        INVITATION.SECRET,
        INVITATION.ANSWERED,
        INVITATION.REMINDED_AT,
        INVITATION.CREATED_AT
    };

    private final DSLContext db;

    InviteeStore(DSLContext db) {
        this.db = db;
    }

    /** The addresses that cannot be invited once more. */
    Set<String> taken(RoundId round) {
        return new HashSet<>(db.select(INVITATION.EMAIL_KEY)
                .from(INVITATION)
                .where(INVITATION.ROUND_ID.eq(round.value()), FREE.not())
                .fetch(INVITATION.EMAIL_KEY));
    }

    /** The addresses that were invited and may be invited anew, with when they were reminded last. */
    Map<String, Optional<Instant>> free(RoundId round) {
        return new HashMap<>(db.select(INVITATION.EMAIL_KEY, INVITATION.REMINDED_AT)
                .from(INVITATION)
                .where(INVITATION.ROUND_ID.eq(round.value()), FREE)
                .fetchMap(
                        row -> row.value1(),
                        row -> Optional.ofNullable(row.value2()).map(OffsetDateTime::toInstant)));
    }

    /** Makes room for those who are invited anew. */
    void deleteFree(RoundId round, Collection<String> keys) {
        db.deleteFrom(INVITATION)
                .where(
                        INVITATION.ROUND_ID.eq(round.value()),
                        INVITATION.EMAIL_KEY.eq(any(keys.toArray(new String[0]))),
                        FREE)
                .execute();
    }

    /**
     * @param invitations one or more
     * @param links one for each
     * @param reminded when the addresses that are invited anew were reminded last
     */
    void insert(
            RoundId round,
            List<NewInvitation> invitations,
            List<PersonalLink> links,
            Map<String, Optional<Instant>> reminded,
            Instant now) {
        var rows = new ArrayList<Object[]>();
        for (int i = 0; i < invitations.size(); i++) {
            var row = row(round, invitations.get(i), links.get(i), now);
            row.setRemindedAt(reminded.getOrDefault(row.getEmailKey(), Optional.empty())
                    .map(InviteeStore::at)
                    .orElse(null));
            rows.add(row.into(COLUMNS).intoArray());
        }
        db.batch(db.insertInto(INVITATION, COLUMNS).values(rows.getFirst()))
                .bind(rows.toArray(Object[][]::new))
                .execute();
    }

    private InvitationRecord row(RoundId round, NewInvitation invitation, PersonalLink link, Instant now) {
        var row = db.newRecord(INVITATION);
        row.setId(link.invitation().value());
        row.setRoundId(round.value());
        row.setDepartmentId(invitation.department().map(DepartmentId::value).orElse(null));
        row.setRole(invitation.role().map(Role::code).orElse(null));
        row.setName(invitation.name());
        row.setEmail(invitation.email().value());
        row.setEmailKey(invitation.email().key());
        row.setLanguage(invitation.language().toLanguageTag());
        row.setSecret(link.secret().secret());
        row.setAnswered(false);
        row.setCreatedAt(at(now));
        return row;
    }

    int size(RoundId round, String search) {
        return db.fetchCount(INVITATION, INVITATION.ROUND_ID.eq(round.value()).and(matches(search)));
    }

    /** Without the states of their mails. */
    List<Invitation> page(RoundId round, String search, int number) {
        return db.selectFrom(INVITATION)
                .where(INVITATION.ROUND_ID.eq(round.value()), matches(search))
                .orderBy(INVITATION.EMAIL_KEY)
                .limit(InvitationPage.SIZE)
                .offset(number * InvitationPage.SIZE)
                .fetch(InviteeStore::invitation);
    }

    private static Condition matches(String search) {
        return search.isBlank()
                ? noCondition()
                : INVITATION
                        .EMAIL
                        .containsIgnoreCase(search.strip())
                        .or(INVITATION.NAME.containsIgnoreCase(search.strip()));
    }

    private static Invitation invitation(InvitationRecord row) {
        var state = state(row);
        boolean open = state == State.NOT_STARTED || state == State.STARTED;
        return new Invitation(
                new InvitationId(row.getId()),
                row.getName(),
                row.getEmail(),
                Optional.ofNullable(row.getDepartmentId()).map(DepartmentId::new),
                Optional.ofNullable(row.getRole()).flatMap(Role::ofCode),
                state,
                Optional.empty(),
                Optional.ofNullable(row.getRemindedAt()).map(OffsetDateTime::toInstant),
                open ? SecretToken.parse(row.getSecret()) : Optional.empty());
    }

    private static State state(InvitationRecord row) {
        if (row.getRevokedAt() != null) {
            return State.REVOKED;
        }
        if (row.getAnswered()) {
            return State.ANSWERED;
        }
        return row.getDraftId() == null ? State.NOT_STARTED : State.STARTED;
    }

    /** What it has begun is its respondent’s alone. Returns whether there was one to revoke. */
    boolean revoke(RoundId round, InvitationId id, Instant now) {
        db.update(RESPONSE)
                .set(RESPONSE.REVOKED, true)
                .where(RESPONSE.ID.eq(select(INVITATION.DRAFT_ID)
                        .from(INVITATION)
                        .where(INVITATION.ROUND_ID.eq(round.value()), INVITATION.ID.eq(id.value()), WAITED_FOR)))
                .execute();
        return db.update(INVITATION)
                        .set(INVITATION.REVOKED_AT, at(now))
                        .where(INVITATION.ROUND_ID.eq(round.value()), INVITATION.ID.eq(id.value()), WAITED_FOR)
                        .execute()
                > 0;
    }

    boolean exists(RoundId round, InvitationId id) {
        return db.fetchExists(INVITATION, INVITATION.ROUND_ID.eq(round.value()).and(INVITATION.ID.eq(id.value())));
    }

    /** Those who have not answered, by their addresses. */
    List<PersonalLink> links(RoundId round) {
        return links(round, noCondition());
    }

    /** That of one, unless they have answered or are not invited any more. */
    Optional<PersonalLink> link(RoundId round, InvitationId id) {
        return links(round, INVITATION.ID.eq(id.value())).stream().findFirst();
    }

    /** Those who have not answered and were not reminded since. */
    List<PersonalLink> notRemindedSince(RoundId round, Optional<InvitationId> only, Instant time) {
        return links(round, only(only).and(notRemindedSince(time)));
    }

    int remindedSince(RoundId round, Optional<InvitationId> only, Instant time) {
        return db.fetchCount(
                INVITATION,
                INVITATION
                        .ROUND_ID
                        .eq(round.value())
                        .and(WAITED_FOR)
                        .and(only(only))
                        .and(INVITATION.REMINDED_AT.gt(at(time))));
    }

    private static Condition only(Optional<InvitationId> only) {
        return only.map(id -> INVITATION.ID.eq(id.value())).orElse(noCondition());
    }

    private List<PersonalLink> links(RoundId round, Condition which) {
        return db.selectFrom(INVITATION)
                .where(INVITATION.ROUND_ID.eq(round.value()), WAITED_FOR, which)
                .orderBy(INVITATION.EMAIL_KEY)
                .fetch(row -> new PersonalLink(
                        new InvitationId(row.getId()),
                        row.getName(),
                        row.getEmail(),
                        Optional.ofNullable(row.getDepartmentId()).map(DepartmentId::new),
                        Optional.ofNullable(row.getRole()).flatMap(Role::ofCode),
                        Locale.forLanguageTag(row.getLanguage()),
                        SecretToken.parse(row.getSecret()).orElseThrow()));
    }

    /** Notes it for those whom {@link #notRemindedSince} names. */
    void reminded(RoundId round, Optional<InvitationId> only, Instant time, Instant now) {
        db.update(INVITATION)
                .set(INVITATION.REMINDED_AT, at(now))
                .where(INVITATION.ROUND_ID.eq(round.value()), WAITED_FOR, only(only), notRemindedSince(time))
                .execute();
    }

    private static Condition notRemindedSince(Instant time) {
        return INVITATION.REMINDED_AT.isNull().or(INVITATION.REMINDED_AT.le(at(time)));
    }

    String name(PersonId person) {
        return db.select(PERSON.NAME)
                .from(PERSON)
                .where(PERSON.ID.eq(person.value()))
                .fetchSingle(row -> row.value1());
    }

    /** As exact as the database keeps it. */
    private static OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
