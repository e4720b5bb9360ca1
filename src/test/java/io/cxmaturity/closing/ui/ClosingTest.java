package io.cxmaturity.closing.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.cxmaturity.db.Tables.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.closing.Closing;
import io.cxmaturity.closing.FullOrganisation;
import io.cxmaturity.closing.Taken;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.Work;
import io.cxmaturity.comparison.ClosedRounds;
import io.cxmaturity.comparison.Comparisons;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import io.cxmaturity.round.NewRound;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.Schedule;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.shell.NotFoundPage;
import io.cxmaturity.testing.KaribuTest;
import io.cxmaturity.testing.People;
import io.cxmaturity.wording.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class ClosingTest extends KaribuTest {

    private static final int[] PEOPLE = {20, 12, 3};

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private Closing closing;

    @Autowired
    private OrganisationArchive archive;

    @Autowired
    private Catalog catalog;

    @Autowired
    private DSLContext db;

    @Autowired
    private DataSource source;

    private MockMvc portal;
    private PersonId leader;
    private PersonId viewer;
    private PersonId stranger;

    @BeforeEach
    void meetPeople() {
        portal = MockMvcBuilders.webAppContextSetup(application).build();
        People.deleteAll(db);
        leader = People.insert(db);
        viewer = People.insert(db);
        stranger = People.insert(db);
    }

    @AfterEach
    void leaveNobody() {
        People.signOut();
        People.deleteAll(db);
    }

    @Test
    void only_leaders_may_close_an_organisation_or_take_it_along() {
        var harbour = found("Harbour");

        assertThatThrownBy(() -> closing.close(viewer, harbour, "Harbour", new Work()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> closing.belongings(viewer, harbour)).isInstanceOf(NotAllowed.class);
        for (var other : new PersonId[] {stranger, PersonId.GUEST}) {
            assertThatThrownBy(() -> closing.close(other, harbour, "Harbour", new Work()))
                    .isInstanceOf(UnknownOrganisation.class);
            assertThatThrownBy(() -> closing.belongings(other, harbour)).isInstanceOf(UnknownOrganisation.class);
        }
        assertThat(organisations.open(leader, harbour).led()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"leader, 200", "viewer, 404", "stranger, 404", "nobody, 404"})
    void the_archive_is_for_leaders(String who, int status) throws Exception {
        var harbour = found("Harbour");
        signIn(who);

        assertThat(archive(harbour).getStatus()).isEqualTo(status);
    }

    @Test
    void the_archive_holds_all_but_secrets_and_answers() throws Exception {
        var harbour = found("Harbour");
        signIn("leader");

        var files = unzipped(archive(harbour).getContentAsByteArray());

        assertThat(files.keySet())
                .contains(
                        "README.txt",
                        "logo.png",
                        "rounds/1/figures.json",
                        "rounds/1/heatmap-score-departments.csv",
                        "rounds/1/reliability.csv",
                        "rounds/1/roadmap.csv")
                .doesNotContain("rounds/1/answers.json");
        assertThat(files.get("departments.csv")).contains("\"name\",\"headcount\"\r\n", "\"Department 1\",\"40\"\r\n");
        assertThat(files.get("members.csv")).contains(leader.value() + "@example.org\",\"leader\"");
        assertThat(files.get("member-invitations.csv")).contains("\"bob@example.org\",\"viewer\",\"2026-03-01");
        assertThat(files.get("goals.csv")).contains(",\"4\",\"1.5\"\r\n");
        assertThat(files.get("invitations.csv"))
                .contains(",\"Spring\",\"'=Ann\",\"ann@example.org\",\"Department 1\",");
        assertThat(files.get("history.csv")).contains("department-add");
        assertThat(files.get("round-roles.csv")).contains(",\"Spring\",\"executive\"\r\n");
        assertThat(files.get("actions.csv"))
                .contains(
                        ",\"Spring\",\"all\",\"\",",
                        ",\"Department 1\",",
                        "\"Call back within a day\",\"30\",\"Zoë\",\"2026-05-31\",\"done\",")
                .contains("\"'=Agreed, at last\",\"The list of calls\",");
        assertThat(files.get("rounds/1/heatmap-score-departments.csv"))
                .contains("\"Department 3\",\"3\",\"6\",\"\",\"not shown\"");
        assertThat(String.join("", files.values()))
                .doesNotContain("secret", FullOrganisation.SECRET, "token", "passwords:", "Please answer");
        assertThat(files.get("logo.png")).startsWith("\ufffdPNG");
    }

    @Test
    void the_archive_says_what_is_what() throws Exception {
        var harbour = found("Harbour");
        signIn("leader");

        var files = unzipped(archive(harbour).getContentAsByteArray());

        var readme = files.get("README.txt");
        assertThat(files.keySet())
                .filteredOn(name -> !name.contains("/") && !name.equals("README.txt"))
                .allSatisfy(name -> assertThat(readme).contains(name));
        assertThat(readme).contains("rounds/1/ is “Spring”, ").doesNotContain("{", "'");
    }

    @Test
    void single_answers_are_in_the_archive_where_everybody_was_told_before() throws Exception {
        var harbour = found("Harbour");
        var told = new ClosedRounds(db, rounds, catalog.newest().getFirst(), 4).insert(leader, harbour, true, PEOPLE);
        signIn("leader");

        var files = unzipped(archive(harbour).getContentAsByteArray());

        var folder = rounds.all(leader, harbour).getFirst().id().equals(told) ? "rounds/2/" : "rounds/1/";
        assertThat(files.keySet())
                .filteredOn(name -> name.endsWith("answers.json"))
                .containsExactly(folder + "answers.json");
        assertThat(files.get(folder + "answers.json")).contains("\"respondents\"");
    }

    @Test
    void the_archive_is_sent_while_it_is_made_and_whoever_stops_it_ends_the_work() {
        var harbour = found("Harbour");
        var sent = new ByteArrayOutputStream() {
            @Override
            public void flush() throws IOException {
                throw new IOException("Stopped");
            }
        };

        assertThatThrownBy(() -> archive.write(leader, harbour, Texts.of(Locale.ENGLISH), sent))
                .isInstanceOf(IOException.class);

        assertThat(sent.toString(StandardCharsets.ISO_8859_1))
                .contains("organisation.csv")
                .doesNotContain("departments.csv");
        assertThat(closing.taken(leader, harbour)).isNotEqualTo(Taken.EVERYTHING);
    }

    @Test
    void an_archive_that_fails_on_the_way_cannot_be_taken_for_a_whole_one() {
        var harbour = found("Harbour");
        db.update(ORGANISATION)
                .set(ORGANISATION.LOGO, new byte[] {1})
                .where(ORGANISATION.ID.eq(harbour.value()))
                .execute();
        var sent = new ByteArrayOutputStream();

        assertThatThrownBy(() -> archive.write(leader, harbour, Texts.of(Locale.ENGLISH), sent))
                .isInstanceOf(RuntimeException.class);

        assertThat(sent.toString(StandardCharsets.ISO_8859_1))
                .contains("history.csv")
                .doesNotContain("PK\5\6");
        assertThat(closing.taken(leader, harbour)).isNotEqualTo(Taken.EVERYTHING);
    }

    /** What the archive leaves out on purpose, and why. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "response",
                    "who answered what is nobody’s to take along, unless everybody was told: then answers.json has it",
            "answer", "likewise",
            "response_goal", "what a respondent wanted is an answer",
            "outcome", "what a respondent measured is an answer",
            "organisation_archive", "that somebody has the file is of no use in it",
            "mail", "its text holds secret links; who was invited is in invitations.csv and member-invitations.csv");

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("organisation", "organisation.csv"),
            Map.entry("department", "departments.csv"),
            Map.entry("organisation_goal", "goals.csv"),
            Map.entry("membership", "members.csv"),
            Map.entry("member_invitation", "member-invitations.csv"),
            Map.entry("round", "rounds.csv"),
            Map.entry("round_role", "round-roles.csv"),
            Map.entry("round_department", "round-departments.csv"),
            Map.entry("round_importance", "round-importance.csv"),
            Map.entry("round_figures", "rounds/1/figures.json"),
            Map.entry("invitation", "invitations.csv"),
            Map.entry("adopted_step", "actions.csv"),
            Map.entry("audit_entry", "history.csv"));

    @Test
    void every_table_of_an_organisation_is_in_the_archive_or_left_out_for_a_reason() throws Exception {
        var harbour = found("Harbour");
        signIn("leader");

        var files = unzipped(archive(harbour).getContentAsByteArray());

        var known = new TreeSet<>(FILES.keySet());
        known.addAll(LEFT_OUT.keySet());
        assertThat(FullOrganisation.tables(db)).isEqualTo(known);
        FILES.forEach((table, file) -> assertThat(files.get(file))
                .as(table)
                .satisfiesAnyOf(
                        csv -> assertThat(csv.lines()).hasSizeGreaterThan(1),
                        json -> assertThat(json).startsWith("{")));
    }

    @Test
    void a_leader_who_has_everything_types_the_name_and_is_led_away() throws Exception {
        var harbour = found("Harbour");
        signIn("leader");
        assertThat(archive(harbour).getStatus()).isEqualTo(200);
        UI.getCurrent().navigate(ClosingNavigation.close(harbour));
        assertThat(_get(H1.class).getText()).isEqualTo("Close Harbour");
        assertThat(notice()).isEqualTo("You have taken everything along, and nothing was changed since.");

        type("Harbor");
        assertThat(_get(Paragraph.class, text -> text.withClasses("field__error"))
                        .getText())
                .isEqualTo("This is not its name. Nothing was erased.");
        assertThat(organisations.open(leader, harbour).led()).isTrue();
        type("Harbour");
        assertThat(text()).contains("Close Harbour", "Harbour is being erased.", "0% done");
        finishWork();

        assertThat(organisations.memberships(leader)).isEmpty();
        assertThat(_find(Input.class)).isEmpty();
    }

    @Test
    void whoever_has_not_taken_everything_along_is_told_and_keeps_what_they_typed() throws Exception {
        var harbour = organisations.found(leader, new Name("Harbour"));
        signIn("leader");
        UI.getCurrent().navigate(ClosingNavigation.close(harbour));
        assertThat(notice())
                .isEqualTo("You have not taken everything along yet. Nothing can be erased before the whole file has"
                        + " reached you.");

        type("Harbour");
        assertThat(refusal()).isEqualTo("Nothing was erased: first take everything along, with the link above.");
        assertThat(archive(harbour).getStatus()).isEqualTo(200);
        organisations.add(leader, harbour, new NewDepartment(new Name("Yard"), 3));
        type("Harbour");

        assertThat(refusal())
                .isEqualTo("Nothing was erased: something was changed since you took everything along. Take it along"
                        + " once more, with the link above.");
        assertThat(notice())
                .isEqualTo("Something was changed here since you took everything along, and your file lacks it. Nothing"
                        + " can be erased before you have taken everything along once more.");
        assertThat(_get(Input.class).getValue()).isEqualTo("Harbour");
        assertThat(organisations.open(leader, harbour).led()).isTrue();
    }

    @Test
    void while_it_is_being_erased_others_work_with_it_and_whoever_cancels_keeps_it() throws Exception {
        var harbour = found("Harbour");
        signIn("leader");
        archive(harbour);
        UI.getCurrent().navigate(ClosingNavigation.close(harbour));
        try (var others = source.getConnection()) {
            holdRounds(others);
            type("Harbour");
            poll();
            assertThat(text()).contains("Harbour is being erased.", "0% done");
            assertThat(archive(harbour).getStatus()).isEqualTo(200);
            organisations.add(leader, harbour, new NewDepartment(new Name("Yard"), 3));

            _click(_get(NativeButton.class, button -> button.withText("Cancel")));
            assertThat(text()).contains("Being cancelled…");
            others.rollback();
        }
        finishWork();

        assertThat(text()).contains("Cancelled. Nothing has changed, and nothing is lost.");
        assertThat(_get(Anchor.class, link -> link.withText("Back to the organisation"))
                        .getHref())
                .isEqualTo(OrganisationNavigation.one(harbour));
        assertThat(organisations.open(leader, harbour).departments()).hasSize(PEOPLE.length + 1);
        assertThat(rounds.all(leader, harbour)).hasSize(1);
    }

    @Test
    void what_somebody_changes_meanwhile_keeps_it_and_the_page_says_so() throws Exception {
        var harbour = found("Harbour");
        signIn("leader");
        archive(harbour);
        UI.getCurrent().navigate(ClosingNavigation.close(harbour));
        try (var others = source.getConnection()) {
            holdRounds(others);
            type("Harbour");
            organisations.add(leader, harbour, new NewDepartment(new Name("Yard"), 3));
            others.rollback();
        }
        finishWork();

        assertThat(refusal()).startsWith("Nothing was erased: something was changed since you took everything along.");
        assertThat(_get(Input.class).getValue()).isEqualTo("Harbour");
        assertThat(rounds.all(leader, harbour)).hasSize(1);
    }

    @Test
    void what_another_leader_has_erased_in_the_meantime_is_left() throws Exception {
        var harbour = found("Harbour");
        signIn("leader");
        archive(harbour);
        UI.getCurrent().navigate(ClosingNavigation.close(harbour));
        closing.close(leader, harbour, "Harbour", new Work());

        type("Harbour");

        assertThat(_find(Input.class)).isEmpty();
    }

    /** So that whoever erases them waits. */
    private static void holdRounds(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select id from round for update");
        }
    }

    private static String text() {
        return _get(CloseView.class).getElement().getTextRecursively();
    }

    @Test
    void once_the_file_has_come_the_page_says_so_by_itself() throws Exception {
        var harbour = organisations.found(leader, new Name("Harbour"));
        signIn("leader");
        UI.getCurrent().navigate(ClosingNavigation.close(harbour));
        type("Harbour");
        assertThat(refusal()).startsWith("Nothing was erased");

        _fireDomEvent(_get(Anchor.class, link -> link.withText("Everything (ZIP)")), "click");
        poll();
        assertThat(notice()).startsWith("You have not taken everything along yet.");
        archive(harbour);
        poll();

        assertThat(notice()).isEqualTo("You have taken everything along, and nothing was changed since.");
        _assertNone(Paragraph.class, text -> text.withAttribute("role", "alert"));
    }

    @Test
    void rounds_that_are_not_closed_are_named_since_the_file_lacks_their_figures() {
        var harbour = found("Harbour");
        rounds.plan(
                leader,
                harbour,
                new NewRound(
                        new Name("Autumn"),
                        catalog.newest().getFirst().key(),
                        Kind.QUICK,
                        new Schedule(Instant.now(), Instant.now().plus(Duration.ofDays(30)), ZoneOffset.UTC),
                        5,
                        Set.of(Role.MANAGER),
                        false));
        signIn("leader");
        UI.getCurrent().navigate(ClosingNavigation.close(harbour));

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Not closed yet, so that the file has no figures of it: Autumn. Close a round first to have"
                        + " them too.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "stranger"})
    void nobody_else_finds_the_page(String who) {
        var harbour = found("Harbour");
        signIn(who);

        UI.getCurrent().navigate(ClosingNavigation.close(harbour));

        assertThat(_find(NotFoundPage.class)).hasSize(1);
    }

    /** What the page says of the file. */
    private static String notice() {
        return _get(Div.class, div -> div.withClasses("notice")).getElement().getTextRecursively();
    }

    private static String refusal() {
        return _get(Paragraph.class, text -> text.withAttribute("role", "alert"))
                .getText();
    }

    private void type(String name) {
        _setValue(_get(Input.class), name);
        _fireDomEvent(_get(HtmlContainer.class, form -> form.withClasses("form")), "submit");
    }

    /** An organisation with a row wherever it can have one. */
    private OrganisationId found(String name) {
        var id = organisations.found(leader, new Name(name));
        People.join(db, viewer, id.value(), "viewer");
        for (int g = 0; g < PEOPLE.length; g++) {
            organisations.add(leader, id, new NewDepartment(new Name("Department " + (g + 1)), 2 * PEOPLE[g]));
        }
        var assessment = catalog.newest().getFirst();
        FullOrganisation.aim(db, id, assessment);
        db.update(ORGANISATION)
                .set(ORGANISATION.LOGO, png())
                .where(ORGANISATION.ID.eq(id.value()))
                .execute();
        var round = new ClosedRounds(db, rounds, assessment, 3).insert(leader, id, false, PEOPLE);
        comparisons.open(leader, id, round);
        var first = rounds.open(leader, id, round).departments().getFirst().id();
        FullOrganisation.fill(db, id, round, first, assessment, leader);
        return id;
    }

    private static byte[] png() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void signIn(String who) {
        switch (who) {
            case "leader" -> People.signIn(leader);
            case "viewer" -> People.signIn(viewer);
            case "stranger" -> People.signIn(stranger);
            default -> People.signOut();
        }
    }

    private MockHttpServletResponse archive(OrganisationId organisation) throws Exception {
        return portal.perform(get("/organisation/{o}/archive.zip", organisation.value()))
                .andReturn()
                .getResponse();
    }

    private static Map<String, String> unzipped(byte[] file) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
