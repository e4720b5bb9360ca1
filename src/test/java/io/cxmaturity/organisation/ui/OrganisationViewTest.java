package io.cxmaturity.organisation.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.cxmaturity.db.Tables.MEMBERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.Aims;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.OrganisationsOf;
import io.cxmaturity.organisation.Settings;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.shell.Meanwhile;
import io.cxmaturity.shell.NotFoundPage;
import io.cxmaturity.testing.KaribuTest;
import io.cxmaturity.testing.People;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrganisationViewTest extends KaribuTest {

    @Autowired
    private Organisations organisations;

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
        organisations.add(leader, harbour, new NewDepartment(new Name("Sales"), 42));
        organisations.add(leader, harbour, new NewDepartment(new Name("Archive"), 0));
    }

    @AfterEach
    void leaveNobody() {
        People.signOut();
        People.deleteAll(db);
    }

    @Test
    void shows_a_leader_the_only_organisation_with_its_departments() {
        open(leader);

        assertThat(_get(H1.class).getText()).isEqualTo("Harbour & Vale");
        assertThat(rows()).containsExactly("Sales 42 people", "Archive nobody yet");
        assertThat(_find(Paragraph.class, text -> text.withText("2 departments, 42 people")))
                .hasSize(1);
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_the_sign_in_page() {
        UI.getCurrent().navigate("organisation");

        assertThat(_get(H1.class).getText()).isEqualTo("Sign in");
    }

    @Test
    void signed_in_people_find_it_in_the_navigation_beside_the_way_out() {
        open(leader);

        var menu = _get(
                Nav.class,
                spec -> spec.withPredicate(
                        nav -> "Main".equals(nav.getAriaLabel().orElse(""))));
        assertThat(_find(menu, RouterLink.class))
                .extracting(RouterLink::getText)
                .containsExactly("Start", "Learn", "Glossary", "Rounds", "Organisation", "Account");
        assertThat(_find(menu, NativeButton.class))
                .extracting(NativeButton::getText)
                .containsExactly("Sign out");
    }

    @Test
    void to_a_stranger_the_address_leads_nowhere() {
        People.signIn(People.insert(db));

        UI.getCurrent().navigate("organisation/" + harbour.value());
        assertThat(_find(NotFoundPage.class)).hasSize(1);
        UI.getCurrent().navigate("organisation/" + new UUID(1, 2));
        assertThat(_find(NotFoundPage.class)).hasSize(1);
        UI.getCurrent().navigate("organisation/no-id");
        assertThat(_find(NotFoundPage.class)).hasSize(1);
    }

    @Test
    void of_several_organisations_one_is_chosen() {
        var other = organisations.found(leader, new Name("Elsewhere"));
        open(leader);

        assertThat(_get(H1.class).getText()).isEqualTo("Your organisations");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref).filter(link -> link.startsWith("organisation/")))
                .containsExactly("organisation/" + other.value(), "organisation/" + harbour.value());
        UI.getCurrent().navigate("organisation/" + other.value());
        assertThat(_get(H1.class).getText()).isEqualTo("Elsewhere");
    }

    @Test
    void a_viewer_is_led_to_the_results_and_sees_no_more_of_the_organisation() {
        var viewer = People.insert(db);
        People.join(db, viewer, harbour.value(), "viewer");
        open(viewer);

        assertThat(_get(H1.class).getText()).isEqualTo("Harbour & Vale");
        assertThat(_get(OrganisationView.class).getElement().getTextRecursively())
                .contains("Organisation · you see its results")
                .doesNotContain("Sales", "42", "Who did what", "Where you want to be", "Members");
        assertThat(_get(Anchor.class, link -> link.withText("See the rounds and their results"))
                        .getHref())
                .isEqualTo("rounds/" + harbour.value());
        assertThat(_find(Input.class)).isEmpty();
        assertThat(_find(NativeButton.class)).extracting(NativeButton::getText).containsExactly("Sign out");
    }

    @Test
    void a_leader_adds_a_department_and_what_is_wrong_is_said_at_its_field() {
        open(leader);
        add(" sales ", "many");
        assertThat(errors()).containsExactly("Enter a whole number from 0 to 1,000,000, in digits alone.");
        add(" sales ", "7");
        assertThat(errors()).containsExactly("Another department is called so. Choose another name.");
        assertThat(field("add-name").getValue()).isEqualTo(" sales ");

        add("Service", "7");

        assertThat(errors()).isEmpty();
        assertThat(rows()).containsExactly("Sales 42 people", "Archive nobody yet", "Service 7 people");
        assertThat(field("add-name").getValue()).isEmpty();
    }

    @Test
    void a_leader_renames_moves_merges_and_removes() {
        open(leader);
        press("Move Archive up");
        assertThat(rows()).containsExactly("Archive nobody yet", "Sales 42 people");

        press("Change Sales");
        _setValue(field("edit-name"), "Sales and service");
        _setValue(field("edit-headcount"), "50");
        _fireDomEvent(_get(_get(DepartmentEditor.class), DepartmentForm.class), "submit");
        assertThat(rows()).containsExactly("Archive nobody yet", "Sales and service 50 people");

        press("Change Archive");
        _click(_get(NativeButton.class, button -> button.withText("Remove this department")));
        assertThat(rows()).containsExactly("Sales and service 50 people");

        add("Repairs", "3");
        press("Change Repairs");
        assertThat(_find(NativeButton.class, button -> button.withText("Remove this department")))
                .isEmpty();
        _click(_get(NativeButton.class, button -> button.withText("Merge")));
        assertThat(organisations.open(leader, harbour).departments()).hasSize(2);
        _click(_get(NativeButton.class, button -> button.withText("Merge Repairs into Sales and service for good")));
        assertThat(rows()).containsExactly("Sales and service 53 people");
    }

    @Test
    void where_nobody_knows_how_many_there_are_nobody_is_not_said() {
        open(leader);
        add("Yard", "");
        assertThat(errors()).isEmpty();
        assertThat(rows()).containsExactly("Sales 42 people", "Archive nobody yet", "Yard headcount not known");
        assertThat(_find(Paragraph.class, text -> text.withText("3 departments, at least 42 people")))
                .hasSize(1);

        press("Change Yard");
        assertThat(field("edit-headcount").getValue()).isEmpty();
        assertThat(_find(NativeButton.class, button -> button.withText("Remove this department")))
                .isEmpty();
        _click(_get(NativeButton.class, button -> button.withText("Merge")));
        _click(_get(NativeButton.class, button -> button.withText("Merge Yard into Sales for good")));
        assertThat(rows()).containsExactly("Sales headcount not known", "Archive nobody yet");
    }

    @Test
    void what_was_removed_elsewhere_meanwhile_is_said() {
        open(leader);
        var archive = organisations.open(leader, harbour).departments().getLast();
        organisations.remove(leader, harbour, archive);

        press("Move Archive up");

        assertThat(rows()).containsExactly("Sales 42 people");
        assertThat(_find(Paragraph.class, text -> text.withClasses("fine")))
                .extracting(Paragraph::getText)
                .contains("Somebody else changed this meanwhile. Nothing was done; this is how it is now.");
    }

    @Test
    void a_list_is_looked_through_first_and_its_good_lines_are_added_together() {
        open(leader);
        var part = _get(ImportPart.class);
        paste(part, "Finance,3\nArchive,9\n\"Legal, Nord\",4\nLogistics,many");

        assertThat(_find(part, ListItem.class))
                .extracting(ListItem::getText)
                .containsExactly(
                        "Line 2, column 1: there is a department with this name already",
                        "Line 4, column 11: the headcount is not a whole number from 0 to 1,000,000",
                        "Finance, 3 people",
                        "Legal, Nord, 4 people");
        assertThat(rows()).containsExactly("Sales 42 people", "Archive nobody yet");

        _click(_get(part, NativeButton.class, button -> button.withText("Add these 2 departments")));
        assertThat(rows())
                .containsExactly("Sales 42 people", "Archive nobody yet", "Finance 3 people", "Legal, Nord 4 people");
        assertThat(text(part).getElement().getChild(1).getProperty("value")).isEqualTo("Archive,9\nLogistics,many");
    }

    @Test
    void a_list_that_is_too_long_to_paste_is_refused_whole_and_not_cut() {
        open(leader);
        var part = _get(ImportPart.class);
        paste(part, "Department,3\n".repeat(7_692) + "Yard,13524");

        assertThat(errors())
                .containsExactly("A pasted list has 100,000 characters at most; this one has 100,006. Nothing of it was"
                        + " taken: save it as a file and choose that instead.");
        assertThat(_find(part, ListItem.class)).isEmpty();
        assertThat(text(part).getElement().getChild(1).hasAttribute("maxlength"))
                .isFalse();
    }

    @Test
    void a_file_is_looked_through_like_a_pasted_list_and_its_bad_rows_are_left_to_be_put_right() {
        open(leader);
        var part = _get(ImportPart.class);
        choose(part, "Headcount;Name;Town\n3;Finance;Ely\nmany;Logistics;\n;Legal");

        assertThat(_find(part, ListItem.class))
                .extracting(ListItem::getText)
                .containsExactly(
                        "Line 3, column 1: the headcount is not a whole number from 0 to 1,000,000",
                        "Line 4, column 7: the line ends before its last column",
                        "Finance, 3 people");
        assertThat(_find(part, Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Columns that were passed over, as their headings have no meaning here: Town.");

        _click(_get(part, NativeButton.class, button -> button.withText("Add this department")));
        assertThat(rows()).containsExactly("Sales 42 people", "Archive nobody yet", "Finance 3 people");
        assertThat(text(part).getElement().getChild(1).getProperty("value"))
                .isEqualTo("Headcount;Name;Town\nmany;Logistics;\n;Legal");
    }

    @Test
    void a_file_of_which_nothing_can_be_taken_says_why() {
        open(leader);
        var part = _get(ImportPart.class);
        choose(part, "PK\u0003\u0004");
        assertThat(errors()).containsExactly("This is a workbook. Save its sheet as “CSV UTF-8” and choose that file.");

        part.take("too large");
        assertThat(errors())
                .containsExactly("The file is larger than 1 MB. Nothing of it was taken: is it the right one?");
        part.take("");
        assertThat(rows()).containsExactly("Sales 42 people", "Archive nobody yet");
    }

    @Test
    void of_a_list_that_was_overtaken_nothing_is_added() {
        open(leader);
        var part = _get(ImportPart.class);
        paste(part, "Finance,3\nLegal,4");
        organisations.add(leader, harbour, new NewDepartment(new Name("Legal"), 9));

        _click(_get(part, NativeButton.class, button -> button.withText("Add these 2 departments")));

        assertThat(organisations.open(leader, harbour).departments())
                .extracting(department -> department.name().value())
                .containsExactly("Sales", "Archive", "Legal");
        assertThat(_find(part, ListItem.class))
                .extracting(ListItem::getText)
                .containsExactly("Line 2, column 1: there is a department with this name already", "Finance, 3 people");

        _click(_get(part, NativeButton.class, button -> button.withText("Add this department")));
        assertThat(rows())
                .containsExactly("Sales 42 people", "Archive nobody yet", "Legal 9 people", "Finance 3 people");
    }

    @Test
    void no_more_departments_are_added_than_there_may_be_which_is_said() {
        organisations.addAll(
                leader,
                harbour,
                IntStream.range(2, Organisation.MOST_DEPARTMENTS)
                        .mapToObj(i -> new NewDepartment(new Name("Yard " + i), 1))
                        .toList());
        open(leader);

        add("Service", "7");

        assertThat(organisations.open(leader, harbour).departments()).hasSize(200);
        assertThat(errors()).containsExactly("An organisation has 200 departments at most. Nothing was added.");
        assertThat(field("add-name").getValue()).isEqualTo("Service");
    }

    @Test
    void of_a_list_with_more_departments_than_there_may_be_none_is_offered() {
        open(leader);
        var part = _get(ImportPart.class);

        paste(part, IntStream.range(2, 201).mapToObj("Yard %d,1"::formatted).collect(Collectors.joining("\n")));
        assertThat(errors()).containsExactly("An organisation has 200 departments at most. Nothing was added.");
        assertThat(_find(part, NativeButton.class))
                .extracting(NativeButton::getText)
                .containsExactly("Check the list");

        paste(part, IntStream.range(2, 200).mapToObj("Yard %d,1"::formatted).collect(Collectors.joining("\n")));
        assertThat(errors()).isEmpty();
        _click(_get(part, NativeButton.class, button -> button.withText("Add these 198 departments")));
        assertThat(organisations.open(leader, harbour).departments()).hasSize(200);
    }

    @Test
    void whoever_leads_no_more_sees_no_more_of_the_history() {
        for (int i = 0; i < 30; i++) {
            organisations.add(leader, harbour, new NewDepartment(new Name("Yard " + i), 1));
        }
        open(leader);
        assertThat(_find(HistoryPart.class).getFirst().getElement().getTextRecursively())
                .contains("Yard 29");
        db.deleteFrom(MEMBERSHIP).execute();

        _click(_get(_get(HistoryPart.class), NativeButton.class));

        assertThat(_find(HistoryPart.class)).isEmpty();
    }

    @Test
    void name_and_smallest_group_are_kept() {
        open(leader);
        _setValue(field("organisation-name"), "Harbour");
        _setValue(field("minimum-group"), "2");
        saveSettings();
        assertThat(errors()).containsExactly("Enter a whole number from 3 to 1,000, in digits alone.");

        _setValue(field("minimum-group"), "4");
        saveSettings();
        assertThat(organisations.open(leader, harbour).minimumGroup()).isEqualTo(4);
        assertThat(_get(H1.class).getText()).isEqualTo("Harbour");
    }

    @Test
    void whoever_saves_settings_over_others_is_told_and_keeps_what_they_typed() {
        open(leader);
        _setValue(field("organisation-name"), "Mine");
        organisations.set(
                leader, harbour, new Settings(new Name("Harbour & Vale"), 5), new Settings(new Name("Theirs"), 7));

        saveSettings();

        assertThat(organisations.open(leader, harbour).settings()).isEqualTo(new Settings(new Name("Theirs"), 7));
        assertThat(told(SettingsPart.class))
                .isEqualTo("Somebody else changed this meanwhile: Name of the organisation, Smallest group.");
        assertThat(now(SettingsPart.class))
                .containsExactly("Saved now: Theirs", "As it is saved now: changed meanwhile, and not by you.");
        assertThat(field("organisation-name").getValue()).isEqualTo("Mine");
        assertThat(field("minimum-group").getValue()).isEqualTo("7");

        saveSettings();
        assertThat(organisations.open(leader, harbour).settings()).isEqualTo(new Settings(new Name("Mine"), 7));
        assertThat(now(SettingsPart.class)).isEmpty();
    }

    @Test
    void settings_are_compared_with_what_stood_in_the_form_though_something_else_was_done_since() {
        open(leader);
        _setValue(field("minimum-group"), "4");
        organisations.set(
                leader, harbour, new Settings(new Name("Harbour & Vale"), 5), new Settings(new Name("Theirs"), 5));
        add("Service", "7");

        saveSettings();

        assertThat(organisations.open(leader, harbour).settings()).isEqualTo(new Settings(new Name("Theirs"), 5));
        assertThat(field("minimum-group").getValue()).isEqualTo("4");
    }

    @Test
    void whoever_saves_goals_over_others_is_told_and_keeps_what_they_chose() {
        var first = catalog.newest().getFirst().dimensions().getFirst();
        var second = catalog.newest().getFirst().dimensions().get(1);
        open(leader);
        choose("Level wanted of " + first.title(), "3");
        var theirs = new Aims(
                new Goals(Map.of(first.id(), 4), Map.of(second.id(), 1.75)), Optional.of(LocalDate.of(2027, 6, 30)));
        organisations.aim(leader, harbour, new Aims(Goals.NONE, Optional.empty()), theirs);

        saveGoals();

        assertThat(organisations.goals(leader, harbour)).isEqualTo(theirs);
        assertThat(told(GoalsPart.class))
                .isEqualTo("Somebody else changed this meanwhile: Level wanted of " + first.title() + ", Importance of "
                        + second.title() + ", To be reached by.");
        assertThat(now(GoalsPart.class))
                .containsExactly(
                        "Saved now: Level 4",
                        "As it is saved now: changed meanwhile, and not by you.",
                        "As it is saved now: changed meanwhile, and not by you.");
        assertThat(select("Level wanted of " + first.title()).chosen()).isEqualTo("3");
        assertThat(field("target-date").getValue()).isEqualTo("2027-06-30");

        saveGoals();
        assertThat(organisations.goals(leader, harbour))
                .isEqualTo(new Aims(
                        new Goals(Map.of(first.id(), 3), Map.of(second.id(), 1.75)),
                        Optional.of(LocalDate.of(2027, 6, 30))));
    }

    @Test
    void whoever_saves_a_department_over_another_s_change_is_told_and_keeps_what_they_typed() {
        open(leader);
        press("Change Sales");
        _setValue(field("edit-headcount"), "50");
        change("Sales", "Shops", 41);

        _fireDomEvent(_get(_get(DepartmentEditor.class), DepartmentForm.class), "submit");

        assertThat(told(DepartmentEditor.class)).isEqualTo("Somebody else changed this meanwhile: Name, Headcount.");
        assertThat(now(DepartmentEditor.class))
                .containsExactly("As it is saved now: changed meanwhile, and not by you.", "Saved now: 41");
        assertThat(field("edit-name").getValue()).isEqualTo("Shops");
        assertThat(field("edit-headcount").getValue()).isEqualTo("50");

        _fireDomEvent(_get(_get(DepartmentEditor.class), DepartmentForm.class), "submit");
        assertThat(rows()).containsExactly("Shops 50 people", "Archive nobody yet");
    }

    @Test
    void what_was_typed_about_a_department_that_is_no_more_stays_until_it_is_cancelled() {
        open(leader);
        press("Change Archive");
        _setValue(field("edit-name"), "Records");
        var archive = organisations.open(leader, harbour).departments().getLast();
        organisations.remove(leader, harbour, archive);

        _fireDomEvent(_get(_get(DepartmentEditor.class), DepartmentForm.class), "submit");

        assertThat(field("edit-name").getValue()).isEqualTo("Records");
        assertThat(_find(Paragraph.class, text -> text.withClasses("fine")))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Somebody else removed this department"));
        _click(_get(NativeButton.class, button -> button.withText("Cancel")));
        assertThat(rows()).containsExactly("Sales 42 people");
    }

    @Test
    void departments_that_others_changed_are_neither_moved_merged_nor_removed_before_they_were_seen() {
        open(leader);
        var archive = organisations.open(leader, harbour).departments().getLast();
        organisations.move(leader, harbour, OrganisationsOf.order(organisations, leader, harbour), archive.id(), 0);
        press("Move Archive up");
        assertThat(rows()).containsExactly("Archive nobody yet", "Sales 42 people");

        press("Change Archive");
        change("Sales", "Shops", 41);
        _click(_get(NativeButton.class, button -> button.withText("Merge")));
        _click(_get(NativeButton.class, button -> button.withText("Merge Archive into Sales for good")));
        assertThat(rows()).containsExactly("Archive nobody yet", "Shops 41 people");

        press("Change Archive");
        change("Archive", "Records", 0);
        _click(_get(NativeButton.class, button -> button.withText("Remove this department")));
        assertThat(rows()).containsExactly("Records nobody yet", "Shops 41 people");
    }

    /** As another leader does. */
    private void change(String before, String name, int headcount) {
        var seen = organisations.open(leader, harbour).departments().stream()
                .filter(department -> department.name().value().equals(before))
                .findFirst()
                .orElseThrow();
        organisations.change(leader, harbour, seen, new NewDepartment(new Name(name), headcount));
    }

    private static String told(Class<? extends Component> part) {
        return _find(_get(_get(part), Meanwhile.class), Paragraph.class)
                .getFirst()
                .getText();
    }

    private static List<String> now(Class<? extends Component> part) {
        return _find(_get(part), Paragraph.class, text -> text.withClasses("field__now")).stream()
                .map(Paragraph::getText)
                .toList();
    }

    private static Select select(String label) {
        return _find(Select.class).stream()
                .filter(select -> select.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static void choose(String label, String value) {
        select(label).choose(value);
    }

    private static void saveGoals() {
        _fireDomEvent(_get(_get(GoalsPart.class), HtmlContainer.class, form -> form.withClasses("form")), "submit");
    }

    @Test
    void nothing_is_changed_for_somebody_who_signed_out_elsewhere() {
        open(leader);
        People.signOut();

        add("Service", "7");

        assertThat(organisations.open(leader, harbour).departments()).hasSize(2);
    }

    private void open(PersonId person) {
        People.signIn(person);
        reload();
        UI.getCurrent().navigate("organisation");
    }

    private static void add(String name, String headcount) {
        _setValue(field("add-name"), name);
        _setValue(field("add-headcount"), headcount);
        _fireDomEvent(
                _get(
                        DepartmentForm.class,
                        form -> form.withPredicate(each -> each.getParent()
                                .filter(DepartmentsPart.class::isInstance)
                                .isPresent())),
                "submit");
    }

    private static void press(String label) {
        _click(_get(
                NativeButton.class,
                button -> button.withPredicate(
                        each -> label.equals(each.getElement().getAttribute("aria-label")))));
    }

    private static void saveSettings() {
        _fireDomEvent(
                _get(SettingsPart.class)
                        .getChildren()
                        .filter(child -> child.getElement().getTag().equals("form"))
                        .findFirst()
                        .orElseThrow(),
                "submit");
    }

    private static void paste(ImportPart part, String list) {
        text(part).getElement().getChild(1).setProperty("value", list);
        _click(_get(part, NativeButton.class, button -> button.withText("Check the list")));
    }

    private static void choose(ImportPart part, String list) {
        part.take(Base64.getEncoder().encodeToString(list.getBytes(StandardCharsets.UTF_8)));
    }

    private static Component text(ImportPart part) {
        return _find(part, Div.class, div -> div.withClasses("field")).getFirst();
    }

    private static Input field(String id) {
        return _get(Input.class, input -> input.withId(id));
    }

    private static List<String> rows() {
        return _find(DepartmentRow.class).stream()
                .map(row -> String.join(
                        " ", _find(row, Span.class).stream().map(Span::getText).toList()))
                .toList();
    }

    private static List<String> errors() {
        return _find(Paragraph.class, paragraph -> paragraph.withClasses("field__error")).stream()
                .map(Paragraph::getText)
                .toList();
    }
}
