package io.cxmaturity.response.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.response.Participant;
import io.cxmaturity.response.Responses;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.shell.Choices;
import io.cxmaturity.shell.NotFoundPage;
import io.cxmaturity.testing.KaribuTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class StartTest extends KaribuTest {

    @Autowired
    private Responses responses;

    @Test
    void begins_a_response_and_shows_the_link_that_opens_it() {
        UI.getCurrent().navigate("start/full");
        choose(Role.MANAGER);
        _setValue(_get(Input.class, input -> input.withId("organisation")), "  Fjord & Söhne ");
        submit();

        assertThat(_get(H1.class).getText()).isEqualTo("Keep this link: it is the only way back");
        var response = responses.open(tokenOnPage());
        assertThat(response.kind()).isEqualTo(Kind.FULL);
        assertThat(response.participant()).isEqualTo(new Participant(Role.MANAGER, "Fjord & Söhne", ""));
        assertThat(response.answers()).isEmpty();
    }

    @Test
    void the_quick_check_starts_on_its_own_address() {
        UI.getCurrent().navigate("start/quick");
        assertThat(_find(Paragraph.class, paragraph -> paragraph.withClasses("kicker")))
                .extracting(Paragraph::getText)
                .containsExactly("Quick check · 14 questions · about 5 minutes");
        choose(Role.FRONT_LINE);
        submit();

        assertThat(responses.open(tokenOnPage()).kind()).isEqualTo(Kind.QUICK);
    }

    @Test
    void without_a_role_nothing_begins_and_the_page_says_what_to_do() {
        UI.getCurrent().navigate("start/full");
        submit();

        assertThat(errors())
                .containsExactly("Choose the role that comes closest; it says from where you see the organisation.");

        choose(Role.EXECUTIVE);
        assertThat(errors()).isEmpty();
    }

    @Test
    void a_name_over_200_characters_is_kept_and_has_to_be_shortened() {
        UI.getCurrent().navigate("start/full");
        choose(Role.EXECUTIVE);
        var department = _get(Input.class, input -> input.withId("department"));
        _setValue(department, "x".repeat(250));
        submit();

        assertThat(errors())
                .containsExactly("At most 200 characters; these are 250. Nothing is lost: shorten it to go on.");
        assertThat(department.getValue()).hasSize(250);
        assertThat(department.getElement().getAttribute("aria-invalid")).isEqualTo("true");

        _setValue(department, "x".repeat(200));
        submit();
        assertThat(responses.open(tokenOnPage()).participant().department()).hasSize(200);
    }

    @Test
    void the_link_is_shown_with_its_code_and_leads_to_the_questions() {
        UI.getCurrent().navigate("start/full");
        choose(Role.EXECUTIVE);
        submit();

        assertThat(_get(Svg.class).getElement().getProperty("innerHTML"))
                .startsWith("<svg viewBox=")
                .contains("role=\"img\" aria-label=\"QR code of your private link\"");
        assertThat(_get(Anchor.class, link -> link.withText("Start answering")).getHref())
                .isEqualTo("a/" + tokenOnPage().secret());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start/both",
                "start/FULL",
                "start/full?assessment=nowhere",
                "a/short/link",
                "a/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/link",
                "a/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/review",
                "a/%F0%9F%98%80/review"
            })
    void what_opens_nothing_is_explained(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());

        assertThat(_find(NotFoundPage.class)).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private static void choose(Role role) {
        ((Choices<Role>) _get(Choices.class)).choose(role);
    }

    private static void submit() {
        _fireDomEvent(_get(StartForm.class), "submit");
    }

    private static List<String> errors() {
        return _find(Paragraph.class, paragraph -> paragraph.withClasses("field__error")).stream()
                .map(Paragraph::getText)
                .toList();
    }

    private static SecretToken tokenOnPage() {
        var link = _get(LinkView.Output.class).getText();
        return SecretToken.parse(link.substring(link.lastIndexOf("/a/") + 3)).orElseThrow();
    }
}
