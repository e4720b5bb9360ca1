package io.cxmaturity.action.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import io.cxmaturity.action.ActionId;
import io.cxmaturity.action.Actions;
import io.cxmaturity.action.Plan;
import io.cxmaturity.action.Status;
import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.ui.RoundNavigation;
import io.cxmaturity.shell.NotFoundPage;
import io.cxmaturity.testing.HarbourTest;
import io.cxmaturity.testing.People;
import io.cxmaturity.testing.StoredRound;
import io.cxmaturity.wording.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class OverdueViewTest extends HarbourTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Autowired
    private Actions actions;

    private PersonId viewer;
    private DepartmentId sales;
    private Assessment assessment;
    private RoundId spring;
    private RoundId autumn;

    @BeforeEach
    void closeRounds() {
        assessment = catalog.newest().getFirst();
        viewer = People.insert(db);
        People.join(db, viewer, harbour.value(), "viewer");
        sales = organisations.add(leader, harbour, new NewDepartment(new Name("Sales"), 10));
        spring = round("Spring 2025", "2025-03-01T12:00:00Z");
        autumn = round("Autumn 2025", "2025-09-01T12:00:00Z");
    }

    private RoundId round(String title, String closes) {
        var sheet = "1".repeat(assessment.items().size());
        return new StoredRound(db, harbour, assessment.key(), title, 3, Instant.parse(closes), LONDON)
                .department(sales, "Sales", 10, sheet, sheet, sheet)
                .id();
    }

    @Test
    void what_is_overdue_is_listed_over_all_rounds_and_leads_to_its_card() {
        var first = adopt(spring, Group.WHOLE, daysAgo(3), "Zoë");
        var second = adopt(autumn, sales.value().toString(), daysAgo(400), "");
        adopt(autumn, Group.WHOLE, today(), "In time");

        open(viewer, ActionNavigation.overdue(harbour));

        assertThat(rows())
                .containsExactly(
                        title(autumn, second) + "|Sales · " + dimension(autumn, second) + "|No owner yet|"
                                + date(daysAgo(400)) + "|13 months|Autumn 2025",
                        title(spring, first) + "|Whole organisation · " + dimension(spring, first) + "|Zoë|"
                                + date(daysAgo(3)) + "|3 days|Spring 2025");
        assertThat(links())
                .contains(
                        "rounds/" + harbour.value() + "/" + spring.value() + "/actions?step=" + first.value(),
                        "rounds/" + harbour.value() + "/" + autumn.value() + "/actions?status=overdue");
        assertThat(_find(Anchor.class, chip -> chip.withClasses("chip")))
                .extracting(Anchor::getText)
                .containsExactly("Autumn 2025 · 1", "Spring 2025 · 1");
        assertThat(leads())
                .containsExactly("2 adopted steps of all rounds should be done by now, the latest first."
                        + " Each day counts where the round was planned.");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 day", "13, 13 days", "14, 2 weeks", "55, 7 weeks", "70, 2 months"})
    void how_late_is_said_in_words(int days, String words) {
        adopt(spring, Group.WHOLE, daysAgo(days), "");

        open(viewer, ActionNavigation.overdue(harbour));

        assertThat(rows()).singleElement().asString().contains("|" + words + "|");
    }

    @Test
    void the_pages_of_rounds_and_of_the_organisation_say_how_many_and_lead_there() {
        for (var path : List.of(RoundNavigation.rounds(harbour), OrganisationNavigation.one(harbour))) {
            open(viewer, path);
            assertThat(_find(Div.class, div -> div.withClasses("notice"))).isEmpty();
        }
        adopt(spring, Group.WHOLE, daysAgo(1), "");
        adopt(autumn, Group.WHOLE, daysAgo(2), "");
        for (var path : List.of(RoundNavigation.rounds(harbour), OrganisationNavigation.one(harbour))) {
            open(viewer, path);
            var notice = _get(Div.class, div -> div.withClasses("notice"));
            assertThat(notice.getElement().getTextRecursively()).contains("2 steps are overdue.");
            assertThat(_get(notice, Anchor.class).getHref()).isEqualTo("rounds/" + harbour.value() + "/overdue");
        }
    }

    @Test
    void where_nothing_is_overdue_the_page_says_so() {
        open(viewer, ActionNavigation.overdue(harbour));

        assertThat(leads())
                .containsExactly("Nothing is overdue. A step that is past its due date stands here until it is done or"
                        + " dropped.");
        assertThat(_find(NativeTable.class)).isEmpty();
    }

    @Test
    void a_link_to_a_step_opens_its_board_also_where_the_step_is_no_more() {
        var step = adopt(spring, Group.WHOLE, daysAgo(1), "");
        for (var asked : List.of(step.value().toString(), "nonsense", "")) {
            open(viewer, ActionNavigation.actions(harbour, spring) + "?step=" + asked);
            assertThat(_find(ActionCard.class)).hasSize(1);
        }
        assertThat(_get(ActionCard.class).getId()).contains("step-" + step.value());
    }

    @Test
    void strangers_find_nothing_and_whoever_is_not_signed_in_is_led_to_sign_in() {
        open(People.insert(db), ActionNavigation.overdue(harbour));
        assertThat(_find(NotFoundPage.class)).hasSize(1);

        People.signOut();
        UI.getCurrent().navigate(ActionNavigation.overdue(harbour));
        assertThat(_get(H1.class).getText()).isEqualTo("Sign in");
    }

    private ActionId adopt(RoundId round, String group, LocalDate due, String owner) {
        var step = actions.open(leader, harbour, round).adoptable(group).getFirst();
        var id = actions.adopt(leader, harbour, round, group, step.step().id());
        actions.change(leader, harbour, id, 0, new Plan(owner, Optional.of(due), Status.OPEN, "", ""));
        return id;
    }

    private static LocalDate today() {
        return LocalDate.now(LONDON);
    }

    private static LocalDate daysAgo(int days) {
        return today().minusDays(days);
    }

    private static String date(LocalDate day) {
        return Texts.of(Locale.ENGLISH).date(day);
    }

    private String title(RoundId round, ActionId id) {
        return actions.open(leader, harbour, round).steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private String dimension(RoundId round, ActionId id) {
        return actions.open(leader, harbour, round).steps().stream()
                .filter(step -> step.id().equals(id))
                .map(step ->
                        assessment.dimension(step.dimension()).orElseThrow().title())
                .findFirst()
                .orElseThrow();
    }

    private void open(PersonId person, String path) {
        People.signIn(person);
        reload();
        int query = path.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(path);
        } else {
            UI.getCurrent().navigate(path.substring(0, query), QueryParameters.fromString(path.substring(query + 1)));
        }
    }

    private static List<String> rows() {
        return _find(NativeTableRow.class).stream()
                .skip(1)
                .map(row -> row.getElement()
                        .getChildren()
                        .map(cell -> cell.getTextRecursively().strip())
                        .collect(Collectors.joining("|")))
                .toList();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static List<String> leads() {
        return _find(Paragraph.class, text -> text.withClasses("lead")).stream()
                .map(Paragraph::getText)
                .toList();
    }
}
