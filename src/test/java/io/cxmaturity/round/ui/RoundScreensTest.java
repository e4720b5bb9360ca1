package io.cxmaturity.round.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.cxmaturity.db.Tables.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.response.Newcomer;
import io.cxmaturity.response.Participation;
import io.cxmaturity.response.Responses;
import io.cxmaturity.round.NewRound;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.RoundState;
import io.cxmaturity.round.Schedule;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.shell.CheckField;
import io.cxmaturity.shell.Choices;
import io.cxmaturity.testing.HarbourTest;
import io.cxmaturity.testing.People;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class RoundScreensTest extends HarbourTest {

    @Autowired
    private Responses responses;

    @Autowired
    private Participation participation;

    private DepartmentId sales;

    @BeforeEach
    void found() {
        sales = organisations.add(leader, harbour, new NewDepartment(new Name("Sales <b>"), 42));
        People.signIn(leader);
    }

    @Test
    void whatever_is_wrong_with_a_new_round_is_named_and_no_round_is_made() {
        openNew();
        fill("opens", "");
        fill("closes", "soon");
        fill("zone", "Atlantis");
        fill("group", "2");
        for (var role : List.of(0, 1, 2)) {
            _find(CheckField.class).get(role).check(false);
        }
        submit();

        assertThat(errors())
                .containsExactly(
                        "Give the round a title.",
                        "Ask at least one of them.",
                        "No such time zone. Write it as continent and city, such as Europe/London.",
                        "Enter a whole number from 3 to 1,000, in digits alone.");
        assertThat(db.fetchCount(ROUND)).isZero();
    }

    @Test
    void where_nobody_is_asked_the_choice_says_so() {
        openNew();
        fill("title", "Spring");
        _find(CheckField.class).stream().limit(3).forEach(role -> role.check(false));
        submit();

        assertThat(errors()).containsExactly("Ask at least one of them.");
        var first = _find(CheckField.class).getFirst();
        var choice = first.getParent().orElseThrow().getElement();
        assertThat(choice.getAttribute("aria-describedby")).isEqualTo("roles-error");

        _find(CheckField.class).getFirst().check(true);
        fill("group", "2");
        submit();
        assertThat(choice.hasAttribute("aria-describedby")).isFalse();
    }

    @Test
    void times_are_looked_through_once_their_zone_is_known() {
        openNew();
        fill("title", "Spring");
        fill("zone", "Europe/London");
        fill("opens", "");
        fill("closes", "soon");
        submit();
        assertThat(errors()).containsExactly("Enter a day and a time.", "Enter a day and a time.");

        fill("opens", "2090-03-01T09:00");
        fill("closes", "2090-03-01T09:00");
        submit();
        assertThat(errors()).containsExactly("Choose a closing time in the future, after the opening.");

        fill("opens", "2020-03-01T09:00");
        fill("closes", "2020-03-02T09:00");
        submit();
        assertThat(errors()).containsExactly("Choose a closing time in the future, after the opening.");
    }

    /** In London the clocks go from 1:00 to 2:00 on 28 March 2027, and from 2:00 back to 1:00 on 31 October. */
    @Test
    void a_time_that_a_change_of_the_clocks_leaves_out_is_refused() {
        openNew();
        fill("title", "Spring");
        fill("zone", "Europe/London");
        fill("opens", "2027-03-28T01:30");
        fill("closes", "2027-10-31T01:30");
        submit();
        assertThat(errors())
                .containsExactly("In Europe/London the clocks change then, and this time is left out. "
                        + "Choose an earlier or a later one.");

        fill("opens", "2027-03-28T02:30");
        submit();

        assertThat(made().schedule())
                .isEqualTo(new Schedule(
                        Instant.parse("2027-03-28T01:30:00Z"),
                        Instant.parse("2027-10-31T01:30:00Z"),
                        ZoneId.of("Europe/London")));
    }

    @Test
    void a_time_that_comes_twice_opens_at_the_first_and_closes_at_the_second_and_says_so() {
        openNew();
        fill("title", "Autumn");
        fill("zone", "Europe/London");
        fill("opens", "2027-10-31T01:15");
        fill("closes", "2027-10-31T01:15");
        submit();

        assertThat(made().schedule())
                .isEqualTo(new Schedule(
                        Instant.parse("2027-10-31T00:15:00Z"),
                        Instant.parse("2027-10-31T01:15:00Z"),
                        ZoneId.of("Europe/London")));
        assertThat(text())
                .contains("From 31 October 2027, 01:15 (Europe/London, GMT+01:00)"
                        + " to 31 October 2027, 01:15 (Europe/London, GMT).")
                .contains("01:15 comes twice that day, as the clocks change. The later is meant, at GMT.");
    }

    @Test
    void a_time_that_is_shown_and_saved_again_stays_the_moment_that_it_was() {
        var closes = Instant.parse("2090-10-29T00:15:42Z");
        var autumn = plan(Instant.now().minus(Duration.ofDays(1)), closes, ZoneId.of("Europe/London"));
        show(autumn);
        submit();
        assertThat(rounds.open(leader, harbour, autumn).schedule().closesAt()).isEqualTo(closes);

        fill("closes", "2090-10-29T01:16");
        submit();
        assertThat(rounds.open(leader, harbour, autumn).schedule().closesAt())
                .isEqualTo(Instant.parse("2090-10-29T01:16:00Z"));
    }

    @Test
    void a_round_is_made_as_it_was_filled_in_and_shown() {
        openNew();
        fill("title", " Spring <i> ");
        fill("zone", "Asia/Kolkata");
        fill("opens", "2090-01-05T09:00");
        fill("closes", "2090-01-19T17:30");
        fill("group", "7");
        _find(CheckField.class).getFirst().check(false);
        _find(CheckField.class).getLast().check(true);
        submit();

        var round = made();
        assertThat(round.title().value()).isEqualTo("Spring <i>");
        assertThat(round.kind()).isEqualTo(Kind.FULL);
        assertThat(round.schedule())
                .isEqualTo(new Schedule(
                        Instant.parse("2090-01-05T03:30:00Z"),
                        Instant.parse("2090-01-19T12:00:00Z"),
                        ZoneId.of("Asia/Kolkata")));
        assertThat(round.minimumGroup()).isEqualTo(7);
        assertThat(round.roles()).containsExactlyInAnyOrder(Role.MANAGER, Role.FRONT_LINE);
        assertThat(round.rawExport()).isTrue();
        assertThat(_get(H1.class).getText()).isEqualTo("Spring <i>");
        assertThat(text()).contains("Sales <b>", "Single answers may be exported; respondents were told.");
    }

    @Test
    void a_closing_time_that_passes_while_the_form_is_open_is_refused() {
        var now = new AtomicReference<>(Instant.parse("2090-01-01T09:00:00Z"));
        var made = new ArrayList<NewRound>();
        var form = new RoundForm(catalog.newest(), 5, now::get, made::add);
        UI.getCurrent().add(form);
        fill("title", "Spring");
        fill("zone", "UTC");
        fill("closes", "2090-01-01T10:00");
        now.set(Instant.parse("2090-01-01T10:00:00Z"));

        _fireDomEvent(form, "submit");

        assertThat(errors()).containsExactly("Choose a closing time in the future, after the opening.");
        assertThat(made).isEmpty();
    }

    private void openNew() {
        UI.getCurrent().navigate("rounds/" + harbour.value() + "/new");
    }

    private Round made() {
        return rounds.all(leader, harbour).getFirst();
    }

    @ParameterizedTest
    @CsvSource({"QUICK, Quick check", "FULL, Full assessment"})
    void a_round_that_begins_with_one_s_own_answers_asks_what_they_were_given_to(Kind kind, String chosen) {
        UI.getCurrent().navigate(RoundNavigation.with(SecretToken.random(new SecureRandom()), kind));

        assertThat(_find(Choices.class).stream()
                        .flatMap(choices -> choices.getElement().getChildren())
                        .filter(row -> row.getChildCount() > 0)
                        .filter(row -> "kind".equals(row.getChild(0).getAttribute("name"))
                                && row.getChild(0).getProperty("checked", false))
                        .map(Element::getTextRecursively))
                .singleElement()
                .asString()
                .startsWith(chosen);
    }

    @Test
    void who_comes_shows_without_a_reload_and_answers_never() {
        var spring = plan(Instant.now().minus(Duration.ofDays(1)));
        show(spring);
        assertThat(row()).isEqualTo("Sales <b>|42|0|0|0|0% of 42|5 more");

        var link = rounds.links(leader, harbour, spring).round();
        var token = participation.join(link, new Newcomer(Role.MANAGER, Optional.of(sales), false));
        poll();
        assertThat(row()).isEqualTo("Sales <b>|42|0|1|0|0% of 42|5 more");

        responses.handIn(token);
        poll();
        assertThat(row()).isEqualTo("Sales <b>|42|0|0|1|2% of 42|4 more");
    }

    @Test
    void who_comes_shows_without_a_reload_also_for_somebody_who_was_at_the_invitations() {
        var spring = plan(Instant.now().minus(Duration.ofDays(1)));
        show(spring);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(4_000);

        UI.getCurrent().navigate(RoundNavigation.invitations(harbour, spring));
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(5_000);
        UI.getCurrent().navigate(RoundNavigation.round(harbour, spring));
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(4_000);

        UI.getCurrent().navigate(RoundNavigation.rounds(harbour));
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    private static String row(String name) {
        return _find(NativeTableRow.class).stream()
                .map(row -> String.join(
                        "|",
                        row.getElement()
                                .getChildren()
                                .map(cell -> cell.getTextRecursively().strip())
                                .toList()))
                .filter(row -> row.startsWith(name + "|"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_shown_stays_as_it_is_while_nobody_comes() {
        show(plan(Instant.now().minus(Duration.ofDays(1))));
        var part = _get(ProgressPart.class);

        poll();

        assertThat(_get(ProgressPart.class)).isSameAs(part);
    }

    @Test
    void once_another_leader_has_closed_it_the_page_is_loaded_anew() {
        var spring = plan(Instant.now().minus(Duration.ofDays(1)));
        show(spring);
        rounds.close(leader, harbour, spring);

        poll();

        assertThat(text()).contains("The round is closed for good.");
    }

    @Test
    void a_leader_is_asked_twice_before_a_round_closes_for_good() {
        var spring = plan(Instant.now().minus(Duration.ofDays(1)));
        show(spring);

        press("Close the round");
        assertThat(text()).contains("the round does not open again");
        press("Leave it as it is");
        assertThat(state(spring)).isEqualTo(RoundState.OPEN);

        press("Close the round");
        press("Close it for good");
        assertThat(state(spring)).isEqualTo(RoundState.CLOSED);

        show(spring);
        assertThat(text()).contains("The round is closed for good.");
        assertThat(_find(NativeButton.class)).extracting(NativeButton::getText).doesNotContain("Close the round");
        assertThat(_get(Anchor.class, link -> link.withText("See the comparison"))
                        .getHref())
                .isEqualTo("rounds/" + harbour.value() + "/" + spring.value() + "/results");
    }

    @Test
    void a_planned_round_is_opened_at_once_or_withdrawn_after_a_second_question() {
        var spring = plan(Instant.now().plus(Duration.ofDays(1)));
        show(spring);
        press("Open now");
        assertThat(state(spring)).isEqualTo(RoundState.OPEN);

        show(plan(Instant.now().plus(Duration.ofDays(1))));
        press("Withdraw");
        assertThat(rounds.all(leader, harbour)).hasSize(2);
        press("Delete the round");
        finishWork();
        assertThat(rounds.all(leader, harbour)).extracting(Round::id).containsExactly(spring);
        assertThat(_find(RoundsView.class)).hasSize(1);
    }

    @Test
    void a_closing_time_in_the_past_is_refused_and_another_taken() {
        var spring = plan(Instant.now().minus(Duration.ofDays(1)));
        show(spring);

        fill("closes", "2020-01-01T00:00");
        submit();
        assertThat(errors()).containsExactly("Choose a closing time in the future, after the opening.");

        fill("closes", "2090-01-01T12:00");
        submit();
        assertThat(rounds.open(leader, harbour, spring).schedule().closesAt())
                .isEqualTo(Instant.parse("2090-01-01T12:00:00Z"));
    }

    @Test
    void whoever_moves_a_closing_time_that_they_have_not_seen_is_told_and_keeps_what_they_typed() {
        var spring =
                plan(Instant.now().minus(Duration.ofDays(1)), Instant.parse("2090-01-01T09:00:00Z"), ZoneId.of("UTC"));
        show(spring);
        rounds.closeAt(
                leader, harbour, spring, Instant.parse("2090-01-01T09:00:00Z"), Instant.parse("2090-02-03T10:00:00Z"));

        fill("closes", "2090-01-01T12:00");
        submit();

        assertThat(rounds.open(leader, harbour, spring).schedule().closesAt())
                .isEqualTo(Instant.parse("2090-02-03T10:00:00Z"));
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Somebody else changed this meanwhile: Closes.", "Saved now: 3 February 2090, 10:00 (UTC)");
        assertThat(_get(Input.class, input -> input.withId("closes")).getValue())
                .isEqualTo("2090-01-01T12:00");

        submit();
        assertThat(rounds.open(leader, harbour, spring).schedule().closesAt())
                .isEqualTo(Instant.parse("2090-01-01T12:00:00Z"));
    }

    @Test
    void viewers_come_to_what_closed_rounds_say_and_to_nothing_else() {
        var open = plan(Instant.now().minus(Duration.ofDays(1)));
        var closed = plan(Instant.now().minus(Duration.ofDays(2)));
        rounds.close(leader, harbour, closed);
        var viewer = People.insert(db);
        People.join(db, viewer, harbour.value(), "viewer");
        People.signIn(viewer);

        UI.getCurrent().navigate("rounds/" + harbour.value());

        assertThat(_find(_get(RoundsView.class), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("rounds/" + harbour.value() + "/" + closed.value() + "/results");
        assertThatThrownBy(() -> rounds.open(viewer, harbour, open)).isInstanceOf(NotAllowed.class);
    }

    private RoundId plan(Instant opens) {
        return plan(opens, Instant.now().plus(Duration.ofDays(9)), ZoneOffset.UTC);
    }

    private RoundId plan(Instant opens, Instant closes, ZoneId zone) {
        return rounds.plan(
                leader,
                harbour,
                new NewRound(
                        new Name("Spring"),
                        catalog.newest().getFirst().key(),
                        Kind.QUICK,
                        new Schedule(opens, closes, zone),
                        5,
                        Set.of(Role.EXECUTIVE, Role.MANAGER),
                        false));
    }

    private RoundState state(RoundId round) {
        return rounds.state(rounds.open(leader, harbour, round));
    }

    private void show(RoundId round) {
        UI.getCurrent().navigate("rounds");
        UI.getCurrent().navigate(RoundNavigation.round(harbour, round));
    }

    @Test
    void the_rate_of_the_whole_is_unknown_while_nobody_knows_how_many_there_are_where_people_came_from() {
        var stores = organisations.add(leader, harbour, new NewDepartment(new Name("Stores"), OptionalInt.empty()));
        var spring = plan(Instant.now().minus(Duration.ofDays(1)));
        handIn(spring, Role.MANAGER, Optional.of(sales));
        show(spring);
        assertThat(texts("figure").toList()).contains("Response rate2% of 42");

        handIn(spring, Role.MANAGER, Optional.of(stores));
        poll();
        assertThat(texts("figure").toList()).contains("Response rate–");
    }

    @Test
    void people_of_no_department_count_against_no_headcount() {
        var spring = plan(Instant.now().minus(Duration.ofDays(1)));
        handIn(spring, Role.MANAGER, Optional.of(sales));
        handIn(spring, Role.MANAGER, Optional.empty());
        show(spring);

        assertThat(texts("figure").toList()).contains("Response rate–");
        assertThat(row()).startsWith("Sales <b>|42|0|0|1|2% of 42|");
    }

    @Test
    void more_answers_than_people_are_said_and_not_cut_off() {
        var legal = organisations.add(leader, harbour, new NewDepartment(new Name("Legal"), 2));
        var spring = plan(Instant.now().minus(Duration.ofDays(1)));
        for (int person = 0; person < 3; person++) {
            handIn(spring, Role.MANAGER, Optional.of(legal));
        }
        show(spring);

        assertThat(row("Legal"))
                .isEqualTo("Legal|2|0|0|3|3 of 2, more than the headcount|Needs 5 people; 2 work there");
    }

    @Test
    void what_is_still_needed_is_said_from_numbers_of_people_alone() {
        var service = organisations.add(leader, harbour, new NewDepartment(new Name("Service"), 30));
        var yard = organisations.add(leader, harbour, new NewDepartment(new Name("Yard"), 30));
        var spring = plan(Instant.now().minus(Duration.ofDays(1)));
        for (int person = 0; person < 5; person++) {
            handIn(spring, Role.MANAGER, Optional.of(sales));
            handIn(spring, Role.MANAGER, Optional.of(service));
        }
        handIn(spring, Role.MANAGER, Optional.of(service));
        show(spring);
        assertThat(row("Sales <b>")).endsWith("|Enough people so far");
        assertThat(row("Yard")).endsWith("|5 more");

        handIn(spring, Role.MANAGER, Optional.of(yard));
        handIn(spring, Role.EXECUTIVE, Optional.of(yard));
        poll();
        assertThat(row("Yard")).endsWith("|3 more");
        assertThat(row("Sales <b>"))
                .endsWith("|Enough people, but hidden with the others so far: those need 4 more together");
        assertThat(row("Service")).endsWith("|Enough people so far");
        assertThat(row("Executive")).isEqualTo("Executive|1|1 more if every executive agrees, else 4 more");
        assertThat(row("Manager")).startsWith("Manager|12|Enough people, but hidden with the others so far");

        handIn(spring, Role.EXECUTIVE, Optional.of(yard));
        poll();
        assertThat(row("Executive")).isEqualTo("Executive|2|Enough if every executive agreed, else 3 more");
        assertThat(row("Manager")).isEqualTo("Manager|12|Enough people so far");
        assertThat(text())
                .contains("A department is shown once 5 people have a score in every dimension.")
                .contains("Executives may be shown from two on, if every one of them agreed to it.");
    }

    @Test
    void a_closed_round_says_what_was_missing_and_nothing_is_still_to_come() {
        organisations.add(leader, harbour, new NewDepartment(new Name("Legal"), 2));
        var service = organisations.add(leader, harbour, new NewDepartment(new Name("Service"), 30));
        var yard = organisations.add(leader, harbour, new NewDepartment(new Name("Yard"), 30));
        var spring = plan(Instant.now().minus(Duration.ofDays(1)));
        for (int person = 0; person < 5; person++) {
            handIn(spring, Role.MANAGER, Optional.of(sales));
            handIn(spring, Role.MANAGER, Optional.of(service));
        }
        handIn(spring, Role.MANAGER, Optional.of(service));
        handIn(spring, Role.EXECUTIVE, Optional.of(yard));
        rounds.close(leader, harbour, spring);
        show(spring);

        assertThat(row("Sales <b>"))
                .endsWith("|Enough people, but hidden with the others: those were 5 too few together");
        assertThat(row("Service")).endsWith("|Enough people");
        assertThat(row("Yard")).endsWith("|4 too few");
        assertThat(row("Legal")).endsWith("|Needed 5 people; 2 worked there");
        assertThat(row("Executive")).endsWith("|1 too few if every executive agreed, else 4 too few");
        assertThat(text()).contains("Left unfinished").doesNotContain("so far", "more if", "Begun");
    }

    private void handIn(RoundId round, Role role, Optional<DepartmentId> department) {
        var link = rounds.links(leader, harbour, round).round();
        responses.handIn(participation.join(link, new Newcomer(role, department, false)));
    }

    /** The first row of the table of departments. */
    private static String row() {
        var table = _find(NativeTable.class).getFirst();
        return String.join(
                "|",
                _find(table, NativeTableRow.class)
                        .get(1)
                        .getElement()
                        .getChildren()
                        .map(cell -> cell.getTextRecursively().strip())
                        .toList());
    }

    private static String text() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }

    private static void press(String text) {
        _click(_get(NativeButton.class, button -> button.withText(text)));
    }

    private static void fill(String id, String text) {
        _setValue(_get(Input.class, input -> input.withId(id)), text);
    }

    private static void submit() {
        Component form = _get(NativeButton.class, button -> button.withAttribute("type", "submit"))
                .getParent()
                .flatMap(Component::getParent)
                .orElseThrow();
        _fireDomEvent(form, "submit");
    }

    private static List<String> errors() {
        return texts("field__error").toList();
    }

    /** What stands where something is wrong, be it one element or another. */
    private static Stream<String> texts(String className) {
        return _find(Component.class, part -> part.withClasses(className)).stream()
                .map(part -> part.getElement().getTextRecursively());
    }
}
