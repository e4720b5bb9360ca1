package io.cxmaturity.organisation;

import static io.cxmaturity.db.Tables.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.common.AuditLogOf;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.OutboxOf;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.testing.DatabaseTest;
import io.cxmaturity.testing.People;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembersTest extends DatabaseTest {

    private Organisations organisations;
    private Members members;
    private PersonId leader;
    private PersonId viewer;
    private OrganisationId harbour;

    @BeforeEach
    void foundOrganisation() {
        organisations = OrganisationsOf.database(db);
        members = OrganisationsOf.members(db);
        leader = People.insert(db);
        viewer = People.insert(db);
        harbour = organisations.found(leader, new Name("Harbour & Vale"));
        members.admit(harbour, viewer, MemberRole.VIEWER);
    }

    @Test
    void leaders_come_first() {
        assertThat(members.of(leader, harbour)).extracting(Member::person).containsExactly(leader, viewer);
        assertThat(members.of(leader, harbour))
                .extracting(Member::role)
                .containsExactly(MemberRole.LEADER, MemberRole.VIEWER);
    }

    @Test
    void the_last_leader_can_neither_go_nor_step_down() {
        assertThatThrownBy(() -> members.remove(leader, harbour, leader)).isInstanceOf(LastLeader.class);
        assertThatThrownBy(() -> members.change(leader, harbour, leader, MemberRole.VIEWER))
                .isInstanceOf(LastLeader.class);

        members.change(leader, harbour, viewer, MemberRole.LEADER);
        members.remove(viewer, harbour, leader);
        assertThat(members.of(viewer, harbour)).extracting(Member::person).containsExactly(viewer);
        assertThatThrownBy(() -> members.of(leader, harbour)).isInstanceOf(UnknownOrganisation.class);
    }

    @Test
    void whoever_belongs_already_keeps_their_role() {
        members.admit(harbour, leader, MemberRole.VIEWER);

        assertThat(organisations.open(leader, harbour).led()).isTrue();
    }

    @Test
    void viewers_and_strangers_are_refused_everything() {
        var stranger = People.insert(db);
        interface Method {
            void by(PersonId caller);
        }
        var methods = Map.<String, Method>of(
                "of", caller -> members.of(caller, harbour),
                "change", caller -> members.change(caller, harbour, viewer, MemberRole.LEADER),
                "remove", caller -> members.remove(caller, harbour, viewer),
                "lead", caller -> members.lead(caller, harbour));

        methods.forEach((name, method) -> {
            assertThatThrownBy(() -> method.by(viewer)).as(name).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> method.by(stranger)).as(name).isInstanceOf(UnknownOrganisation.class);
        });
        assertThat(members.of(leader, harbour)).hasSize(2);
        assertThatCode(() -> members.lead(leader, harbour)).doesNotThrowAnyException();
    }

    @Test
    void whoever_waits_for_another_leader_is_asked_anew_who_they_are() {
        assertThatThrownBy(() -> waiting(() -> members.change(viewer, harbour, leader, MemberRole.VIEWER))
                        .lead(leader, harbour))
                .isInstanceOf(NotAllowed.class);

        members.change(viewer, harbour, leader, MemberRole.LEADER);
        assertThatThrownBy(() ->
                        waiting(() -> db.deleteFrom(ORGANISATION).execute()).lead(leader, harbour))
                .isInstanceOf(UnknownOrganisation.class);
    }

    /** The service for somebody who has to wait while something else is done. */
    private Members waiting(Runnable meanwhile) {
        members.change(leader, harbour, viewer, MemberRole.LEADER);
        var store = new OrganisationStore(db) {
            @Override
            void lock(OrganisationId id) {
                meanwhile.run();
                super.lock(id);
            }
        };
        return new Members(new MemberStore(db), store, OutboxOf.unavailable(db), AuditLogOf.database(db));
    }

    @Test
    void a_member_of_another_organisation_is_unknown() {
        var other = People.insert(db);
        organisations.found(other, new Name("Elsewhere"));

        assertThatThrownBy(() -> members.remove(leader, harbour, other)).isInstanceOf(UnknownMember.class);
        assertThatThrownBy(() -> members.change(leader, harbour, other, MemberRole.LEADER))
                .isInstanceOf(UnknownMember.class);
    }
}
