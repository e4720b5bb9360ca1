package io.cxmaturity.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.cxmaturity.db.Tables.SIGN_IN;
import static io.cxmaturity.db.Tables.SIGN_IN_LINK;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.account.StoredLinks;
import io.cxmaturity.testing.KaribuTest;
import io.cxmaturity.testing.People;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:by-link;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=1",
            "portal.mail.from=cx@example.org",
            "portal.address=https://cx.example.org"
        })
class SignInByLinkTest extends KaribuTest {

    @Autowired
    private DSLContext db;

    @BeforeEach
    @AfterEach
    void leaveNobody() {
        People.signOut();
        People.deleteAll(db);
    }

    @Test
    void says_the_same_whether_or_not_the_address_has_an_account() {
        People.insert(db);
        UI.getCurrent().navigate("sign-in");
        _setValue(_get(Input.class, input -> input.withId("login")), "nobody@example.org");
        _click(_get(NativeButton.class, button -> button.withText("Send me a link")));

        assertThat(_get(Paragraph.class, text -> text.withClasses("note")).getText())
                .isEqualTo("If nobody@example.org has an account here, a link is on its way there. "
                        + "It signs in once, within 10 minutes.");
    }

    @Test
    void the_link_signs_in_by_a_click_and_not_by_opening_it() {
        var link = StoredLinks.insert(db, People.insert(db));
        UI.getCurrent().navigate("sign-in/link/" + link.secret());
        UI.getCurrent().navigate("sign-in/link/" + link.secret());
        assertThat(db.fetchCount(SIGN_IN)).isZero();
        assertThat(db.fetchCount(SIGN_IN_LINK)).isEqualTo(1);

        _click(_get(NativeButton.class, button -> button.withText("Sign in")));

        assertThat(db.fetchCount(SIGN_IN)).isEqualTo(1);
        assertThat(db.fetchCount(SIGN_IN_LINK)).isZero();
        assertThat(cookie("cx-sign-in").getValue()).hasSize(43);
    }

    @Test
    void a_link_that_opens_nothing_says_what_to_do() {
        UI.getCurrent().navigate("sign-in/link/" + "A".repeat(43));

        assertThat(_get(H1.class).getText()).isEqualTo("This link opens nothing any more");
        assertThat(_find(NativeButton.class, button -> button.withText("Sign in")))
                .isEmpty();
    }
}
