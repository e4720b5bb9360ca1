package io.cxmaturity.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.catalog.Catalogs;
import io.cxmaturity.common.AuditLogOf;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.Work;
import io.cxmaturity.comparison.ComparisonsOf;
import io.cxmaturity.db.DefaultSchema;
import io.cxmaturity.organisation.MemberRole;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.OrganisationsOf;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.testing.DatabaseTest;
import io.cxmaturity.testing.People;
import io.cxmaturity.testing.StoredRound;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErasingTest extends DatabaseTest {

    private static final AssessmentKey WORKSHOP = new AssessmentKey("workshop-safety", 3);
    private static final Instant CLOSES = Instant.parse("2026-03-01T12:00:00Z");
    private static final Clock CLOCK = at(CLOSES.plusSeconds(1));

    private Catalog catalog;
    private Organisations organisations;
    private Closing closing;
    private PersonId leader;

    @BeforeEach
    void meetLeader() {
        catalog = Catalogs.workshop(db);
        organisations = OrganisationsOf.database(db);
        closing = ClosingOf.database(db, CLOCK);
        leader = People.insert(db);
    }

    @Test
    void nothing_of_a_closed_organisation_is_left_and_everything_of_the_others() {
        found("Vale");
        var before = counted();
        var harbour = found("Harbour");
        assertThat(FullOrganisation.tables(db))
                .hasSizeGreaterThan(15)
                .allSatisfy(table -> assertThat(counted())
                        .extractingByKey(table)
                        .as(table + " has a row of the organisation")
                        .isNotEqualTo(before.get(table)));

        ClosingOf.takeAlong(closing, leader, harbour);
        assertThat(closing.close(leader, harbour, " Harbour ", new Work())).isTrue();

        assertThat(counted()).isEqualTo(before);
        assertThatThrownBy(() -> organisations.open(leader, harbour)).isInstanceOf(UnknownOrganisation.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "harbour", "Harbour & Co", "Vale"})
    void another_name_erases_nothing(String typed) {
        var harbour = found("Harbour");
        ClosingOf.takeAlong(closing, leader, harbour);
        var before = counted();

        assertThat(closing.close(leader, harbour, typed, new Work())).isFalse();

        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void nothing_is_erased_before_a_whole_file_has_reached_whoever_erases() {
        var harbour = organisations.found(leader, new Name("Harbour"));
        refused(harbour, Taken.NOTHING);

        int begun = closing.handOver(leader, harbour);
        refused(harbour, Taken.NOTHING);

        closing.handedOver(leader, harbour, begun);
        assertThat(closing.taken(leader, harbour)).isEqualTo(Taken.EVERYTHING);
        assertThat(closing.close(leader, harbour, "Harbour", new Work())).isTrue();
    }

    @Test
    void what_another_leader_took_along_does_not_count() {
        var harbour = organisations.found(leader, new Name("Harbour"));
        var other = People.insert(db);
        OrganisationsOf.members(db).admit(harbour, other, MemberRole.LEADER);
        ClosingOf.takeAlong(closing, other, harbour);

        refused(harbour, Taken.NOTHING);
        assertThat(closing.taken(other, harbour)).isEqualTo(Taken.EVERYTHING);
    }

    @Test
    void what_was_changed_after_the_file_was_begun_has_to_be_taken_along_as_well() {
        var harbour = organisations.found(leader, new Name("Harbour"));
        int begun = closing.handOver(leader, harbour);
        var yard = organisations.add(leader, harbour, new NewDepartment(new Name("Yard"), 0));
        closing.handedOver(leader, harbour, begun);
        refused(harbour, Taken.OUTDATED);

        ClosingOf.takeAlong(closing, leader, harbour);
        assertThat(closing.taken(leader, harbour)).isEqualTo(Taken.EVERYTHING);
        organisations.remove(leader, harbour, OrganisationsOf.seen(organisations, leader, harbour, yard));
        refused(harbour, Taken.OUTDATED);
    }

    @Test
    void a_round_that_has_closed_since_has_figures_that_the_file_lacks() {
        var harbour = organisations.found(leader, new Name("Harbour"));
        new StoredRound(db, harbour, WORKSHOP, "Spring", 3, CLOSES, ZoneOffset.UTC).id();
        ClosingOf.takeAlong(ClosingOf.database(db, at(CLOSES.minusSeconds(1))), leader, harbour);

        assertThat(ClosingOf.database(db, at(CLOSES.minusSeconds(1))).taken(leader, harbour))
                .isEqualTo(Taken.EVERYTHING);
        refused(harbour, Taken.OUTDATED);
    }

    @Test
    void that_something_else_is_taken_along_is_no_change() {
        var harbour = organisations.found(leader, new Name("Harbour"));
        ClosingOf.takeAlong(closing, leader, harbour);

        closing.handOver(leader, harbour);
        AuditLogOf.database(db).record(harbour.value(), leader, "results-export", "Spring · CSV");

        assertThat(closing.close(leader, harbour, "Harbour", new Work())).isTrue();
    }

    private void refused(OrganisationId organisation, Taken taken) {
        var before = counted();
        assertThat(closing.taken(leader, organisation)).isEqualTo(taken);
        assertThatThrownBy(() -> closing.close(leader, organisation, "Harbour", new Work()))
                .isInstanceOfSatisfying(
                        NotTakenAlong.class,
                        missing -> assertThat(missing.taken()).isEqualTo(taken));
        assertThat(counted()).isEqualTo(before);
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    @Test
    void an_adopted_step_is_taken_along_with_its_department_by_name() {
        var actions = closing.belongings(leader, found("Harbour")).stream()
                .filter(table -> table.title().equals("actions"))
                .findFirst()
                .orElseThrow();

        assertThat(actions.rows()).extracting(row -> row.get(3).text()).containsExactlyInAnyOrder("", "Hall");
    }

    private OrganisationId found(String name) {
        var organisation = organisations.found(leader, new Name(name));
        var hall = organisations.add(leader, organisation, new NewDepartment(new Name("Hall"), 10));
        var assessment = catalog.assessment(WORKSHOP);
        FullOrganisation.aim(db, organisation, assessment);
        var round = new StoredRound(db, organisation, WORKSHOP, "Spring", 3, CLOSES, ZoneOffset.UTC)
                .department(hall, "Hall", 10, "11111", "11111", "11111")
                .id();
        ComparisonsOf.database(db, catalog, CLOCK).open(leader, organisation, round);
        FullOrganisation.fill(db, organisation, round, hall, assessment, leader);
        return organisation;
    }

    /** How many rows each table has. */
    private Map<String, Integer> counted() {
        var counts = new TreeMap<String, Integer>();
        for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            counts.put(table.getName(), db.fetchCount(table));
        }
        return counts;
    }
}
