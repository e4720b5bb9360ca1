package io.cxmaturity.account.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.cxmaturity.db.Tables.MEMBERSHIP;
import static io.cxmaturity.db.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.shell.NotFoundPage;
import io.cxmaturity.testing.KaribuTest;
import io.cxmaturity.testing.People;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MembersViewTest extends KaribuTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private DSLContext db;

    private PersonId leader;
    private OrganisationId harbour;

    @BeforeEach
    void foundOrganisation() {
        People.deleteAll(db);
        leader = People.insert(db);
        harbour = organisations.found(leader, new Name("Harbour & Vale"));
    }

    @AfterEach
    void leaveNobody() {
        People.signOut();
        People.deleteAll(db);
    }

    @Test
    void without_mail_the_link_is_shown_once_and_makes_a_member_by_a_click() {
        open(leader);
        invite("grace@example.org");
        var link = _get(OnceShown.Output.class).getText();
        assertThat(link).matches("http://.*/join/[A-Za-z0-9_-]{43}");
        open(leader);
        assertThat(_find(OnceShown.class)).isEmpty();
        assertThat(_find(InvitedRow.class)).hasSize(1);

        People.signOut();
        UI.getCurrent().navigate(link.substring(link.indexOf("join/")));
        assertThat(_get(H1.class).getText()).isEqualTo("Join Harbour & Vale");
        var given = field("given").getValue();
        _setValue(field("name"), "Grace");
        _setValue(field("password"), "correct horse battery");
        _fireDomEvent(_get(JoinForm.class), "submit");

        assertThat(db.fetchValues(MEMBERSHIP.ROLE)).containsExactlyInAnyOrder("leader", "viewer");
        assertThat(db.fetchValues(PERSON.LOGIN_KEY)).contains(given).doesNotContain("grace@example.org");
        assertThat(cookie("cx-sign-in").getValue()).hasSize(43);
    }

    @Test
    void whoever_is_signed_in_joins_by_one_click() {
        open(leader);
        invite("grace@example.org");
        var link = _get(OnceShown.Output.class).getText();
        var grace = People.insert(db);
        People.signIn(grace);
        UI.getCurrent().navigate(link.substring(link.indexOf("join/")));
        assertThat(organisations.memberships(grace)).isEmpty();
        _click(_get(NativeButton.class, button -> button.withText("Join")));

        assertThat(organisations.memberships(grace)).hasSize(1);
        assertThat(_get(H1.class).getText()).isEqualTo("Harbour & Vale");
    }

    @Test
    void removing_asks_a_second_time_and_the_last_leader_stays() {
        open(leader);
        _click(_get(NativeButton.class, button -> button.withText("Remove")));
        assertThat(status()).isEmpty();
        _click(_get(NativeButton.class, button -> button.withText("Remove for good")));

        assertThat(status())
                .isEqualTo("Nobody would lead the organisation any more. Make somebody else a leader first.");
        assertThat(db.fetchCount(MEMBERSHIP)).isEqualTo(1);
    }

    @Test
    void for_viewers_and_strangers_there_is_no_such_page() {
        var viewer = People.insert(db);
        People.join(db, viewer, harbour.value(), "viewer");

        for (var person : new PersonId[] {viewer, People.insert(db)}) {
            open(person);
            assertThat(_find(NotFoundPage.class)).hasSize(1);
        }
        People.signOut();
        UI.getCurrent().navigate(AccountNavigation.members(harbour));
        assertThat(_get(H1.class).getText()).isEqualTo("Sign in");
    }

    private void open(PersonId person) {
        People.signIn(person);
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(AccountNavigation.members(harbour));
    }

    private static void invite(String email) {
        _setValue(field("email"), email);
        _fireDomEvent(_get(InviteForm.class), "submit");
    }

    private static String status() {
        return _get(Paragraph.class, text -> text.withClasses("note")).getText();
    }

    private static Input field(String id) {
        return _get(Input.class, input -> input.withId(id));
    }
}
