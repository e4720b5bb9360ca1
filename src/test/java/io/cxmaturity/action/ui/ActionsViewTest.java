package io.cxmaturity.action.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import io.cxmaturity.action.ActionId;
import io.cxmaturity.action.Actions;
import io.cxmaturity.action.AdoptedStep;
import io.cxmaturity.action.Plan;
import io.cxmaturity.action.Status;
import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.shell.Meanwhile;
import io.cxmaturity.shell.NotFoundPage;
import io.cxmaturity.testing.HarbourTest;
import io.cxmaturity.testing.People;
import io.cxmaturity.testing.StoredRound;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

class ActionsViewTest extends HarbourTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Autowired
    private Actions actions;

    private PersonId viewer;
    private DepartmentId sales;
    private DepartmentId service;
    private DepartmentId archive;
    private DepartmentId stores;
    private Assessment assessment;
    private RoundId spring;

    @BeforeEach
    void closeRound() {
        assessment = catalog.newest().getFirst();
        viewer = People.insert(db);
        People.join(db, viewer, harbour.value(), "viewer");
        sales = department("Sales");
        service = department("Service");
        archive = department("Archive");
        stores = department("Stores");
        spring = round("Spring 2025", "2025-03-01T12:00:00Z", "1");
    }

    private DepartmentId department(String name) {
        return organisations.add(leader, harbour, new NewDepartment(new Name(name), 10));
    }

    /** Everybody at one level, but for one of Stores: of one mind, all of them would be known. Of Archive and Stores nothing is shown. */
    private RoundId round(String title, String closes, String level) {
        var sheet = level.repeat(assessment.items().size());
        var other = (level.equals("1") ? "5" : "1").repeat(assessment.items().size());
        return new StoredRound(db, harbour, assessment.key(), title, 3, Instant.parse(closes), LONDON)
                .department(sales, "Sales", 10, sheet, sheet, sheet)
                .department(service, "Service", 10, sheet, sheet, sheet)
                .department(archive, "Archive", 10, sheet, sheet)
                .department(stores, "Stores", 10, sheet, other)
                .id();
    }

    @Test
    void a_step_is_adopted_from_the_roadmap_and_stands_under_its_phase() {
        open(leader, "");
        assertThat(texts("lead")).containsExactly("No step of this round’s roadmaps was adopted yet.");
        var first = offered().getFirst();

        _click(_find(_get(AdoptPart.class), NativeButton.class).getFirst());

        assertThat(titles()).containsExactly(first);
        assertThat(_find(H3.class)).extracting(H3::getText).contains("30 days · 1", "60 days · 0");
        assertThat(offered()).doesNotContain(first).isNotEmpty();
        assertThat(texts("lead")).containsExactly("One step was adopted: 1 open, 0 under way, 0 done, 0 dropped.");
        assertThat(_get(AdoptPart.class).getElement().getTextRecursively())
                .contains("Adopted: " + first + ". It stands above under 30 days.");
    }

    @Test
    void steps_are_adopted_from_shown_groups_alone() {
        open(leader, "?from=" + sales.value());
        assertThat(_find(_get(AdoptPart.class), Anchor.class))
                .extracting(Anchor::getText)
                .containsExactly("Whole organisation", "Sales", "Service");

        _click(_find(_get(AdoptPart.class), NativeButton.class).getFirst());
        assertThat(only().group()).isEqualTo(sales.value().toString());
        assertThat(texts("kicker")).anyMatch(text -> text.startsWith("Sales · "));

        open(leader, "?from=" + archive.value());
        assertThat(_find(_get(AdoptPart.class), Anchor.class))
                .filteredOn(chip -> chip.getElement().hasAttribute("aria-current"))
                .extracting(Anchor::getText)
                .containsExactly("Whole organisation");
    }

    @Test
    void a_card_opens_in_place_and_keeps_what_was_decided() {
        adopt(Group.WHOLE);
        open(leader, "");

        change();
        _setValue(field("owner"), "Zoë");
        _setValue(field("due"), "2030-05-31");
        choose("status", "1");
        write("comment", "Started");
        submit();

        assertThat(only().plan())
                .isEqualTo(new Plan("Zoë", Optional.of(LocalDate.of(2030, 5, 31)), Status.DOING, "Started", ""));
        assertThat(texts("action__fact")).containsExactly("Zoë", "Due 31 May 2030");
        assertThat(texts("action__said")).contains("Started");
        assertThat(_find(PlanForm.class)).isEmpty();
        assertThat(_get(BoardPart.class).getElement().getTextRecursively()).contains("Saved: ");
    }

    @Test
    void whoever_saves_on_top_of_what_they_have_not_seen_is_told_and_loses_nothing() {
        var id = adopt(Group.WHOLE);
        var zoe = People.insert(db);
        People.join(db, zoe, harbour.value(), "leader");
        open(leader, "");
        change();
        _setValue(field("owner"), "Ann");
        write("comment", "Mine");
        actions.change(
                zoe,
                harbour,
                id,
                0,
                new Plan("Bob", Optional.of(LocalDate.of(2030, 5, 31)), Status.DOING, "Hers\nand more", ""));

        submit();

        assertThat(only().plan().owner()).isEqualTo("Bob");
        assertThat(_get(Meanwhile.class).getElement().getTextRecursively())
                .startsWith("Somebody changed this step on ")
                .contains(": Owner, Due date, Status, Comment.")
                .contains("all you typed is still here");
        assertThat(field("owner").getValue()).isEqualTo("Ann");
        assertThat(field("due").getValue()).isEqualTo("2030-05-31");
        assertThat(element("comment").getProperty("value")).isEqualTo("Mine");
        assertThat(texts("field__now"))
                .containsExactly(
                        "Saved now: Bob",
                        "As it is saved now: changed meanwhile, and not by you.",
                        "As it is saved now: changed meanwhile, and not by you.",
                        "Saved now: Hers\nand more");
        assertThat(texts("action__fact")).containsExactly("Bob", "Due 31 May 2030");

        submit();

        assertThat(only().plan())
                .isEqualTo(new Plan("Ann", Optional.of(LocalDate.of(2030, 5, 31)), Status.DOING, "Mine", ""));
        assertThat(_find(PlanForm.class)).isEmpty();
    }

    @Test
    void whoever_is_overtaken_twice_is_told_twice() {
        var id = adopt(Group.WHOLE);
        open(leader, "");
        change();
        _setValue(field("owner"), "Ann");
        actions.change(leader, harbour, id, 0, new Plan("Bob", Optional.empty(), Status.OPEN, "", ""));
        submit();
        actions.change(leader, harbour, id, 1, new Plan("", Optional.empty(), Status.DROPPED, "", ""));

        submit();

        assertThat(only().plan().status()).isEqualTo(Status.DROPPED);
        assertThat(texts("field__now"))
                .containsExactly("Saved now: nothing", "As it is saved now: changed meanwhile, and not by you.");
        assertThat(field("owner").getValue()).isEqualTo("Ann");
    }

    @Test
    void done_needs_evidence_and_what_is_wrong_is_said_at_its_field() {
        adopt(Group.WHOLE);
        open(leader, "");

        change();
        _setValue(field("owner"), "x".repeat(201));
        _setValue(field("due"), "31.5.2030");
        choose("status", "2");
        submit();
        assertThat(errors())
                .containsExactly(
                        "At most 200 characters; this has 201.",
                        "Choose a day between the years 2000 and 2999, or leave it empty.",
                        "Say what shows that the step is done.");
        assertThat(only().plan().status()).isEqualTo(Status.OPEN);

        _setValue(field("owner"), "");
        _setValue(field("due"), "");
        write("evidence", "Both lists are up");
        submit();
        assertThat(only().plan()).isEqualTo(new Plan("", Optional.empty(), Status.DONE, "", "Both lists are up"));
    }

    @Test
    void what_is_overdue_is_said_in_words_and_can_be_seen_alone() {
        adopt(Group.WHOLE, new Plan("", Optional.of(LocalDate.of(2025, 4, 1)), Status.OPEN, "", ""));
        adopt(Group.WHOLE, new Plan("", Optional.of(LocalDate.of(2025, 4, 1)), Status.DONE, "", "Seen"));
        adopt(service.value().toString(), new Plan("", Optional.empty(), Status.DOING, "", ""));

        open(viewer, "");
        assertThat(titles()).hasSize(3);
        assertThat(_get(Div.class, div -> div.withClasses("notice"))
                        .getElement()
                        .getTextRecursively())
                .contains("One step is overdue.");
        open(viewer, "?status=overdue");
        assertThat(titles()).hasSize(1);
        assertThat(tags()).containsExactly("Open", "Overdue");
        open(viewer, "?status=done");
        assertThat(tags()).containsExactly("Done");
        open(viewer, "?group=" + service.value());
        assertThat(tags()).containsExactly("Under way");
        open(viewer, "?status=dropped&group=all");
        assertThat(titles()).isEmpty();
        assertThat(texts("note")).contains("No adopted step is like this. Choose other groups or another status.");
        open(viewer, "?status=nonsense");
        assertThat(titles()).hasSize(3);
    }

    @Test
    void a_viewer_is_offered_nothing_that_changes_anything() {
        adopt(Group.WHOLE);
        open(viewer, "");

        assertThat(titles()).hasSize(1);
        assertThat(_find(AdoptPart.class)).isEmpty();
        assertThat(_find(Input.class)).isEmpty();
        assertThat(_find(NativeButton.class)).extracting(NativeButton::getText).containsExactly("Sign out");
    }

    @Test
    void to_a_stranger_the_address_leads_nowhere_and_whoever_is_not_signed_in_is_led_to_sign_in() {
        open(People.insert(db), "");
        assertThat(_find(NotFoundPage.class)).hasSize(1);

        People.signOut();
        UI.getCurrent().navigate(ActionNavigation.actions(harbour, spring));
        assertThat(_get(H1.class).getText()).isEqualTo("Sign in");
    }

    @Test
    void nothing_is_changed_for_somebody_who_became_a_viewer_meanwhile() {
        open(leader, "");
        db.execute("update membership set role = 'viewer' where person_id = ?", leader.value());

        _click(_find(_get(AdoptPart.class), NativeButton.class).getFirst());

        assertThat(actions.open(leader, harbour, spring).steps()).isEmpty();
        assertThat(_find(AdoptPart.class)).isEmpty();
    }

    @Test
    void the_next_round_shows_how_it_moved_and_claims_no_cause() {
        adopt(Group.WHOLE, new Plan("", Optional.empty(), Status.DONE, "", "Seen"));
        db.execute("update adopted_step set closed_at = timestamp with time zone '2025-05-01 00:00:00+00'");
        var autumn = round("Autumn 2025", "2025-09-01T12:00:00Z", String.valueOf(assessment.highestLevel()));

        People.signIn(viewer);
        reload();
        UI.getCurrent().navigate(ActionNavigation.actions(harbour, autumn));

        int others = assessment.items().size() - 1;
        assertThat(_find(_get(MovementPart.class), NativeTableRow.class))
                .extracting(row -> row.getElement().getTextRecursively())
                .containsExactly(
                        "QuestionsHow manyRound beforeThis roundChange",
                        "With a step done11.404.60+3.20",
                        "All others" + others + "1.404.60+3.20");
        assertThat(_get(MovementPart.class).getElement().getTextRecursively()).contains("A change shows no cause");
    }

    @Test
    void the_roadmap_of_the_comparison_leads_to_it() {
        People.signIn(viewer);
        reload();
        navigate(
                "rounds/" + harbour.value() + "/" + spring.value() + "/results",
                "?view=roadmap&group=" + sales.value());

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("rounds/" + harbour.value() + "/" + spring.value() + "/actions?from=" + sales.value());
    }

    /** The most worthwhile step that was not adopted yet. */
    private ActionId adopt(String group) {
        var step = actions.open(leader, harbour, spring).adoptable(group).getFirst();
        return actions.adopt(leader, harbour, spring, group, step.step().id());
    }

    private void adopt(String group, Plan plan) {
        actions.change(leader, harbour, adopt(group), 0, plan);
    }

    private AdoptedStep only() {
        return actions.open(leader, harbour, spring).steps().getFirst();
    }

    private void open(PersonId person, String query) {
        People.signIn(person);
        reload();
        navigate(ActionNavigation.actions(harbour, spring), query);
    }

    private static void navigate(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query.replace("?", "")));
    }

    private static List<String> titles() {
        return _find(H4.class).stream().map(H4::getText).toList();
    }

    private static List<String> offered() {
        return _find(_get(AdoptPart.class), NativeButton.class).stream()
                .map(button -> button.getElement().getAttribute("aria-label"))
                .map(label -> label.substring("Adopt “".length(), label.length() - 1))
                .toList();
    }

    private static List<String> texts(String className) {
        return _find(Paragraph.class, text -> text.withClasses(className)).stream()
                .map(Paragraph::getText)
                .toList();
    }

    private static List<String> tags() {
        return _find(Span.class, tag -> tag.withClasses("tag")).stream()
                .map(Span::getText)
                .toList();
    }

    private static List<String> errors() {
        return texts("field__error");
    }

    private static void change() {
        _click(_get(NativeButton.class, button -> button.withText("Change")));
    }

    private static void submit() {
        _fireDomEvent(_get(PlanForm.class), "submit");
    }

    private Input field(String name) {
        return _get(Input.class, input -> input.withId(name + "-" + only().id().value()));
    }

    private void choose(String name, String place) {
        var select = element(name);
        var data = JsonNodeFactory.instance.objectNode();
        data.put("event.target.value", place);
        select.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(select, "change", data));
    }

    private void write(String name, String text) {
        element(name).setProperty("value", text);
    }

    private Element element(String name) {
        var id = name + "-" + only().id().value();
        return Stream.of(_get(PlanForm.class))
                .map(Component::getElement)
                .flatMap(Element::getChildren)
                .flatMap(Element::getChildren)
                .filter(element -> id.equals(element.getAttribute("id")))
                .findFirst()
                .orElseThrow();
    }
}
