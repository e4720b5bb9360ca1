package io.cxmaturity.organisation;

import io.cxmaturity.common.AuditLog;
import io.cxmaturity.common.Outbox;
import io.cxmaturity.common.PersonId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to an organisation; a leader's business alone. Strangers and viewers are refused as by {@link Organisations}. */
@Service
@Transactional
public class Members {

    private final MemberStore store;
    private final OrganisationStore organisations;
    private final Outbox outbox;
    private final AuditLog log;

    Members(MemberStore store, OrganisationStore organisations, Outbox outbox, AuditLog log) {
        this.store = store;
        this.organisations = organisations;
        this.outbox = outbox;
        this.log = log;
    }

    /** Leaders first, each by name. */
    @Transactional(readOnly = true)
    public List<Member> of(PersonId caller, OrganisationId organisation) {
        requireLeader(caller, organisation);
        return store.members(organisation);
    }

    /**
     * Gives a member another role; what somebody who led asked others to join by ends.
     *
     * @throws UnknownMember where there is none
     * @throws LastLeader where nobody would lead any more
     */
    public void change(PersonId caller, OrganisationId organisation, PersonId person, MemberRole role) {
        var member = member(caller, organisation, person);
        if (role != MemberRole.LEADER) {
            requireAnotherLeader(organisation, person);
        }
        store.role(organisation, person, role);
        log.record(organisation.value(), caller, "member-role", member.name() + " → " + role.code());
        if (role != MemberRole.LEADER) {
            endInvitations(caller, organisation, person);
        }
    }

    /**
     * Ends a membership, a leader's own as well, and what they asked others to join by.
     *
     * @throws UnknownMember where there is none
     * @throws LastLeader where nobody would lead any more
     */
    public void remove(PersonId caller, OrganisationId organisation, PersonId person) {
        var member = member(caller, organisation, person);
        requireAnotherLeader(organisation, person);
        store.delete(organisation, person);
        log.record(organisation.value(), caller, "member-remove", member.name().value());
        endInvitations(caller, organisation, person);
    }

    /** Lest somebody who was removed comes back through a link of their own; no mail goes out with one any more. */
    private void endInvitations(PersonId caller, OrganisationId organisation, PersonId of) {
        var ended = store.deleteInvitations(organisation, of);
        outbox.withdraw(ended.keySet());
        ended.values().forEach(address -> log.record(organisation.value(), caller, "member-withdraw", address));
    }

    /** Takes in whoever shows that a leader asked them; whoever belongs to it already keeps their role. */
    public void admit(OrganisationId organisation, PersonId person, MemberRole role) {
        organisations.lock(organisation);
        if (organisations.role(person, organisation).isEmpty()) {
            organisations.insertMember(organisation, person, role);
            log.record(organisation.value(), person, "member-join", role.code());
        }
    }

    /**
     * Lets a leader alone go on, and one change of an organisation after the other. Whoever had to wait may lead it no more,
     * or there may be none any more.
     */
    public void lead(PersonId caller, OrganisationId organisation) {
        requireLeader(caller, organisation);
        organisations.lock(organisation);
        requireLeader(caller, organisation);
    }

    private Member member(PersonId caller, OrganisationId organisation, PersonId person) {
        organisations.lock(organisation);
        requireLeader(caller, organisation);
        return store.members(organisation).stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .orElseThrow(UnknownMember::new);
    }

    private void requireLeader(PersonId caller, OrganisationId organisation) {
        var role = organisations.role(caller, organisation).orElseThrow(UnknownOrganisation::new);
        if (role != MemberRole.LEADER) {
            throw new NotAllowed();
        }
    }

    private void requireAnotherLeader(OrganisationId organisation, PersonId person) {
        boolean another = store.members(organisation).stream()
                .anyMatch(member ->
                        member.role() == MemberRole.LEADER && !member.person().equals(person));
        if (!another) {
            throw new LastLeader();
        }
    }
}
