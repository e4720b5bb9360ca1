package io.cxmaturity.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.testing.TestDatabase;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of rows that an earlier version of the portal wrote. */
class UpgradeTest {

    private static final String ORGANISATION = "00000000-0000-0000-0000-00000000000a";
    private static final String LEADER = "00000000-0000-0000-0000-00000000000b";
    private static final String VIEWER = "00000000-0000-0000-0000-00000000000c";
    private static final String TIME = "timestamp with time zone '2026-01-05 10:00:00+00:00'";

    @ParameterizedTest
    @EnumSource
    void an_open_invitation_is_its_inviters_where_they_still_lead_and_else_gone(TestDatabase database) {
        var source = database.createAsOf(7);
        var db = DSL.using(source, database.dialect());
        db.execute("insert into organisation (id, name, created_at) values ('" + ORGANISATION + "', 'Harbour', " + TIME
                + ")");
        member(db, LEADER, "leader");
        member(db, VIEWER, "viewer");
        invited(db, "a@example.org", LEADER);
        invited(db, "b@example.org", VIEWER);
        invited(db, "1<c@example.org>", LEADER);
        db.execute("insert into setup_link (id, token_sha256, made_at) values (1, 'hash', " + TIME + ")");

        TestDatabase.upgrade(source);

        assertThat(db.fetch("select email, invited_by from member_invitation").formatCSV())
                .isEqualTo("email,invited_by\na@example.org," + LEADER + "\n");
        assertThat(db.fetch("select * from setup_link")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_set_up_link_of_a_portal_without_an_account_stays(TestDatabase database) {
        var source = database.createAsOf(7);
        var db = DSL.using(source, database.dialect());
        person(db, "00000000-0000-0000-0000-000000000001");
        db.execute("insert into setup_link (id, token_sha256, made_at) values (1, 'hash', " + TIME + ")");

        TestDatabase.upgrade(source);

        assertThat(db.fetch("select * from setup_link")).hasSize(1);
    }

    private static void member(DSLContext db, String id, String role) {
        person(db, id);
        db.execute("insert into membership (organisation_id, person_id, role) values ('" + ORGANISATION + "', '" + id
                + "', '" + role + "')");
    }

    private static void person(DSLContext db, String id) {
        db.execute("insert into person (id, name, login_key, password_hash, created_at) values ('" + id
                + "', 'Somebody', '" + id + "', 'none', " + TIME + ")");
    }

    private static void invited(DSLContext db, String email, String by) {
        db.execute("insert into member_invitation"
                + " (id, organisation_id, email, email_key, role, token_sha256, mailed, created_at, expires_at)"
                + " values (gen_random_uuid(), '" + ORGANISATION + "', '" + email + "', '" + email + "', 'leader', '"
                + email + "', true, " + TIME + ", " + TIME + ")");
        db.execute("insert into audit_entry (id, organisation_id, at, person_id, person, deed, subject)"
                + " values (gen_random_uuid(), '" + ORGANISATION + "', " + TIME + ", '" + by
                + "', 'Somebody', 'member-invite', '" + email + "')");
    }
}
