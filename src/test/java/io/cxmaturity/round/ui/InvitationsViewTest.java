package io.cxmaturity.round.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.cxmaturity.db.Tables.INVITATION;
import static io.cxmaturity.db.Tables.MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.PortalAddress;
import io.cxmaturity.common.Work;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.round.InvitationList;
import io.cxmaturity.round.Invitations;
import io.cxmaturity.round.NewInvitation;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.RoundsOf;
import io.cxmaturity.shell.NotFoundPage;
import io.cxmaturity.testing.HarbourTest;
import io.cxmaturity.testing.People;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InvitationsViewTest extends HarbourTest {

    @Autowired
    private PortalAddress portal;

    @Autowired
    private Invitations invitations;

    private RoundId spring;

    @BeforeEach
    void openRound() {
        organisations.add(leader, harbour, new NewDepartment(new Name("Sales"), 42));
        spring = openRound("Spring <b>");
    }

    @Test
    void shows_the_links_of_the_round_and_its_departments_with_their_posters() {
        open(leader);

        var links = rounds.links(leader, harbour, spring);
        assertThat(_get(H1.class).getText()).isEqualTo("Invite people");
        assertThat(_find(Span.class, span -> span.withClasses("copy__link")))
                .extracting(Span::getText)
                .containsExactly(
                        "http://127.0.0.1:8080/j/" + links.round().secret(),
                        "http://127.0.0.1:8080/j/"
                                + links.departments().values().iterator().next().secret());
        assertThat(_find(Span.class, span -> span.withClasses("openlinks__came")))
                .extracting(Span::getText)
                .containsExactly("nobody came this way yet", "nobody came this way yet");
        assertThat(_find(Anchor.class, link -> link.withText("Letter")))
                .extracting(Anchor::getHref)
                .first()
                .isEqualTo("rounds/" + harbour.value() + "/" + spring.value() + "/poster.pdf?paper=letter");
        assertThat(texts()).contains("Nobody is invited by name yet.");
    }

    @Test
    void to_viewers_strangers_and_wrong_addresses_there_is_no_such_page() {
        var viewer = People.insert(db);
        People.join(db, viewer, harbour.value(), "viewer");
        for (var other : List.of(viewer, People.insert(db))) {
            open(other);
            assertThat(_find(NotFoundPage.class)).hasSize(1);
        }
        People.signIn(leader);
        for (var address : List.of(
                "rounds/" + harbour.value() + "/" + new UUID(1, 2) + "/invitations",
                "rounds/" + new UUID(1, 2) + "/" + spring.value() + "/invitations",
                "rounds/x/y/invitations")) {
            UI.getCurrent().navigate(address);
            assertThat(_find(NotFoundPage.class)).as(address).hasSize(1);
        }
        People.signOut();
        UI.getCurrent().navigate(RoundNavigation.invitations(harbour, spring));
        assertThat(_get(H1.class).getText()).isEqualTo("Sign in");
    }

    @Test
    void a_list_is_looked_through_before_anybody_is_invited() {
        open(leader);
        check("address,name,department\nann@example.org,<i>Ann</i>,Sales\nbob@example.org,Bob,Slaes\ncy,,\n");

        assertThat(_get(InvitePreview.class)
                        .getChildren()
                        .filter(H3.class::isInstance)
                        .map(Component::getElement))
                .extracting(element -> element.getText())
                .containsExactly(
                        "1 person can be invited, 2 entries cannot be taken", "What cannot be taken: 2 entries");
        assertThat(rows(_get(InvitePreview.class)))
                .containsExactly(
                        "3|21|The round has no department “Slaes”. Did you mean Sales?",
                        "4|1|“cy” is no email address.");
        assertThat(db.fetchCount(INVITATION)).isZero();

        press("Invite this person");
        finish();

        assertThat(texts()).contains("1 person is invited.", "1 person");
        assertThat(rows(_get(InviteesPart.class))).containsExactly("ann@example.org|<i>Ann</i>Sales|Not started|Open");
    }

    @Test
    void a_line_that_is_no_address_is_one_thing_that_is_wrong() {
        open(leader);
        check("bad line");

        assertThat(_get(H3.class, heading -> heading.withText("What cannot be taken: 1 entry"))
                        .isVisible())
                .isTrue();
        assertThat(rows(_get(InvitePreview.class))).containsExactly("1|1|“bad line” is no email address.");
    }

    @Test
    void a_table_without_headings_is_told_how_to_have_them() {
        open(leader);
        check("Ann Lee\tann@example.org\tSales");

        assertThat(rows(_get(InvitePreview.class)))
                .containsExactly("1|1|“Ann Lee” is no email address.", "1|25|“Sales” is no email address.");
        assertThat(texts())
                .contains(
                        "Some lines hold more than addresses. If the list is a table, put a line of headings above it,"
                                + " such as name,address,department: names, departments and roles are then taken too.");
    }

    @Test
    void a_list_from_excel_on_windows_is_read_as_such_only_where_somebody_asks_for_it() throws Exception {
        var bytes = "address,name\nann@example.org,Ann\nbob@example.org,J\u00f6rg\n".getBytes(InvitationList.WINDOWS);
        var again = new AtomicBoolean();
        UI.getCurrent().add(preview(bytes, StandardCharsets.UTF_8, () -> again.set(true)));
        assertThat(rows(_get(InvitePreview.class)))
                .containsExactly(
                        "3|18|Something in “ample.org,J\ufffdrg” is no character in the encoding of the list.");
        assertThat(again).isFalse();
        press("Read it as Windows-1252");
        assertThat(again).isTrue();

        UI.getCurrent().removeAll();
        UI.getCurrent().add(preview(bytes, InvitationList.WINDOWS, () -> {}));
        assertThat(texts())
                .contains(
                        "Read as Windows-1252; check the names: J\u00f6rg. Where one is wrong, invite nobody yet: save the"
                                + " list as “CSV UTF-8” and choose that file.");
    }

    private InvitePreview preview(byte[] file, Charset charset, Runnable again) throws Exception {
        var round = rounds.open(leader, harbour, spring);
        var list = InvitationList.read(new ByteArrayInputStream(file), charset, round, Set.of(), new Work());
        return new InvitePreview(list, false, (people, mail) -> {}, again);
    }

    @Test
    void a_closed_round_has_nothing_to_hand_around_any_more() {
        rounds.close(leader, harbour, spring);
        open(leader);

        assertThat(texts()).contains("Nobody was invited by name.").doesNotContain("Nobody is invited by name yet.");
        assertThat(_find(OpenLinksPart.class)).isEmpty();
        assertThat(_find(InvitePart.class)).isEmpty();
    }

    @Test
    void a_list_of_which_nothing_can_be_taken_says_why() {
        open(leader);
        check("name,address,name\nAnn,ann@example.org,Ann");

        assertThat(texts())
                .contains(
                        "Two columns mean the same: the second begins in line 1, column 14. Give each a heading of its own.");
        assertThat(_find(InvitePreview.class)).isEmpty();
    }

    @Test
    void a_list_that_is_too_long_to_paste_is_refused_whole_and_not_cut() {
        open(leader);
        check("ann@example.org\n".repeat(62_500) + "b");

        assertThat(texts())
                .contains("A pasted list has 1,000,000 characters at most; this one has 1,000,001. Nothing of it was"
                        + " taken: save it as a file and choose that below.");
        assertThat(_find(InvitePreview.class)).isEmpty();
        assertThat(list().hasAttribute("maxlength")).isFalse();
    }

    @Test
    void of_a_list_that_goes_on_and_on_the_first_are_offered() {
        open(leader);
        check(IntStream.rangeClosed(0, 20_000)
                .mapToObj(i -> "a" + i + "@example.org")
                .collect(Collectors.joining("\n")));

        assertThat(texts())
                .contains("Only the first 20,000 entries of the list were looked at: it goes on in line 20,001. Invite"
                        + " these, then choose a list of the others.");
        assertThat(_find(NativeButton.class)).extracting(NativeButton::getText).contains("Invite these 20,000 people");
    }

    @Test
    void whom_we_have_no_texts_for_is_invited_in_english_which_is_remarked() {
        open(leader);
        check("address,language\nann@example.org,tlh\nbob@example.org,en\ncy@example.org,de\ndee@example.org,TLH\n");

        assertThat(_get(InvitePreview.class)
                        .getChildren()
                        .filter(H3.class::isInstance)
                        .map(Component::getElement))
                .extracting(element -> element.getText())
                .containsExactly("4 people can be invited");
        assertThat(texts())
                .contains("3 people are written to in English, as there are no texts in: tlh (line 2), de (line 4).");
    }

    @Test
    void many_bad_lines_are_named_page_by_page() {
        open(leader);
        check(IntStream.rangeClosed(1, 60).mapToObj(i -> "bad" + i).collect(Collectors.joining("\n")));
        var preview = _get(InvitePreview.class);

        assertThat(rows(preview)).hasSize(25).first().isEqualTo("1|1|“bad1” is no email address.");
        press(preview, "Next");
        press(preview, "Next");
        assertThat(rows(preview)).hasSize(10).last().isEqualTo("60|1|“bad60” is no email address.");
        assertThat(_find(preview, NativeButton.class))
                .extracting(NativeButton::getText)
                .containsExactly("Previous", "Next");
    }

    @Test
    void looking_anew_shows_what_changed_and_leaves_what_is_open() {
        invite("ann", "bob");
        open(leader);
        var invitees = _get(InviteesPart.class);
        _click(_get(
                invitees,
                NativeButton.class,
                button -> button.withText("Open")
                        .withPredicate(one ->
                                one.getElement().getAttribute("aria-label").contains("ann"))));
        var opened = rows(invitees).get(1);
        assertThat(opened).contains("http://127.0.0.1:8080/j/");

        db.update(INVITATION)
                .set(INVITATION.ANSWERED, true)
                .where(INVITATION.EMAIL.eq("bob@example.org"))
                .execute();
        poll();

        assertThat(rows(invitees))
                .containsExactly("ann@example.org|Ann|Not started|Open", opened, "bob@example.org|Bob|Answered|");
        assertThat(_find(invitees, Span.class, span -> span.withClasses("copy__link")))
                .hasSize(1);
    }

    @Test
    void a_revoked_invitation_has_no_link_any_more() {
        invite("ann");
        open(leader);
        var invitees = _get(InviteesPart.class);
        press(invitees, "Open");
        press(invitees, "Revoke");

        assertThat(texts()).contains("Revoked: ann@example.org.");
        assertThat(rows(invitees)).first().isEqualTo("ann@example.org|Ann|Revoked|");
        assertThat(invitations.links(leader, harbour, spring)).isEmpty();
    }

    @Test
    void whoever_answered_before_they_were_revoked_is_not_said_to_be() {
        invite("ann");
        open(leader);
        var invitees = _get(InviteesPart.class);
        press(invitees, "Open");
        db.update(INVITATION).set(INVITATION.ANSWERED, true).execute();

        press(invitees, "Revoke");

        assertThat(rows(invitees)).first().isEqualTo("ann@example.org|Ann|Answered|");
        assertThat(texts())
                .contains("Somebody else changed this meanwhile. Nothing was done; this is how it is now.")
                .doesNotContain("Revoked: ann@example.org.");
    }

    @Test
    void the_list_has_pages_and_can_be_searched() {
        invite(IntStream.range(100, 160).mapToObj(i -> "a" + i).toArray(String[]::new));
        open(leader);
        var invitees = _get(InviteesPart.class);

        assertThat(rows(invitees)).hasSize(25).first().asString().startsWith("a100@example.org|");
        press(invitees, "Next");
        press(invitees, "Next");
        assertThat(rows(invitees)).hasSize(10).first().asString().startsWith("a150@example.org|");
        _setValue(_get(Input.class, input -> input.withId("invitees-search")), "A11");
        assertThat(rows(invitees)).hasSize(10);
        assertThat(texts()).contains("10 of 60 people");
    }

    @Test
    void without_mail_nothing_is_said_of_mails() {
        invite("ann");
        open(leader);

        assertThat(_find(NativeButton.class))
                .extracting(NativeButton::getText)
                .doesNotContain("Remind all who have not answered");
        assertThat(_get(Anchor.class, link -> link.withText("Links as a table")).getHref())
                .isEqualTo("rounds/" + harbour.value() + "/" + spring.value() + "/links.csv");
    }

    @Test
    void all_who_have_not_answered_are_reminded_beside_the_page() {
        invite("ann", "bob");
        open(leader);
        var clock = Clock.systemUTC();
        var part = new InviteesPart(new InvitationDesk(
                rounds,
                RoundsOf.invitations(db, catalog, clock),
                RoundsOf.reminding(db, catalog, clock),
                portal,
                rounds.open(leader, harbour, spring),
                () -> {}));
        UI.getCurrent().add(part);

        press(part, "Remind all who have not answered");
        assertThat(part.getElement().getTextRecursively())
                .contains("The 2 people who are invited are being looked through", "Cancel");
        finishWork();

        assertThat(part.getElement().getTextRecursively())
                .contains("2 people are reminded.", "Remind all who have not answered")
                .doesNotContain("being looked through");
        assertThat(db.fetchCount(MAIL)).isEqualTo(2);
    }

    @Test
    void nobody_is_invited_by_somebody_who_signed_out_elsewhere() {
        open(leader);
        check("ann@example.org");
        People.signOut();
        press("Invite this person");

        assertThat(db.fetchCount(INVITATION)).isZero();
    }

    private void invite(String... names) {
        invitations.invite(
                leader,
                harbour,
                spring,
                List.of(names).stream()
                        .map(name -> new NewInvitation(
                                new EmailAddress(name + "@example.org"),
                                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                                Optional.empty(),
                                Optional.empty(),
                                Locale.ENGLISH))
                        .toList(),
                false,
                new Work());
    }

    private void open(PersonId person) {
        People.signIn(person);
        reload();
        UI.getCurrent().navigate(RoundNavigation.invitations(harbour, spring));
    }

    private void check(String list) {
        list().setProperty("value", list);
        press("Check the list");
        finish();
    }

    private static Element list() {
        return _get(InvitePart.class).getElement().getChild(2).getChild(0).getChild(1);
    }

    /** Lets what goes on beside the page end, and the page look. */
    private static void finish() {
        _get(InvitePart.class).join();
        poll();
    }

    private static void press(String text) {
        _click(_get(NativeButton.class, button -> button.withText(text)));
    }

    private static void press(Component within, String text) {
        _click(_get(within, NativeButton.class, button -> button.withText(text)));
    }

    private static List<String> rows(Component within) {
        return _find(within, NativeTableRow.class).stream()
                .skip(1)
                .map(row -> row.getElement()
                        .getChildren()
                        .map(InvitationsViewTest::text)
                        .collect(Collectors.joining("|")))
                .toList();
    }

    private static String text(Element cell) {
        boolean hidden = cell.getChildCount() == 1
                && !cell.getChild(0).isTextNode()
                && !cell.getChild(0).isVisible();
        return hidden ? "" : cell.getTextRecursively().strip();
    }

    private static List<String> texts() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
