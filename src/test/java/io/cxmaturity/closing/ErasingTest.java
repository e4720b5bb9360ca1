package io.cxmaturity.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.catalog.Catalogs;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.ComparisonsOf;
import io.cxmaturity.db.DefaultSchema;
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
    private static final Clock CLOCK = Clock.fixed(CLOSES.plusSeconds(1), ZoneOffset.UTC);

    private Catalog catalog;
    private Organisations organisations;
    private Closing closing;
    private PersonId leader;

    @BeforeEach
    void meetLeader() {
        catalog = Catalogs.workshop(db);
        organisations = OrganisationsOf.database(db);
        closing = ClosingOf.database(db);
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

        assertThat(closing.close(leader, harbour, " Harbour ")).isTrue();

        assertThat(counted()).isEqualTo(before);
        assertThatThrownBy(() -> organisations.open(leader, harbour)).isInstanceOf(UnknownOrganisation.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "harbour", "Harbour & Co", "Vale"})
    void another_name_erases_nothing(String typed) {
        var harbour = found("Harbour");
        var before = counted();

        assertThat(closing.close(leader, harbour, typed)).isFalse();

        assertThat(counted()).isEqualTo(before);
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
