package io.cxmaturity.account.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.cxmaturity.db.Tables.ORGANISATION;
import static io.cxmaturity.db.Tables.PERSON;
import static io.cxmaturity.db.Tables.RESPONSE;
import static io.cxmaturity.db.Tables.SIGN_IN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.QueryParameters;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.shell.NotFoundPage;
import io.cxmaturity.testing.KaribuTest;
import io.cxmaturity.testing.People;
import io.cxmaturity.testing.SoloResponse;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignUpViewTest extends KaribuTest {

    @Autowired
    private DSLContext db;

    private SecretToken response;

    @BeforeEach
    void answerAlone() {
        People.deleteAll(db);
        response = SoloResponse.insert(db, "Harbour & Vale");
    }

    @AfterEach
    void leaveNobody() {
        People.signOut();
        People.deleteAll(db);
        db.deleteFrom(RESPONSE)
                .where(RESPONSE.TOKEN_SHA256.eq(response.sha256()))
                .execute();
    }

    @Test
    void without_mail_makes_an_account_under_a_name_that_is_shown_and_asks_for_no_address() {
        UI.getCurrent().navigate(AccountNavigation.signUp(response));
        assertThat(field("organisation").getValue()).isEqualTo("Harbour & Vale");

        _setValue(field("name"), "Ada");
        assertThat(_find(Input.class, input -> input.withId("email"))).isEmpty();
        var given = field("given");
        assertThat(given.getValue()).matches("[a-z]+-[a-z]+-[2-9]{5}");
        assertThat(given.getElement().getAttribute("readonly")).isNotNull();
        assertThat(given.getElement().getAttribute("autocomplete")).isEqualTo("username");
        var name = given.getValue();
        _setValue(field("password"), "correct horse battery");
        _fireDomEvent(_get(SetUpForm.class), "submit");

        assertThat(db.fetchValues(ORGANISATION.NAME)).containsExactly("Harbour & Vale");
        assertThat(db.fetchValues(PERSON.LOGIN_KEY)).containsExactly(name);
        assertThat(db.fetchValue(PERSON.EMAIL)).isNull();
        assertThat(db.fetchCount(SIGN_IN)).isEqualTo(1);
        assertThat(cookie("cx-sign-in").getValue()).hasSize(43);
    }

    @Test
    void without_a_private_link_there_is_nothing() {
        UI.getCurrent().navigate("sign-up/" + "A".repeat(43));

        assertThat(_find(NotFoundPage.class)).hasSize(1);
    }

    @Test
    void whoever_is_signed_in_is_led_on_and_never_elsewhere() {
        People.signIn(People.insert(db));
        UI.getCurrent()
                .navigate(AccountNavigation.signUp(response), QueryParameters.of("next", "https://evil.example"));

        assertThat(_get(H1.class).getText()).isEqualTo("Your organisations");
    }

    private static Input field(String id) {
        return _get(Input.class, input -> input.withId(id));
    }
}
