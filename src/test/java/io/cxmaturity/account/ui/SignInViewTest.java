package io.cxmaturity.account.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.cxmaturity.db.Tables.SIGN_IN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.account.NewPerson;
import io.cxmaturity.account.SetUp;
import io.cxmaturity.account.SetUpLinks;
import io.cxmaturity.common.Name;
import io.cxmaturity.testing.KaribuTest;
import io.cxmaturity.testing.People;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignInViewTest extends KaribuTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private SetUp setUp;

    @Autowired
    private DSLContext db;

    @BeforeEach
    void setUpPortal() {
        People.deleteAll(db);
        setUp.complete(
                SetUpLinks.newLink(setUp),
                new NewPerson(new Name("Ada"), new EmailAddress("ada@example.org"), PASSWORD),
                new Name("Harbour & Vale"));
        UI.getCurrent().navigate("sign-in");
    }

    @AfterEach
    void leaveNobody() {
        People.signOut();
        People.deleteAll(db);
    }

    @Test
    void signs_in_with_the_right_password() {
        signIn("ADA@example.org ", PASSWORD);

        assertThat(errors()).isEmpty();
        assertThat(db.fetchCount(SIGN_IN)).isEqualTo(1);
        assertThat(cookie("cx-sign-in").getValue()).hasSize(43);
    }

    @Test
    void says_the_same_of_a_wrong_password_and_an_unknown_address_or_name() {
        signIn("ada@example.org", "not the password");
        var known = errors();
        signIn("amber-otter-48235", "not the password");
        assertThat(errors()).isEqualTo(known);
        signIn("nobody@example.org", "not the password");

        assertThat(errors())
                .isEqualTo(known)
                .containsExactly(
                        "These do not belong together. Check your email or sign-in name and your password, and try again.");
        assertThat(field("login").getValue()).isEqualTo("nobody@example.org");
        assertThat(db.fetchCount(SIGN_IN)).isZero();
    }

    @Test
    void says_when_to_try_again_once_too_many_attempts_failed() {
        for (int i = 0; i < 5; i++) {
            signIn("ada@example.org", "not the password");
        }
        signIn("ada@example.org", PASSWORD);

        assertThat(errors())
                .singleElement()
                .asString()
                .matches("Too many attempts failed, so this one was not looked at. Nothing is locked: "
                        + "try again in [123]?[0-9] seconds\\.");
        assertThat(db.fetchCount(SIGN_IN)).isZero();
    }

    @Test
    void says_what_is_missing_at_its_field() {
        signIn("", "");

        assertThat(errors())
                .containsExactly(
                        "Enter your email address, such as name@example.org, or the sign-in name you were given, "
                                + "such as amber-otter-48235.",
                        "Enter your password.");
    }

    @Test
    void whoever_is_signed_in_is_led_to_the_organisation() {
        UI.getCurrent().navigate("");
        People.signIn(People.insert(db));

        UI.getCurrent().navigate("sign-in");

        assertThat(_get(H1.class).getText()).isEqualTo("Your organisations");
    }

    private static void signIn(String email, String password) {
        _setValue(field("login"), email);
        _setValue(field("password"), password);
        _fireDomEvent(_get(SignInForm.class), "submit");
    }

    private static Input field(String id) {
        return _get(Input.class, input -> input.withId(id));
    }

    private static List<String> errors() {
        return _find(Paragraph.class, paragraph -> paragraph.withClasses("field__error")).stream()
                .map(Paragraph::getText)
                .toList();
    }
}
