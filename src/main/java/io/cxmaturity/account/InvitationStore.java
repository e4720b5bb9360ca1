package io.cxmaturity.account;

import static io.cxmaturity.db.Tables.MEMBER_INVITATION;
import static io.cxmaturity.db.Tables.ORGANISATION;
import static org.jooq.impl.DSL.select;

import io.cxmaturity.account.MemberInvitations.Invited;
import io.cxmaturity.account.MemberInvitations.Open;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.MemberRole;
import io.cxmaturity.organisation.OrganisationId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Who is asked to join organisations, in the database. */
@Repository
class InvitationStore {

    private final DSLContext db;

    InvitationStore(DSLContext db) {
        this.db = db;
    }

    /** Takes back an earlier one to the same address, if there is any. */
    List<UUID> delete(OrganisationId organisation, EmailAddress email) {
        var earlier = MEMBER_INVITATION
                .ORGANISATION_ID
                .eq(organisation.value())
                .and(MEMBER_INVITATION.EMAIL_KEY.eq(email.key()));
        var ids = db.select(MEMBER_INVITATION.ID)
                .from(MEMBER_INVITATION)
                .where(earlier)
                .fetch(MEMBER_INVITATION.ID);
        db.deleteFrom(MEMBER_INVITATION).where(earlier).execute();
        return ids;
    }

    void insert(
            OrganisationId organisation,
            Invited invited,
            SecretToken link,
            PersonId inviter,
            boolean mailed,
            Instant now) {
        db.insertInto(MEMBER_INVITATION)
                .set(MEMBER_INVITATION.ID, invited.id())
                .set(MEMBER_INVITATION.ORGANISATION_ID, organisation.value())
                .set(MEMBER_INVITATION.EMAIL, invited.email().value())
                .set(MEMBER_INVITATION.EMAIL_KEY, invited.email().key())
                .set(MEMBER_INVITATION.ROLE, invited.role().name().toLowerCase(Locale.ROOT))
                .set(MEMBER_INVITATION.TOKEN_SHA256, link.sha256())
                .set(MEMBER_INVITATION.INVITED_BY, inviter.value())
                .set(MEMBER_INVITATION.MAILED, mailed)
                .set(MEMBER_INVITATION.CREATED_AT, at(now))
                .set(MEMBER_INVITATION.EXPIRES_AT, at(invited.expires()))
                .execute();
    }

    List<Invited> invited(OrganisationId organisation, Instant now) {
        return db.select(
                        MEMBER_INVITATION.ID,
                        MEMBER_INVITATION.EMAIL.convertFrom(EmailAddress::new),
                        MEMBER_INVITATION.ROLE.convertFrom(InvitationStore::role),
                        MEMBER_INVITATION.EXPIRES_AT.convertFrom(OffsetDateTime::toInstant))
                .from(MEMBER_INVITATION)
                .where(
                        MEMBER_INVITATION.ORGANISATION_ID.eq(organisation.value()),
                        MEMBER_INVITATION.EXPIRES_AT.gt(at(now)))
                .orderBy(MEMBER_INVITATION.EMAIL_KEY)
                .fetch(Records.mapping(Invited::new));
    }

    Optional<Open> open(SecretToken link, Instant now) {
        return db.select(
                        MEMBER_INVITATION.ORGANISATION_ID.convertFrom(OrganisationId::new),
                        ORGANISATION.NAME.convertFrom(Name::new),
                        MEMBER_INVITATION.EMAIL.convertFrom(EmailAddress::new),
                        MEMBER_INVITATION.ROLE.convertFrom(InvitationStore::role),
                        MEMBER_INVITATION.MAILED)
                .from(MEMBER_INVITATION)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(MEMBER_INVITATION.ORGANISATION_ID))
                .where(MEMBER_INVITATION.TOKEN_SHA256.eq(link.sha256()), MEMBER_INVITATION.EXPIRES_AT.gt(at(now)))
                .fetchOptional(Records.mapping(Open::new));
    }

    /**
     * Returns false where somebody else used it at the same time. Whoever changes who belongs to an organisation locks it and
     * its invitations then: in the same order, so that nobody waits for somebody who waits for them.
     */
    boolean use(SecretToken link) {
        db.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(select(MEMBER_INVITATION.ORGANISATION_ID)
                        .from(MEMBER_INVITATION)
                        .where(MEMBER_INVITATION.TOKEN_SHA256.eq(link.sha256()))))
                .forUpdate()
                .fetch();
        return db.deleteFrom(MEMBER_INVITATION)
                        .where(MEMBER_INVITATION.TOKEN_SHA256.eq(link.sha256()))
                        .execute()
                == 1;
    }

    void delete(OrganisationId organisation, UUID id) {
        db.deleteFrom(MEMBER_INVITATION)
                .where(MEMBER_INVITATION.ORGANISATION_ID.eq(organisation.value()), MEMBER_INVITATION.ID.eq(id))
                .execute();
    }

    void deleteExpiredBy(Instant now) {
        db.deleteFrom(MEMBER_INVITATION)
                .where(MEMBER_INVITATION.EXPIRES_AT.le(at(now)))
                .execute();
    }

    private static MemberRole role(String code) {
        return MemberRole.valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** As exact as the database keeps it. */
    private static OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
