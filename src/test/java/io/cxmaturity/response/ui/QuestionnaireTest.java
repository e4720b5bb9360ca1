package io.cxmaturity.response.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.response.Participant;
import io.cxmaturity.response.Preferences;
import io.cxmaturity.response.Responses;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.shell.NotFoundPage;
import io.cxmaturity.testing.KaribuTest;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QuestionnaireTest extends KaribuTest {

    @Autowired
    private Responses responses;

    @Autowired
    private Catalog catalog;

    private Assessment assessment;
    private SecretToken token;

    @BeforeEach
    void start() {
        assessment = catalog.newest().getFirst();
        token = start(Kind.FULL);
    }

    @Test
    void shows_one_question_with_a_row_for_each_level() {
        visit();

        var first = item(0);
        assertThat(stem()).isEqualTo(first.stem());
        assertThat(rows()).hasSize(first.anchors().size());
        assertThat(_find(rows().get(1), Span.class))
                .extracting(Span::getText)
                .containsExactly(first.anchors().get(2));
        assertThat(rows()).allMatch(row -> !checked(row));
        assertThat(position()).isEqualTo("1 of 42 · about 20 minutes left");
        assertThat(UI.getCurrent().getInternals().getTitle())
                .isEqualTo("Customer service, question 1 of 42 · CX Maturity");
    }

    @Test
    void a_choice_is_saved_and_the_next_question_comes() {
        visit();

        assertThat(reply(item(0), "3", true)).isEqualTo("SAVED");

        assertThat(answer(item(0))).isEqualTo(Answer.of(3));
        assertThat(stem()).isEqualTo(item(1).stem());
        assertThat(position()).startsWith("2 of 42");
        assertThat(rows()).allMatch(row -> !checked(row));
    }

    @Test
    void without_going_on_the_choice_is_shown_where_it_was_made() {
        visit();

        reply(item(0), "4", false);

        assertThat(stem()).isEqualTo(item(0).stem());
        assertThat(rows()).filteredOn(QuestionnaireTest::checked).containsExactly(rows().get(3));
        reply(item(0), "dont-know", false);
        assertThat(rows()).allMatch(row -> !checked(row));
        assertThat(answer(item(0)).reply()).isEqualTo(Silence.DONT_KNOW);
        reply(item(0), "not-applicable", false);
        assertThat(answer(item(0)).reply()).isEqualTo(Silence.NOT_APPLICABLE);
        reply(item(0), "", false);
        assertThat(answer(item(0)).reply()).isEqualTo(Silence.UNANSWERED);
    }

    @Test
    void not_applicable_is_not_offered_on_a_keystone_and_the_page_says_why() {
        visit();
        assertThat(_find(NativeButton.class, spec -> spec.withText("Not applicable")))
                .hasSize(1);

        questionnaire().go(item(0).id().value(), 1);

        assertThat(item(1).keystone()).isTrue();
        _assertNone(NativeButton.class, spec -> spec.withText("Not applicable"));
        _get(
                Paragraph.class,
                spec -> spec.withText("A keystone always applies, so “not applicable” is not offered here."));
        assertThat(reply(item(1), "not-applicable", true)).isEqualTo("REFUSED");
        assertThat(answer(item(1)).reply()).isEqualTo(Silence.UNANSWERED);
    }

    @Test
    void nonsense_is_refused_and_changes_nothing() {
        visit();

        assertThat(reply(item(0), "6", true)).isEqualTo("REFUSED");
        assertThat(reply(item(0), "<b>", true)).isEqualTo("REFUSED");
        assertThat(questionnaire().reply("No item", "1", true, 0)).isEqualTo("REFUSED");
        assertThat(questionnaire().note(item(0).id().value(), "title", "x", 0)).isEqualTo("REFUSED");
        assertThat(questionnaire().note(item(0).id().value(), "evidence", "x".repeat(5001), 0))
                .isEqualTo("REFUSED");

        assertThat(responses.open(token).answers()).isEmpty();
        assertThat(stem()).isEqualTo(item(0).stem());
    }

    @Test
    void notes_are_saved_to_the_letter_and_shown_as_text() {
        visit();
        var text = "<script>alert(1)</script> שלום 👋 & more";

        questionnaire().note(item(0).id().value(), "evidence", text, now());
        questionnaire().note(item(0).id().value(), "comment", "x".repeat(5000), now());

        assertThat(answer(item(0)).evidence()).isEqualTo(text);
        assertThat(answer(item(0)).comment()).hasSize(5000);
        assertThat(_find(Span.class, spec -> spec.withText("noted"))).hasSize(2);
        assertThat(questionnaire().getElement().getOuterHTML()).doesNotContain("<script>");
    }

    @Test
    void what_arrives_late_gives_way_to_what_was_given_elsewhere_since() {
        visit();
        double before = now() - 60_000;
        responses.reply(token, item(0).id(), new Chosen(5), item(0).id());

        var outcome = questionnaire().reply(item(0).id().value(), "1", true, before);

        assertThat(outcome).isEqualTo("SUPERSEDED");
        assertThat(answer(item(0))).isEqualTo(Answer.of(5));
        assertThat(stem()).isEqualTo(item(0).stem());
        assertThat(checked(rows().get(4))).isTrue();
    }

    @Test
    void what_was_answered_elsewhere_is_seen_on_coming_back() {
        visit();
        responses.reply(token, item(0).id(), new Chosen(2), item(1).id());

        questionnaire().refresh();

        assertThat(stem()).isEqualTo(item(0).stem());
        assertThat(checked(rows().get(1))).isTrue();
    }

    @Test
    void a_correction_that_follows_the_choice_does_not_skip_a_question() {
        visit();
        reply(item(0), "3", true);

        reply(item(0), "4", true);

        assertThat(answer(item(0))).isEqualTo(Answer.of(4));
        assertThat(stem()).isEqualTo(item(1).stem());
    }

    @Test
    void goes_back_and_on_and_from_the_last_question_to_the_review() {
        visit();
        assertThat(_find(NativeButton.class, spec -> spec.withText("Back"))).isEmpty();

        questionnaire().go(item(0).id().value(), 1);
        assertThat(stem()).isEqualTo(item(1).stem());
        questionnaire().go(item(1).id().value(), -1);
        assertThat(stem()).isEqualTo(item(0).stem());

        var last = item(41);
        questionnaire().go(last.id().value(), 0);
        assertThat(_find(NativeButton.class, spec -> spec.withText("Review"))).hasSize(1);
        reply(last, "1", true);
        _get(ReviewView.class);
        assertThat(answer(last)).isEqualTo(Answer.of(1));
    }

    @Test
    void opens_again_where_the_respondent_left_off() {
        visit();
        reply(item(0), "3", true);
        reply(item(1), "3", true);

        UI.getCurrent().navigate(ResponseNavigation.open(token));

        assertThat(stem()).isEqualTo(item(2).stem());
    }

    @Test
    void opens_at_the_question_that_the_address_asks_for() {
        visit(item(12).id());
        assertThat(stem()).isEqualTo(item(12).stem());
        assertThat(responses.open(token).currentItem()).contains(item(12).id());

        visit(new ItemId("of-another"));
        assertThat(stem()).isEqualTo(item(12).stem());
    }

    @Test
    void a_quick_check_asks_the_keystones_alone() {
        token = start(Kind.QUICK);
        visit();

        assertThat(position()).isEqualTo("1 of 14 · about 5 minutes left");
        assertThat(stem()).isEqualTo(item(1).stem());
        assertThat(reply(item(0), "3", true)).isEqualTo("REFUSED");
    }

    @Test
    void the_rail_tells_what_is_done_and_where_to_go_on() {
        visit();
        reply(item(0), "3", true);
        reply(item(1), "dont-know", true);

        var response = responses.open(token);
        var stops = _get(DimensionRail.class).stops(Questions.of(response, assessment), item(2).id());

        assertThat(stops).hasSize(7);
        assertThat(stops.getFirst())
                .isEqualTo(new DimensionRail.Stop(
                        "Customer service", "2 of 6", 2, 6, item(2).id().value(), true));
        assertThat(stops.get(1))
                .isEqualTo(new DimensionRail.Stop(
                        "Product quality", "0 of 6", 0, 6, item(6).id().value(), false));
    }

    @Test
    void handed_in_answers_are_not_changed_and_the_page_leads_to_the_result() {
        visit();
        responses.reply(token, item(0).id(), new Chosen(2), item(0).id());
        responses.handIn(token);

        assertThat(reply(item(0), "5", true)).isEqualTo("FINAL");

        assertThat(answer(item(0))).isEqualTo(Answer.of(2));
        assertThat(_get(questionnaire(), H1.class).getText()).isEqualTo("These answers have been handed in");
        assertThat(_get(questionnaire(), Anchor.class).getHref()).isEqualTo("a/" + token.secret() + "/result");
    }

    @Test
    void a_response_deleted_meanwhile_is_gone() {
        visit();
        responses.delete(token);

        assertThat(reply(item(0), "5", true)).isEqualTo("GONE");
        visit();
        _get(NotFoundPage.class);
    }

    @Test
    void a_token_that_opens_nothing_is_not_found() {
        var known = token.secret();
        var wrong = List.of(
                known.substring(1),
                known + "A",
                "*".repeat(43),
                "x",
                SecretToken.random(new SecureRandom()).secret());
        for (var secret : wrong) {
            for (var page : List.of("", "/questions")) {
                UI.getCurrent().navigate("a/" + secret + page);
                _get(NotFoundPage.class);
                _assertNone(Questionnaire.class);
            }
        }
    }

    @Test
    void how_somebody_likes_to_answer_is_remembered() {
        visit();
        assertThat(_find(Paragraph.class, spec -> spec.withId("begin"))).hasSize(1);

        questionnaire().prefer(false, false);
        questionnaire().refresh();

        assertThat(responses.open(token).preferences()).isEqualTo(new Preferences(false, false));
        assertThat(_find(Paragraph.class, spec -> spec.withId("begin"))).isEmpty();
    }

    private SecretToken start(Kind kind) {
        return responses.start(assessment.key(), kind, new Participant(Role.MANAGER, "", ""));
    }

    private void visit() {
        UI.getCurrent().navigate(ResponseNavigation.questions(token));
    }

    private void visit(ItemId item) {
        UI.getCurrent()
                .navigate(
                        ResponseNavigation.questions(token), QueryParameters.of(ResponseNavigation.ITEM, item.value()));
    }

    private Item item(int number) {
        return assessment.items().get(number);
    }

    private Answer answer(Item item) {
        return responses.open(token).answer(item.id());
    }

    private String reply(Item item, String code, boolean goOn) {
        return questionnaire().reply(item.id().value(), code, goOn, now());
    }

    private static double now() {
        return System.currentTimeMillis();
    }

    private static Questionnaire questionnaire() {
        return _get(Questionnaire.class);
    }

    private static String stem() {
        return _get(H1.class).getElement().getTextRecursively();
    }

    private static String position() {
        return _find(Paragraph.class).getFirst().getText();
    }

    private static List<NativeButton> rows() {
        return _find(NativeButton.class, spec -> spec.withClasses("anchor"));
    }

    private static boolean checked(NativeButton row) {
        return row.getElement().getAttribute("aria-checked").equals("true");
    }
}
