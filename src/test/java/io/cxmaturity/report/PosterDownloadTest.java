package io.cxmaturity.report;

import static io.cxmaturity.db.Tables.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.Work;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.round.Invitations;
import io.cxmaturity.round.NewInvitation;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.testing.HarbourTest;
import io.cxmaturity.testing.People;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a leader may download about a round that is open: posters, and the links of those who have not answered. */
class PosterDownloadTest extends HarbourTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Invitations invitations;

    private MockMvc portal;
    private RoundId spring;
    private UUID sales;

    @BeforeEach
    void openRound() {
        portal = MockMvcBuilders.webAppContextSetup(application).build();
        sales = organisations
                .add(leader, harbour, new NewDepartment(new Name("Sales"), 42))
                .value();
        spring = openRound("Spring");
        var formula = new NewInvitation(
                new EmailAddress("ann@example.org"), "=1+1", Optional.empty(), Optional.empty(), Locale.ENGLISH);
        invitations.invite(leader, harbour, spring, List.of(formula), false, new Work());
        People.signIn(leader);
    }

    @Test
    void a_leader_gets_the_poster_of_the_round_and_of_a_department() throws Exception {
        var links = rounds.links(leader, harbour, spring);

        var whole = download("poster.pdf");
        assertThat(whole.getStatus()).isEqualTo(200);
        assertThat(whole.getContentType()).isEqualTo("application/pdf");
        assertThat(whole.getHeader("Cache-Control")).contains("no-store");
        try (var pdf = new ReadPdf(whole.getContentAsByteArray())) {
            assertThat(pdf.page(1).width()).isEqualTo(595.28f);
            assertThat(pdf.text())
                    .contains("http://localhost/j/" + links.round().secret())
                    .doesNotContain("For Sales");
        }
        try (var pdf = new ReadPdf(
                download("poster.pdf?paper=letter&department=" + sales).getContentAsByteArray())) {
            assertThat(pdf.page(1).width()).isEqualTo(612);
            assertThat(pdf.text())
                    .contains("For Sales")
                    .doesNotContain(links.round().secret());
        }
    }

    @Test
    void a_poster_says_which_moment_is_meant_by_a_time_that_comes_twice() throws Exception {
        db.update(ROUND)
                .set(ROUND.ZONE, "Europe/London")
                .set(ROUND.CLOSES_AT, OffsetDateTime.parse("2090-10-29T01:15:00Z"))
                .where(ROUND.ID.eq(spring.value()))
                .execute();

        try (var pdf = new ReadPdf(download("poster.pdf").getContentAsByteArray())) {
            assertThat(pdf.text()).contains("Open until 29 October 2090, 01:15 (Europe/London, GMT)");
        }
    }

    @Test
    void the_links_are_a_table_in_which_no_cell_is_a_formula() throws Exception {
        var secret =
                invitations.links(leader, harbour, spring).getFirst().secret().secret();

        var table = download("links.csv");

        assertThat(table.getStatus()).isEqualTo(200);
        assertThat(table.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"Name\",\"Address\",\"Department\",\"Role\",\"Link\"\r\n"
                        + "\"'=1+1\",\"ann@example.org\",\"\",\"\",\"http://localhost/j/" + secret + "\"\r\n");
    }

    @Test
    void others_find_nothing() throws Exception {
        assertNothing();
        var viewer = People.insert(db);
        People.join(db, viewer, harbour.value(), "viewer");
        for (var other : List.of(viewer, People.insert(db))) {
            People.signIn(other);
            assertThat(download("poster.pdf").getStatus()).isEqualTo(404);
            assertThat(download("links.csv").getStatus()).isEqualTo(404);
        }
        People.signOut();
        assertThat(download("poster.pdf").getStatus()).isEqualTo(404);
        assertThat(download("links.csv").getStatus()).isEqualTo(404);
    }

    private void assertNothing() throws Exception {
        for (var wrong : List.of("?paper=a5", "?department=" + new UUID(1, 2), "?department=x")) {
            assertThat(download("poster.pdf" + wrong).getStatus()).as(wrong).isEqualTo(404);
        }
        for (var file : List.of("poster.pdf", "links.csv")) {
            assertThat(get404("/rounds/" + harbour.value() + "/" + new UUID(1, 2) + "/" + file))
                    .isEqualTo(404);
            assertThat(get404("/rounds/" + new UUID(1, 2) + "/" + spring.value() + "/" + file))
                    .isEqualTo(404);
            assertThat(get404("/rounds/x/y/" + file)).isEqualTo(404);
        }
    }

    private int get404(String address) throws Exception {
        return portal.perform(get(address)).andReturn().getResponse().getStatus();
    }

    private MockHttpServletResponse download(String file) throws Exception {
        return portal.perform(get("/rounds/" + harbour.value() + "/" + spring.value() + "/" + file))
                .andReturn()
                .getResponse();
    }
}
