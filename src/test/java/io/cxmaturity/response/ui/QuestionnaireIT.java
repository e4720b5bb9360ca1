package io.cxmaturity.response.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.cxmaturity.testing.BrowserTest;
import io.cxmaturity.testing.Journey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionnaireIT extends BrowserTest {

    /** Puts an answer into the browser's outbox as an earlier page left it there, so many milliseconds ago. */
    private static final String LEAVE_UNSENT = """
            ([reply, age]) => {
              const { outbox, state } = document.querySelector('.quest').questionnaire;
              const at = Date.now() - age;
              outbox.put({ item: state.item, field: 'reply', value: reply, at, given: at });
            }""";

    private static final String NOTHING_UNSENT =
            "() => Object.keys(localStorage).every(name => !name.startsWith('cx-unsaved'))";

    private String link;

    @BeforeEach
    void start() {
        link = journey.startFull();
        journey.openQuestions(link);
    }

    @Test
    void arrows_move_the_focus_and_only_enter_or_space_choose() {
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(row("2")).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(row("not-applicable")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(journey.chosen()).hasCount(0);

        page.keyboard().press("Enter");
        journey.awaitSavedAt(2);
        assertThat(page.locator(".stem")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Space");
        journey.awaitSavedAt(3);

        page.keyboard().press("ArrowLeft");
        journey.awaitSavedAt(2);
        page.keyboard().press("ArrowLeft");
        journey.awaitSavedAt(1);
        assertThat(journey.chosen()).hasAttribute("data-reply", "1");
        page.keyboard().press("Tab");
        assertThat(row("1")).isFocused();
        page.keyboard().press("ArrowRight");
        journey.awaitSavedAt(2);
    }

    @Test
    void keys_rest_in_a_text_field_and_where_they_are_switched_off() {
        page.keyboard().press("e");
        assertThat(evidence()).isFocused();
        page.keyboard().type("123 d n e <script>alert('x')</script>");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Escape");
        assertThat(page.locator(".stem")).isFocused();
        journey.awaitSaved();
        assertThat(journey.position()).isEqualTo(1);
        assertThat(journey.chosen()).hasCount(0);

        page.getByLabel("Letter and number keys").uncheck();
        page.locator(".stem").focus();
        page.keyboard().press("3");
        page.keyboard().press("d");
        page.keyboard().press("e");
        assertThat(page.locator(".stem")).isFocused();
        page.reload();
        assertThat(page.getByLabel("Letter and number keys")).not().isChecked();
        assertThat(journey.chosen()).hasCount(0);
        assertThat(evidence()).hasValue("123 d n e <script>alert('x')</script>");
    }

    @Test
    void without_going_on_by_itself_a_choice_stays_and_can_be_cleared() {
        page.getByLabel("Go on by itself after a choice").uncheck();
        row("4").click();
        journey.awaitSavedAt(1);
        assertThat(journey.chosen()).hasAttribute("data-reply", "4");

        journey.button("Clear this answer").click();
        assertThat(journey.chosen()).hasCount(0);
        assertThat(journey.done("Customer service")).hasText("0 of 6");
        page.reload();
        assertThat(page.locator(".stem")).isVisible();
        assertThat(journey.chosen()).hasCount(0);
    }

    @Test
    void the_second_half_of_a_double_click_answers_nothing() {
        row("2").dblclick();

        journey.awaitSavedAt(2);
        assertThat(journey.done("Customer service")).hasText("1 of 6");
    }

    @Test
    void the_last_answer_of_two_tabs_wins_and_the_other_tab_shows_it_when_it_has_the_focus_again() {
        var other = new Journey(context.newPage(), this::portal);
        other.openQuestions(link);
        other.press("5");

        page.bringToFront();
        page.evaluate("() => window.dispatchEvent(new Event('focus'))");

        assertThat(journey.chosen()).hasAttribute("data-reply", "5");
        assertThat(journey.position()).isEqualTo(1);
    }

    @Test
    void what_an_earlier_page_could_not_send_is_sent_once_the_page_is_opened_again() {
        page.evaluate(LEAVE_UNSENT, new Object[] {"4", 0});

        page.reload();

        assertThat(journey.chosen()).hasAttribute("data-reply", "4");
        journey.awaitSavedAt(1);
        assertThat(journey.done("Customer service")).hasText("1 of 6");
        assertThat((Boolean) page.evaluate(NOTHING_UNSENT)).isTrue();
    }

    @Test
    void what_was_left_unsent_gives_way_to_what_was_given_since_on_another_device() {
        var elsewhere = new Journey(newContext(contextOptions()).newPage(), this::portal);
        elsewhere.openQuestions(link);
        elsewhere.press("5");
        page.evaluate(LEAVE_UNSENT, new Object[] {"1", 60_000});

        page.reload();

        page.waitForFunction(NOTHING_UNSENT);
        page.locator(".rail__item a").first().waitFor();
        page.keyboard().press("ArrowLeft");
        journey.awaitSavedAt(1);
        assertThat(journey.chosen()).hasAttribute("data-reply", "5");
    }

    @Test
    void answers_handed_in_elsewhere_are_final_and_the_page_says_so() {
        var elsewhere = new Journey(newContext(contextOptions()).newPage(), this::portal);
        elsewhere.open(link + "/review");
        elsewhere.handIn();

        page.keyboard().press("3");

        assertThat(page.locator("h1")).hasText("These answers have been handed in");
        assertThat((Boolean) page.evaluate(NOTHING_UNSENT)).isTrue();
        assertAccessible();
        journey.anchor("See the result").click();
        journey.awaitResult();
    }

    @Test
    void the_browser_keeps_no_token() {
        page.evaluate(LEAVE_UNSENT, new Object[] {"1", 0});

        assertThat((String) page.evaluate("() => JSON.stringify({...localStorage, ...sessionStorage})"))
                .contains("cx-unsaved")
                .doesNotContain(Journey.token(link).secret());
    }

    private Locator row(String reply) {
        return page.locator("[role=radio][data-reply='" + reply + "']");
    }

    private Locator evidence() {
        return page.locator("#evidence");
    }
}
