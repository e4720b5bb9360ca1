package io.cxmaturity.response.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static io.cxmaturity.db.Tables.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinServletRequest;
import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.common.Work;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.response.Newcomer;
import io.cxmaturity.response.Participant;
import io.cxmaturity.response.Participation;
import io.cxmaturity.response.Responses;
import io.cxmaturity.round.Invitations;
import io.cxmaturity.round.NewInvitation;
import io.cxmaturity.round.NewRound;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Schedule;
import io.cxmaturity.round.ui.RoundNavigation;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.shell.CheckField;
import io.cxmaturity.shell.Choices;
import io.cxmaturity.shell.NotFoundPage;
import io.cxmaturity.shell.SelectField;
import io.cxmaturity.testing.HarbourTest;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JoinViewTest extends HarbourTest {

    @Autowired
    private Invitations invitations;

    @Autowired
    private Responses responses;

    @Autowired
    private Participation participation;

    private DepartmentId sales;
    private RoundId spring;

    @BeforeEach
    void openRound() {
        sales = organisations.add(leader, harbour, new NewDepartment(new Name("Sales"), 42));
        spring = plan(Instant.now().minus(Duration.ofDays(1)), true);
    }

    @Override
    protected String name() {
        return "Harbour <b>";
    }

    private RoundId plan(Instant opens, boolean rawExport) {
        return rounds.plan(
                leader,
                harbour,
                new NewRound(
                        new Name("Spring"),
                        catalog.newest().getFirst().key(),
                        Kind.QUICK,
                        new Schedule(opens, Instant.parse("2090-04-01T16:00:00Z"), ZoneOffset.UTC),
                        7,
                        Set.of(Role.EXECUTIVE, Role.MANAGER),
                        rawExport));
    }

    private SecretToken link() {
        return rounds.links(leader, harbour, spring).round();
    }

    private static void open(SecretToken link) {
        UI.getCurrent().navigate(RoundNavigation.join(link));
    }

    @Test
    void says_who_asks_and_promises_what_becomes_of_the_answers_before_any_is_given() {
        open(link());

        assertThat(_get(H1.class).getText()).isEqualTo("Spring");
        assertThat(paragraphs()).contains("Harbour <b>").anyMatch(text -> text.contains("1 April 2090"));
        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .contains(
                        "Your answers count in figures of groups of 7 people or more. "
                                + "Nobody in the organisation sees them on their own.",
                        "The organisation has chosen to take single answers along as a file, without names, with department "
                                + "and role. Where few share yours, somebody may guess which are yours.");
        assertThat(db.fetchCount(RESPONSE, RESPONSE.ROUND_ID.isNotNull())).isZero();
    }

    @Test
    void where_single_answers_stay_it_says_so() {
        spring = plan(Instant.now(), false);
        open(link());

        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .contains("Single answers are not handed out: not to the organisation, not without your name.");
    }

    @SuppressWarnings("unchecked")
    private static SelectField<Optional<DepartmentId>> department() {
        return _get(SelectField.class);
    }

    @Test
    void begins_a_response_that_this_browser_knows_again() {
        open(link());
        choose(Role.MANAGER);
        department().choose(Optional.of(sales));
        submit();

        assertThat(_get(H1.class).getText()).isEqualTo("Keep this link: it is the only way back");
        var cookie = cookie("cx-round-" + spring.value());
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(responses
                        .open(SecretToken.parse(cookie.getValue()).orElseThrow())
                        .participant())
                .isEqualTo(new Participant(Role.MANAGER, "Harbour <b>", "Sales"));
    }

    @Test
    void what_is_missing_is_named() {
        open(link());
        submit();

        assertThat(paragraphs()).contains("Choose your department, or “None of these”.");
        assertThat(_find(Paragraph.class, text -> text.withClasses("field__error")))
                .hasSize(2);
        assertThat(db.fetchCount(RESPONSE, RESPONSE.ROUND_ID.isNotNull())).isZero();
    }

    @Test
    void a_department_s_link_does_not_ask_for_the_department_again() {
        open(rounds.links(leader, harbour, spring).departments().get(sales));
        assertThat(_find(SelectField.class)).isEmpty();
        choose(Role.MANAGER);
        submit();

        assertThat(db.fetchValue(RESPONSE.DEPARTMENT_ID, RESPONSE.ROUND_ID.eq(spring.value())))
                .isEqualTo(sales.value());
    }

    @Test
    void only_executives_are_asked_whether_two_of_them_may_be_shown() {
        open(link());
        assertThat(_find(CheckField.class)).isEmpty();

        click(Role.EXECUTIVE);
        assertThat(_find(CheckField.class)).hasSize(1);
        _get(CheckField.class).check(true);
        click(Role.MANAGER);
        assertThat(_find(CheckField.class)).isEmpty();
        department().choose(Optional.empty());
        submit();

        assertThat(db.fetchValue(RESPONSE.CONSENTS, RESPONSE.ROUND_ID.eq(spring.value())))
                .as("a manager’s tick of before counts for nothing")
                .isFalse();
    }

    @Test
    void an_executive_who_is_invited_as_such_is_asked_at_once() {
        open(invite(Optional.of(Role.EXECUTIVE)));
        _get(CheckField.class).check(true);
        submit();

        assertThat(db.fetchValue(RESPONSE.CONSENTS, RESPONSE.ROUND_ID.eq(spring.value())))
                .isTrue();
    }

    @Test
    void before_it_opens_it_says_when() {
        spring = plan(Instant.parse("2089-03-01T09:00:00Z"), false);
        open(link());

        assertThat(paragraphs()).anyMatch(text -> text.contains("opens on") && text.contains("1 March 2089"));
        assertThat(_find(JoinForm.class)).isEmpty();
    }

    @Test
    void once_closed_it_takes_no_more_answers() {
        rounds.close(leader, harbour, spring);
        open(link());

        assertThat(paragraphs()).anyMatch(text -> text.endsWith("takes no more answers."));
        assertThat(_find(JoinForm.class)).isEmpty();
    }

    @Test
    void a_used_invitation_says_how_to_go_on() {
        var link = invite(Optional.empty());
        participation.join(link, new Newcomer(Role.MANAGER, Optional.of(sales), false));
        open(link);

        assertThat(paragraphs()).anyMatch(text -> text.startsWith("This invitation has begun its one answer."));
        assertThat(_find(JoinForm.class)).isEmpty();
    }

    @Test
    void what_leads_nowhere_and_what_was_revoked_look_the_same() {
        var link = invite(Optional.empty());
        invitations.revoke(
                leader,
                harbour,
                spring,
                invitations.links(leader, harbour, spring).getFirst().invitation());
        for (var path : List.of(RoundNavigation.join(link), "j/" + "a".repeat(43), "j/nonsense")) {
            UI.getCurrent().navigate("glossary");
            UI.getCurrent().navigate(path);
            assertThat(_find(NotFoundPage.class)).as(path).hasSize(1);
        }
    }

    @Test
    void the_browser_that_began_goes_on() {
        begin();
        open(link());

        assertThat(paragraphs()).anyMatch(text -> text.startsWith("You began in this browser."));
    }

    @Test
    void after_closing_it_says_that_what_was_begun_is_kept() {
        begin();
        rounds.close(leader, harbour, spring);
        open(link());

        assertThat(paragraphs()).anyMatch(text -> text.contains("Your answers were not handed in"));
    }

    /** Somebody else at this computer must not come upon the answers. */
    @Test
    void the_browser_that_handed_in_says_so_and_leads_to_no_result() {
        var token = begin();
        responses.handIn(token);
        open(link());

        assertThat(paragraphs()).anyMatch(text -> text.startsWith("Answers from this browser are handed in."));
        assertThat(_get(JoinView.class).getElement().getOuterHTML()).doesNotContain(token.secret());
    }

    /** Nor must somebody who shares the computer. */
    @Test
    void a_personal_link_opens_nobody_else_s_answers() {
        var alice = begin();
        open(invite("bob@example.org", Optional.empty()));

        assertThat(paragraphs()).noneMatch(text -> text.startsWith("You began in this browser."));
        assertThat(_get(JoinView.class).getElement().getOuterHTML()).doesNotContain(alice.secret());
        assertThat(_find(JoinForm.class)).hasSize(1);
    }

    @Test
    void a_personal_link_goes_on_with_what_it_began_in_this_browser() {
        var link = invite(Optional.empty());
        begin(link);
        open(link);

        assertThat(paragraphs()).anyMatch(text -> text.startsWith("You began in this browser."));
    }

    @Test
    void a_personal_link_whose_answers_are_handed_in_says_so_in_any_browser() {
        var link = invite(Optional.empty());
        responses.handIn(participation.join(link, new Newcomer(Role.MANAGER, Optional.of(sales), false)));
        open(link);
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("This invitation has given its one answer"));

        var own = invite("bob@example.org", Optional.empty());
        responses.handIn(begin(own));
        open(own);
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("Answers from this browser are handed in."));
    }

    @Test
    void a_link_that_is_open_in_two_tabs_begins_one_response() {
        open(link());
        choose(Role.MANAGER);
        department().choose(Optional.of(sales));
        begin();
        submit();

        assertThat(db.fetchCount(RESPONSE, RESPONSE.ROUND_ID.isNotNull())).isEqualTo(1);
    }

    private SecretToken begin() {
        return begin(link());
    }

    /** As in another tab of this browser. */
    private SecretToken begin(SecretToken link) {
        var token = participation.join(link, new Newcomer(Role.MANAGER, Optional.of(sales), false));
        ServletRequest request = VaadinServletRequest.getCurrent();
        while (request instanceof ServletRequestWrapper wrapper) {
            request = wrapper.getRequest();
        }
        ((FakeRequest) request).addCookie(new Cookie("cx-round-" + spring.value(), token.secret()));
        return token;
    }

    private SecretToken invite(Optional<Role> role) {
        return invite("ann@example.org", role);
    }

    private SecretToken invite(String address, Optional<Role> role) {
        var ann = new NewInvitation(new EmailAddress(address), "", Optional.of(sales), role, Locale.ENGLISH);
        invitations.invite(leader, harbour, spring, List.of(ann), false, new Work());
        return invitations.links(leader, harbour, spring).getFirst().secret();
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private static void choose(Role role) {
        ((Choices<Role>) _get(Choices.class)).choose(role);
    }

    /** As the browser tells it. */
    private static void click(Role role) {
        choose(role);
        var button = all(_get(Choices.class).getElement())
                .filter(element -> role.name().equals(element.getAttribute("value")))
                .findFirst()
                .orElseThrow();
        button.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(button, "change", JacksonUtils.createObjectNode()));
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(JoinViewTest::all));
    }

    private static void submit() {
        _fireDomEvent(_get(JoinForm.class), "submit");
    }
}
