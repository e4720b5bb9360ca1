package io.cxmaturity.account.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.cxmaturity.db.Tables.ORGANISATION;
import static io.cxmaturity.db.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.account.SetUp;
import io.cxmaturity.account.SetUpLinks;
import io.cxmaturity.account.SignIns;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.shell.NotFoundPage;
import io.cxmaturity.testing.KaribuTest;
import io.cxmaturity.testing.People;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SetUpViewTest extends KaribuTest {

    @Autowired
    private SetUp setUp;

    @Autowired
    private SignIns signIns;

    @Autowired
    private DSLContext db;

    private SecretToken link;

    @BeforeEach
    void openLink() {
        People.deleteAll(db);
        link = SetUpLinks.newLink(setUp);
        UI.getCurrent().navigate("setup/" + link.secret());
    }

    @AfterEach
    void leaveNobody() {
        People.deleteAll(db);
    }

    @Test
    void makes_the_account_and_the_organisation_and_signs_in() {
        fill("name", " Ada Lovelace ");
        fill("email", "ada@example.org");
        fill("password", "correct horse battery");
        fill("organisation", "Harbour & Vale");
        submit();

        assertThat(db.fetchValue(PERSON.NAME)).isEqualTo("Ada Lovelace");
        assertThat(db.fetchValue(ORGANISATION.NAME)).isEqualTo("Harbour & Vale");
        var cookie = cookie("cx-sign-in");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo(2_592_000);
        assertThat(signIns.person(SecretToken.parse(cookie.getValue()).orElseThrow()))
                .isPresent();
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_nothing_is_lost() {
        fill("email", "ada at example");
        fill("password", "eleven char");
        submit();

        assertThat(errors())
                .containsExactly(
                        "Enter your name.",
                        "Enter an email address, such as name@example.org.",
                        "At least 12 characters; these are 11. A few words in a row will do.",
                        "Enter the name of your organisation.");
        assertThat(field("email").getValue()).isEqualTo("ada at example");
        assertThat(field("password").getValue()).isEqualTo("eleven char");
        assertThat(field("password").getElement().getAttribute("aria-describedby"))
                .isEqualTo("password-error");
        assertThat(db.fetchCount(PERSON)).isZero();
        assertThat(setUp.opens(link)).isTrue();
    }

    @Test
    void a_password_has_200_characters_at_most() {
        fill("name", "Ada");
        fill("email", "ada@example.org");
        fill("organisation", "Harbour");
        fill("password", "x".repeat(201));
        submit();
        assertThat(errors())
                .containsExactly("At most 200 characters; these are 201. Nothing is lost: shorten it to go on.");

        fill("password", "x".repeat(200));
        submit();
        assertThat(db.fetchCount(PERSON)).isEqualTo(1);
    }

    @Test
    void opening_the_page_again_and_again_uses_nothing_up_and_a_used_link_is_like_any_unknown_page() {
        UI.getCurrent().navigate("setup/" + link.secret());
        assertThat(_find(SetUpForm.class)).hasSize(1);
        fill("name", "Ada");
        fill("email", "ada@example.org");
        fill("password", "correct horse battery");
        fill("organisation", "Harbour");
        submit();

        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("setup/" + link.secret());
        assertThat(_find(NotFoundPage.class)).hasSize(1);
    }

    @Test
    void a_wrong_link_is_like_any_unknown_page() {
        UI.getCurrent().navigate("setup/" + "A".repeat(43));
        assertThat(_find(NotFoundPage.class)).hasSize(1);

        UI.getCurrent().navigate("setup/short");
        assertThat(_find(NotFoundPage.class)).hasSize(1);
    }

    private static Input field(String id) {
        return _get(Input.class, input -> input.withId(id));
    }

    private static void fill(String id, String text) {
        _setValue(field(id), text);
    }

    private static void submit() {
        _fireDomEvent(_get(SetUpForm.class), "submit");
    }

    private static List<String> errors() {
        return _find(Paragraph.class, paragraph -> paragraph.withClasses("field__error")).stream()
                .map(Paragraph::getText)
                .toList();
    }
}
