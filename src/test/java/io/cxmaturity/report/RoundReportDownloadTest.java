package io.cxmaturity.report;

import static io.cxmaturity.db.Tables.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.round.NewRound;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.Schedule;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.testing.People;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
@ActiveProfiles("test")
class RoundReportDownloadTest {

    private static final OffsetDateTime THEN = OffsetDateTime.of(2026, 1, 5, 10, 0, 0, 0, ZoneOffset.UTC);

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Rounds rounds;

    @Autowired
    private DSLContext db;

    private MockMvc portal;
    private PersonId leader;
    private OrganisationId harbour;
    private DepartmentId sales;
    private DepartmentId service;
    private DepartmentId legal;
    private RoundId round;

    /** Sales and service have enough answers, legal has three, which takes service along. */
    @BeforeEach
    void open() {
        portal = MockMvcBuilders.webAppContextSetup(application).build();
        People.deleteAll(db);
        leader = People.insert(db);
        harbour = organisations.found(leader, new Name("Harbour & Vale"));
        sales = organisations.add(leader, harbour, new NewDepartment(new Name("Sales"), 20));
        service = organisations.add(leader, harbour, new NewDepartment(new Name("Service"), 20));
        legal = organisations.add(leader, harbour, new NewDepartment(new Name("Legal"), 4));
        var asked = catalog.newest().getFirst();
        var now = Instant.now();
        round = rounds.plan(
                leader,
                harbour,
                new NewRound(
                        new Name("Autumn"),
                        asked.key(),
                        Kind.FULL,
                        new Schedule(now.minusSeconds(10), now.plusSeconds(10_000), ZoneOffset.UTC),
                        5,
                        Set.of(Role.values()),
                        false));
        answers(asked, sales, 9);
        answers(asked, service, 6);
        answers(asked, legal, 3);
        People.signIn(leader);
    }

    @AfterEach
    void leaveNobody() {
        People.signOut();
        db.deleteFrom(RESPONSE).execute();
        People.deleteAll(db);
    }

    private void answers(Assessment asked, DepartmentId department, int people) {
        for (int number = 0; number < people; number++) {
            db.insertInto(RESPONSE)
                    .set(RESPONSE.ID, UUID.randomUUID())
                    .set(
                            RESPONSE.TOKEN_SHA256,
                            SecretToken.random(new SecureRandom()).sha256())
                    .set(RESPONSE.ASSESSMENT_ID, asked.key().id())
                    .set(RESPONSE.ASSESSMENT_VERSION, asked.key().version())
                    .set(RESPONSE.KIND, "full")
                    .set(RESPONSE.ROLE, "front-line")
                    .set(RESPONSE.CREATED_AT, THEN)
                    .set(RESPONSE.OPENED_AT, THEN)
                    .set(RESPONSE.HANDED_IN_AT, THEN)
                    .set(RESPONSE.ROUND_ID, round.value())
                    .set(RESPONSE.DEPARTMENT_ID, department.value())
                    .set(RESPONSE.CHANNEL, "open-link")
                    .set(
                            RESPONSE.SHEET,
                            (number % 2 == 0 ? "1" : "5").repeat(asked.items().size()))
                    .execute();
        }
    }

    @Test
    void members_get_the_report_of_the_organisation_and_of_a_shown_department() throws Exception {
        rounds.close(leader, harbour, round);
        var viewer = People.insert(db);
        People.join(db, viewer, harbour.value(), "viewer");
        People.signIn(viewer);

        var whole = download("");
        assertThat(whole.getStatus()).isEqualTo(200);
        assertThat(whole.getContentType()).isEqualTo("application/pdf");
        assertThat(whole.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"maturity-report.pdf\"");
        assertThat(whole.getHeader("Cache-Control")).contains("no-store");
        try (var pdf = new ReadPdf(whole.getContentAsByteArray())) {
            assertThat(pdf.page(1).text()).contains("Harbour & Vale", "Autumn", "18 of 44 people answered");
            assertThat(pdf.page(2).text()).contains("Service, Legal: too few answered there");
        }
        var department = download("?paper=letter&group=" + sales.value());
        assertThat(department.getStatus()).isEqualTo(200);
        try (var pdf = new ReadPdf(department.getContentAsByteArray())) {
            assertThat(pdf.page(1).width()).isEqualTo(612);
            assertThat(pdf.page(1).text()).contains("Sales", "9 of 20 people answered");
        }
    }

    @Test
    void a_hidden_group_an_unknown_one_and_a_role_are_all_not_found() throws Exception {
        rounds.close(leader, harbour, round);

        var unknown = download("?group=" + UUID.randomUUID());
        assertNothing(unknown);
        for (var group : new String[] {legal.value().toString(), service.value().toString(), "front-line", "x"}) {
            var download = download("?group=" + group);
            assertNothing(download);
            assertThat(download.getContentAsString()).isEqualTo(unknown.getContentAsString());
        }
        assertNothing(download("?paper=a5"));
    }

    @Test
    void before_the_round_is_closed_there_is_none() throws Exception {
        assertNothing(download(""));
    }

    @Test
    void strangers_and_whoever_is_not_signed_in_find_nothing() throws Exception {
        rounds.close(leader, harbour, round);
        var stranger = People.insert(db);
        var elsewhere = organisations.found(stranger, new Name("Elsewhere"));

        People.signIn(stranger);
        assertNothing(download(""));
        assertNothing(of(elsewhere.value().toString(), round.value().toString(), ""));
        assertNothing(of("x", "y", ""));
        People.signOut();
        assertNothing(download(""));
        People.signIn(leader);
        assertThat(download("").getStatus()).isEqualTo(200);
    }

    private static void assertNothing(MockHttpServletResponse download) {
        assertThat(download.getStatus()).isEqualTo(404);
        assertThat(download.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(download.getHeader("Cache-Control")).contains("no-store");
        assertThat(download.getHeader("Content-Disposition")).isNull();
    }

    private MockHttpServletResponse download(String query) throws Exception {
        return of(harbour.value().toString(), round.value().toString(), query);
    }

    private MockHttpServletResponse of(String organisation, String asked, String query) throws Exception {
        return portal.perform(get("/rounds/{organisation}/{round}/report.pdf" + query, organisation, asked))
                .andReturn()
                .getResponse();
    }
}
