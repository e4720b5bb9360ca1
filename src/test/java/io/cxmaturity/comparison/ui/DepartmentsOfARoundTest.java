package io.cxmaturity.comparison.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.ClosedRounds;
import io.cxmaturity.organisation.Aims;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.testing.KaribuTest;
import io.cxmaturity.testing.People;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** How many people departments have, and those from which nobody came. */
class DepartmentsOfARoundTest extends KaribuTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Catalog catalog;

    @Autowired
    private DSLContext db;

    private PersonId leader;
    private OrganisationId harbour;

    @BeforeEach
    void foundOrganisation() {
        People.deleteAll(db);
        leader = People.insert(db);
        harbour = organisations.found(leader, new Name("Harbour & Vale"));
        add("Sales", 40);
        add("Service", 44);
        People.signIn(leader);
    }

    @AfterEach
    void leaveNobody() {
        People.signOut();
        People.deleteAll(db);
    }

    @Test
    void a_department_nobody_answered_from_is_there_and_is_not_called_hidden() throws Exception {
        add("Yard", 10);
        var spring = closed(12, 14);
        show(spring, "");

        assertThat(row("Yard"))
                .startsWith("Yard0 of 10", "nobody answered")
                .hasSize(8)
                .doesNotContain("not shown");
        assertThat(notices())
                .contains("Nobody answered from: Yard.")
                .noneMatch(notice -> notice.startsWith("Not shown: "));

        show(spring, "view=differences");
        assertThat(row("Yard")).containsExactly("Yard", "nobody answered", "", "0");
        assertThat(csv(spring).lines().filter(line -> line.startsWith("\"Yard\",")))
                .singleElement()
                .satisfies(line -> assertThat(line).matches("\"Yard\",\"0\",\"10\",\"\",(\"nobody answered\",?){7}"));
    }

    @Test
    void few_answered_stands_beside_the_whole_where_all_headcounts_are_known() {
        show(closed(12, 8), "");

        assertThat(row("Harbour & Vale").getFirst()).isEqualTo("Harbour & Vale20 of 84few answered");
        assertThat(notices())
                .contains("Few answered: under 30 % of the headcount. Every figure speaks for those who answered,"
                        + " and may not for the others.");
    }

    @Test
    void people_of_whom_nobody_knows_how_many_there_are_count_against_no_headcount() throws Exception {
        addUncounted("Yard");
        var spring = closed(12, 8, 9);
        show(spring, "");

        assertThat(row("Harbour & Vale").getFirst()).isEqualTo("Harbour & Vale29 people");
        assertThat(row("Yard").getFirst()).isEqualTo("Yard9 people");
        assertThat(notices()).noneMatch(notice -> notice.startsWith("Few answered"));
        assertThat(csv(spring).lines()).anyMatch(line -> line.startsWith("\"Harbour & Vale\",\"29\",\"\",\"\","));
    }

    /** There are more than the headcounts that are known, so that it is less than 20 of 84. */
    @Test
    void that_few_answered_is_said_where_it_is_certain_without_every_headcount() {
        addUncounted("Yard");
        show(closed(12, 2, 6), "");

        assertThat(row("Harbour & Vale").getFirst()).isEqualTo("Harbour & Vale20 peoplefew answered");
    }

    @Test
    void gaps_are_shown_with_the_day_until_which_they_are_to_be_closed() {
        var first = catalog.newest().getFirst().dimensions().getFirst().id();
        organisations.aim(
                leader,
                harbour,
                organisations.goals(leader, harbour),
                new Aims(new Goals(Map.of(first, 4), Map.of()), Optional.of(LocalDate.of(2027, 6, 30))));
        var spring = closed(12, 14);

        show(spring, "show=gap");
        assertThat(fine()).anyMatch(text -> text.contains("Targets are to be reached by 30 June 2027."));
        show(spring, "show=score");
        assertThat(fine()).noneMatch(text -> text.contains("30 June 2027"));
    }

    private void add(String name, int headcount) {
        organisations.add(leader, harbour, new NewDepartment(new Name(name), headcount));
    }

    private void addUncounted(String name) {
        organisations.add(leader, harbour, new NewDepartment(new Name(name), OptionalInt.empty()));
    }

    private RoundId closed(int... people) {
        return new ClosedRounds(db, rounds, catalog.newest().getFirst(), 7).insert(leader, harbour, false, people);
    }

    private void show(RoundId round, String query) {
        UI.getCurrent().navigate(ComparisonNavigation.comparison(harbour, round), QueryParameters.fromString(query));
    }

    private String csv(RoundId round) throws Exception {
        return MockMvcBuilders.webAppContextSetup(application)
                .build()
                .perform(get("/rounds/{o}/{r}/results.csv", harbour.value(), round.value()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<String> row(String group) {
        return _find(_find(NativeTable.class).getFirst(), NativeTableRow.class).stream()
                .map(row -> row.getElement()
                        .getChildren()
                        .map(cell -> cell.getTextRecursively().strip())
                        .toList())
                .filter(cells -> cells.getFirst().startsWith(group))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> notices() {
        return _find(
                        _get(ComparisonView.class),
                        Paragraph.class,
                        text -> text.withPredicate(each -> each.getParent()
                                .orElseThrow()
                                .getElement()
                                .getClassList()
                                .contains("notice")))
                .stream()
                .map(Paragraph::getText)
                .toList();
    }

    private static List<String> fine() {
        return _find(Paragraph.class, text -> text.withClasses("fine")).stream()
                .map(Paragraph::getText)
                .toList();
    }
}
