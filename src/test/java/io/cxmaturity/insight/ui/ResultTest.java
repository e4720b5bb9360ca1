package io.cxmaturity.insight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.response.Metric;
import io.cxmaturity.response.Participant;
import io.cxmaturity.response.Responses;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.testing.KaribuTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

class ResultTest extends KaribuTest {

    private static final DimensionId SERVICE = new DimensionId("customer-service");
    private static final ItemId PROMISE = new ItemId("service-promise");

    @Autowired
    private Catalog catalog;

    @Autowired
    private Responses responses;

    private Assessment assessment;
    private SecretToken token;

    @BeforeEach
    void answerEverythingWithThree() {
        assessment = catalog.newest().getFirst();
        token = start(Kind.FULL);
        assessment.items().forEach(item -> reply(item.id(), 3));
        responses.handIn(token);
    }

    @Test
    void says_first_what_a_board_remembers_and_that_it_is_final() {
        open();

        assertThat(heading()).isEqualTo("Defined, one step from Orchestrated: 25 answers hold you back");
        assertThat(words("headline__who"))
                .startsWith("Full assessmentFjord <b>& Sons</b>OperationsManagerhanded in ")
                .endsWith(", final until reopened");
        assertThat(row("figures-customer-service")).contains("3 Defined", "3.00", "nothing open", "100%", "gap 1.00");
        assertThat(words("figures"))
                .contains("Established level3 Defined", "Evidenced level2 Emerging", "0 of 42 claims carry evidence");
    }

    @Test
    void a_number_opens_down_to_the_answers_and_the_rule() {
        responses.reopen(token);
        responses.evidence(token, PROMISE, "Page 3 of the <i>handbook</i>");
        open();
        press("dimension/customer-service/score");

        assertThat(_get(H2.class, title -> title.withId("drill-title")).getText())
                .isEqualTo("Customer service: score 3.00 of 5");
        assertThat(words("drill__body"))
                .contains(
                        assessment.item(PROMISE).orElseThrow().stem(),
                        assessment.item(PROMISE).orElseThrow().anchors().get(3),
                        "Page 3 of the <i>handbook</i>");
    }

    @Test
    void an_address_of_no_number_opens_nothing() {
        open();
        press("dimension/no-such-dimension/score");

        assertThat(words("drill__body")).isEmpty();
    }

    @Test
    void everything_follows_a_target_and_it_stays() {
        open();
        choose("target-customer-service", "3");

        assertThat(responses.open(token).goals().targets()).containsEntry(SERVICE, 3);
        assertThat(row("figures-customer-service")).contains("3 Defined", "gap 0.00");
        assertThat(status()).startsWith("Saved. The roadmap now has 36 steps.");

        open();
        assertThat(row("figures-customer-service")).contains("gap 0.00");
        click("Back to the proposal");
        assertThat(responses.open(token).goals().targets()).isEmpty();
        assertThat(row("figures-customer-service")).contains("4 Orchestrated", "gap 1.00");
    }

    @Test
    void the_score_follows_the_importance_of_a_dimension() {
        responses.reopen(token);
        assessment.dimension(SERVICE).orElseThrow().items().forEach(item -> reply(item.id(), 5));
        open();
        assertThat(words("figures")).contains("Overall score3.3 of 5");
        var select = _find(ImportanceSelect.class).getFirst();
        fire(select, "change", ImportanceSelect.VALUE, "2.0");

        assertThat(responses.open(token).goals().importance()).containsEntry(SERVICE, 2.0);
        assertThat(words("figures")).contains("Overall score3.5 of 5");
    }

    @Test
    void a_level_that_the_page_does_not_offer_is_not_taken() {
        open();
        choose("target-customer-service", "6");

        assertThat(responses.open(token).goals().targets()).isEmpty();
    }

    @Test
    void what_if_raises_answers_and_stores_none() {
        open();
        assertThat(words("outcome")).contains("Choose a higher level below to see what follows.");
        assessment.dimension(SERVICE).orElseThrow().items().forEach(item -> choose("if-" + item.id(), "4"));

        assertThat(words("outcome"))
                .contains("With six answers raised", "score 3.14", "Customer service 3 Defined → 4 Orchestrated")
                .contains("No longer in the roadmap:", "New in the roadmap:");
        assertThat(responses.open(token).answer(PROMISE).reply()).isEqualTo(new Chosen(3));
        assertThat(heading()).startsWith("Defined, one step from Orchestrated");

        click("Back to the real answers");
        assertThat(words("outcome")).contains("Choose a higher level below to see what follows.");
    }

    @Test
    void what_if_never_lowers_an_answer() {
        open();
        choose("if-" + PROMISE, "2");

        assertThat(words("outcome")).contains("Choose a higher level below to see what follows.");
    }

    @Test
    void outcome_metrics_are_kept_beside_the_score_and_a_slip_changes_nothing() {
        open();
        var score = words("figures");
        enter("nps", "34,5");
        assertThat(responses.open(token).outcomes()).containsEntry(Metric.NPS, new BigDecimal("34.5"));
        enter("nps", "250");
        assertThat(words("field__error")).startsWith("250 lies outside");
        enter("nps", "many");
        assertThat(words("field__error")).startsWith("“many” is not a number");
        assertThat(responses.open(token).outcomes()).containsEntry(Metric.NPS, new BigDecimal("34.5"));
        open();
        assertThat(words("figures")).isEqualTo(score);

        enter("nps", "");
        assertThat(responses.open(token).outcomes()).isEmpty();
    }

    @Test
    void final_answers_can_be_reopened() {
        open();
        click("Reopen");

        assertThat(responses.open(token).handedIn()).isFalse();
        assertThat(address()).isEqualTo("a/" + token.secret() + "/review");
    }

    @Test
    void what_is_open_leads_to_its_question_and_too_little_has_no_level() {
        token = start(Kind.FULL);
        reply(PROMISE, 4);
        responses.reply(token, new ItemId("service-resolution"), Silence.DONT_KNOW, PROMISE);
        open();
        assertThat(heading()).isEqualTo("Too little is known for a level: two of 42 questions answered");
        assertThat(words("figures")).contains("Too little is known", "Overall score1.1 – 5.0 of 5");
        click("Answer what is open");

        assertThat(address()).isEqualTo("a/" + token.secret() + "/questions");
    }

    @Test
    void a_quick_check_is_a_ceiling_and_goes_on_to_the_full_assessment_with_its_answers() {
        token = start(Kind.QUICK);
        assessment.asked(Kind.QUICK).items().forEach(item -> reply(item.id(), 3));
        responses.handIn(token);
        open();
        assertThat(words("figures")).startsWith("Level at most");
        _click(_find(NativeButton.class, button -> button.withText("Go on to the full assessment"))
                .getFirst());

        var response = responses.open(token);
        assertThat(response.kind()).isEqualTo(Kind.FULL);
        assertThat(response.handedIn()).isFalse();
        assertThat(response.answers()).hasSize(14);
    }

    @Test
    void deletes_only_after_asking_and_then_everything() {
        open();
        click("Delete");
        assertThat(words("ask")).contains("Your 42 answers, with evidence and comments,");
        assertThat(responses.open(token).answers()).hasSize(42);
        click("Delete everything");

        assertThat(heading()).isEqualTo("Everything is deleted");
        open();
        assertThat(heading()).isEqualTo("There is nothing at this address");
    }

    private SecretToken start(Kind kind) {
        return responses.start(
                assessment.key(), kind, new Participant(Role.MANAGER, "Fjord <b>& Sons</b>", "Operations"));
    }

    private void reply(ItemId item, int level) {
        responses.reply(token, item, new Chosen(level), item);
    }

    private void open() {
        UI.getCurrent().navigate("a/" + token.secret() + "/result");
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private static String heading() {
        return _get(H1.class).getText();
    }

    private static void click(String text) {
        _click(_get(NativeButton.class, button -> button.withText(text)));
    }

    private static void press(String figure) {
        fire(_get(KeyFigures.class), "click", Drill.PRESSED, figure);
    }

    private static void choose(String group, String level) {
        var seg = _find(Seg.class).stream()
                .filter(each -> each.getElement().getOuterHTML().contains("name=\"" + group + "\""))
                .findFirst()
                .orElseThrow();
        fire(seg, "change", Seg.VALUE, level);
    }

    private static void enter(String metric, String text) {
        _setValue(_get(Input.class, input -> input.withId("outcome-" + metric)), text);
    }

    /** What a browser would tell of an event, with the value that was asked for. */
    private static void fire(Component component, String type, String expression, String value) {
        var data = JsonNodeFactory.instance.objectNode().put(expression, value).put(Drill.ON_A_NUMBER, true);
        component
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(component.getElement(), type, data));
    }

    private static String row(String id) {
        return _get(NativeTableRow.class, row -> row.withId(id)).getElement().getTextRecursively();
    }

    private static String status() {
        return _get(
                        Paragraph.class,
                        paragraph -> paragraph.withPredicate(
                                text -> "status".equals(text.getElement().getAttribute("role"))
                                        && !text.getText().isEmpty()))
                .getText();
    }

    private static String words(String className) {
        return _get(Component.class, component -> component.withClasses(className))
                .getElement()
                .getTextRecursively();
    }
}
