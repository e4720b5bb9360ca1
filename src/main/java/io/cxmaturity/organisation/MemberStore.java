package io.cxmaturity.organisation;

import static io.cxmaturity.db.Tables.MEMBERSHIP;
import static io.cxmaturity.db.Tables.MEMBER_INVITATION;
import static io.cxmaturity.db.Tables.PERSON;
import static org.jooq.impl.DSL.coalesce;

import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Who belongs to organisations, in the database. */
@Repository
class MemberStore {

    private final DSLContext db;

    MemberStore(DSLContext db) {
        this.db = db;
    }

    List<Member> members(OrganisationId organisation) {
        return db.select(
                        PERSON.ID.convertFrom(PersonId::new),
                        PERSON.NAME.convertFrom(Name::new),
                        coalesce(PERSON.EMAIL, PERSON.LOGIN_KEY),
                        MEMBERSHIP.ROLE.convertFrom(MemberRole::ofCode))
                .from(MEMBERSHIP)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                .where(MEMBERSHIP.ORGANISATION_ID.eq(organisation.value()))
                .orderBy(MEMBERSHIP.ROLE, PERSON.NAME, PERSON.ID)
                .fetch(Records.mapping(Member::new));
    }

    void role(OrganisationId organisation, PersonId person, MemberRole role) {
        db.update(MEMBERSHIP)
                .set(MEMBERSHIP.ROLE, role.code())
                .where(MEMBERSHIP.ORGANISATION_ID.eq(organisation.value()), MEMBERSHIP.PERSON_ID.eq(person.value()))
                .execute();
    }

    /** Takes back what the person asked others to join by; returns the address of each. */
    Map<UUID, String> deleteInvitations(OrganisationId organisation, PersonId by) {
        var theirs = MEMBER_INVITATION
                .ORGANISATION_ID
                .eq(organisation.value())
                .and(MEMBER_INVITATION.INVITED_BY.eq(by.value()));
        var addresses = db.select(MEMBER_INVITATION.ID, MEMBER_INVITATION.EMAIL)
                .from(MEMBER_INVITATION)
                .where(theirs)
                .orderBy(MEMBER_INVITATION.EMAIL_KEY)
                .fetchMap(MEMBER_INVITATION.ID, MEMBER_INVITATION.EMAIL);
        db.deleteFrom(MEMBER_INVITATION).where(theirs).execute();
        return addresses;
    }

    void delete(OrganisationId organisation, PersonId person) {
        db.deleteFrom(MEMBERSHIP)
                .where(MEMBERSHIP.ORGANISATION_ID.eq(organisation.value()), MEMBERSHIP.PERSON_ID.eq(person.value()))
                .execute();
    }
}
