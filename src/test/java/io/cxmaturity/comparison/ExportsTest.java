package io.cxmaturity.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.AuditEntry;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.db.Tables;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.ui.RoundNavigation;
import io.cxmaturity.sample.SampleOrganisation;
import io.cxmaturity.testing.People;
import io.cxmaturity.wording.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Every download of an organisation's results stands in its history. */
@SpringBootTest
@ActiveProfiles("test")
class ExportsTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Catalog catalog;

    @Autowired
    private SampleOrganisation sample;

    @Autowired
    private DSLContext db;

    private PersonId leader;
    private PersonId viewer;
    private OrganisationId harbour;
    private RoundId round;

    @BeforeEach
    void closeRound() {
        People.deleteAll(db);
        leader = People.insert(db);
        viewer = People.insert(db);
        db.update(Tables.PERSON)
                .set(Tables.PERSON.NAME, "Vera")
                .where(Tables.PERSON.ID.eq(viewer.value()))
                .execute();
        harbour = organisations.found(leader, new Name("Harbour & Vale"));
        organisations.add(leader, harbour, new NewDepartment(new Name("Sales"), 42));
        organisations.add(leader, harbour, new NewDepartment(new Name("Service"), 30));
        People.join(db, viewer, harbour.value(), "viewer");
        round = new ClosedRounds(db, rounds, catalog.newest().getFirst(), 1).insert(leader, harbour, true, 8, 7);
    }

    @AfterEach
    void leaveNobody() {
        People.signOut();
        People.deleteAll(db);
    }

    @Test
    void who_took_what_of_which_round_stands_in_the_history() throws Exception {
        var path = "/" + RoundNavigation.round(harbour, round);
        People.signIn(viewer);
        assertThat(status(path + "/results.csv")).isEqualTo(200);
        assertThat(status(path + "/results.xlsx?view=alignment")).isEqualTo(200);
        assertThat(status(path + "/report.pdf")).isEqualTo(200);
        assertThat(exports())
                .containsExactly(
                        "Vera: Report taken along: Spring · PDF",
                        "Vera: Results taken along: Spring · XLSX",
                        "Vera: Results taken along: Spring · CSV");

        People.signIn(leader);
        assertThat(status(path + "/answers.json")).isEqualTo(200);
        assertThat(status("/organisation/" + harbour.value() + "/archive.zip")).isEqualTo(200);
        assertThat(exports())
                .startsWith(
                        "Somebody: Single answers taken along: Spring · JSON",
                        "Somebody: Everything taken along: Harbour & Vale · ZIP",
                        "Somebody: Single answers taken along: Spring · JSON");
    }

    @Test
    void what_nobody_got_stands_nowhere() throws Exception {
        var path = "/" + RoundNavigation.round(harbour, round);
        People.signIn(viewer);
        assertThat(status(path + "/answers.json")).isEqualTo(404);
        assertThat(status(path + "/report.pdf?group=nothing")).isEqualTo(404);
        assertThat(status("/organisation/" + harbour.value() + "/archive.zip")).isEqualTo(404);
        People.signIn(People.insert(db));
        assertThat(status(path + "/results.csv")).isEqualTo(404);

        assertThat(exports()).isEmpty();
    }

    @Test
    void guests_of_the_sample_leave_no_trace_and_its_leader_does() throws Exception {
        sample.create(Optional.of(leader));
        var path = "/" + sample.results(leader).orElseThrow();
        var stranger = People.insert(db);
        for (var guest : List.of(Optional.<PersonId>empty(), Optional.of(stranger))) {
            People.signOut();
            guest.ifPresent(People::signIn);
            assertThat(status(path + ".csv")).isEqualTo(200);
            assertThat(status(path.replace("/results", "/report.pdf"))).isEqualTo(200);
        }
        assertThat(db.fetchCount(Tables.AUDIT_ENTRY, Tables.AUDIT_ENTRY.DEED.like("%-export")))
                .isZero();

        People.signIn(leader);
        assertThat(status(path + ".csv")).isEqualTo(200);
        assertThat(db.fetchCount(Tables.AUDIT_ENTRY, Tables.AUDIT_ENTRY.DEED.eq("results-export")))
                .isOne();
    }

    private int status(String path) throws Exception {
        return MockMvcBuilders.webAppContextSetup(application)
                .build()
                .perform(MockMvcRequestBuilders.get(path))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private List<String> exports() {
        return organisations.history(leader, harbour, 0, 100).stream()
                .filter(entry -> entry.deed().endsWith("-export"))
                .map(ExportsTest::said)
                .toList();
    }

    private static String said(AuditEntry entry) {
        return entry.person() + ": "
                + Texts.of(Locale.ENGLISH).get("organisation.history.deed." + entry.deed(), entry.subject());
    }
}
