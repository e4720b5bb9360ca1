package io.cxmaturity.comparison.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.cxmaturity.db.Tables.INVITATION;
import static io.cxmaturity.db.Tables.ORGANISATION_GOAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.ClosedRounds;
import io.cxmaturity.comparison.Closing;
import io.cxmaturity.comparison.Comparisons;
import io.cxmaturity.db.DefaultSchema;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.shell.NotFoundPage;
import io.cxmaturity.testing.KaribuTest;
import io.cxmaturity.testing.People;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
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
    private Catalog catalog;

    @Autowired
    private DSLContext db;

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
    void nothing_of_a_closed_organisation_is_left_and_everything_of_the_others() {
        found("Vale");
        var before = counted();
        var harbour = found("Harbour");
        assertThat(counted()).isNotEqualTo(before);

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
    void only_leaders_may_close_an_organisation_or_take_it_along() {
        var harbour = found("Harbour");

        assertThatThrownBy(() -> closing.close(viewer, harbour, "Harbour")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> closing.belongings(viewer, harbour)).isInstanceOf(NotAllowed.class);
        for (var other : new PersonId[] {stranger, PersonId.GUEST}) {
            assertThatThrownBy(() -> closing.close(other, harbour, "Harbour")).isInstanceOf(UnknownOrganisation.class);
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
                        "organisation.csv",
                        "departments.csv",
                        "members.csv",
                        "goals.csv",
                        "rounds.csv",
                        "invitations.csv",
                        "history.csv",
                        "rounds/1/figures.json",
                        "rounds/1/heatmap-score-departments.csv",
                        "rounds/1/reliability.csv",
                        "rounds/1/roadmap.csv");
        assertThat(files.get("departments.csv")).contains("\"name\",\"headcount\"\r\n", "\"Department 1\",\"40\"\r\n");
        assertThat(files.get("members.csv")).contains(leader.value() + "@example.org\",\"leader\"");
        assertThat(files.get("goals.csv")).contains(",\"4\",\"1.5\"\r\n");
        assertThat(files.get("invitations.csv")).contains("\"Spring\",\"'=Ann\",\"ann@example.org\",\"Department 1\",");
        assertThat(files.get("history.csv")).contains("department-add");
        assertThat(files.get("rounds/1/heatmap-score-departments.csv"))
                .contains("\"Department 3\",\"3\",\"6\",\"\",\"not shown\"");
        assertThat(files.get("rounds/1/figures.json")).contains("\"score\":").doesNotContainPattern("\\.[0-9]{3}");
        assertThat(String.join("", files.values())).doesNotContain("secret", "none-of-your", "token", "password");
    }

    @Test
    void a_leader_types_the_name_and_is_led_away() {
        var harbour = found("Harbour");
        signIn("leader");
        UI.getCurrent().navigate(ClosingNavigation.close(harbour));
        assertThat(_get(H1.class).getText()).isEqualTo("Close Harbour");

        type("Harbor");
        assertThat(organisations.open(leader, harbour).led()).isTrue();
        type("Harbour");

        assertThat(organisations.memberships(leader)).isEmpty();
        assertThat(_find(Input.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "stranger"})
    void nobody_else_finds_the_page(String who) {
        var harbour = found("Harbour");
        signIn(who);

        UI.getCurrent().navigate(ClosingNavigation.close(harbour));

        assertThat(_find(NotFoundPage.class)).hasSize(1);
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
        db.insertInto(ORGANISATION_GOAL)
                .set(ORGANISATION_GOAL.ORGANISATION_ID, id.value())
                .set(
                        ORGANISATION_GOAL.DIMENSION,
                        catalog.newest().getFirst().dimensions().getFirst().id().value())
                .set(ORGANISATION_GOAL.TARGET, (short) 4)
                .set(ORGANISATION_GOAL.IMPORTANCE, 1.5)
                .execute();
        var round = new ClosedRounds(db, rounds, catalog.newest().getFirst(), 3).insert(leader, id, true, PEOPLE);
        comparisons.open(leader, id, round);
        db.insertInto(INVITATION)
                .set(INVITATION.ID, UUID.randomUUID())
                .set(INVITATION.ROUND_ID, round.value())
                .set(
                        INVITATION.DEPARTMENT_ID,
                        rounds.open(leader, id, round)
                                .departments()
                                .getFirst()
                                .id()
                                .value())
                .set(INVITATION.NAME, "=Ann")
                .set(INVITATION.EMAIL, "ann@example.org")
                .set(INVITATION.EMAIL_KEY, "ann@example.org")
                .set(INVITATION.LANGUAGE, "en")
                .set(INVITATION.SECRET, "none-of-your-business" + name)
                .set(INVITATION.CREATED_AT, OffsetDateTime.parse("2026-03-01T10:00:00Z"))
                .execute();
        return id;
    }

    /** How many rows each table has. */
    private Map<String, Integer> counted() {
        var counts = new TreeMap<String, Integer>();
        for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            counts.put(table.getName(), db.fetchCount(table));
        }
        return counts;
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
