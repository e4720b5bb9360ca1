package io.cxmaturity.sample;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.catalog.Catalogs;
import io.cxmaturity.scoring.Department;
import io.cxmaturity.scoring.DepartmentDifference;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.RoundAnswers;
import io.cxmaturity.scoring.RoundFigures;
import io.cxmaturity.scoring.RoundScoring;
import io.cxmaturity.scoring.TrendScoring;
import io.cxmaturity.wording.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a newcomer is to find in the figures of the sample organisation. */
class SampleStoryTest {

    private static final Assessment ASSESSMENT = Catalogs.published();
    private static final List<List<Respondent>> ROUNDS = SampleAnswers.of(ASSESSMENT, Texts.of(Locale.ENGLISH));
    private static final List<RoundFigures> FIGURES =
            ROUNDS.stream().map(SampleStoryTest::figures).toList();
    private static final RoundFigures LAST = FIGURES.getLast();

    @Test
    void the_last_round_hides_the_small_department_and_the_smallest_of_the_others_with_it() {
        assertThat(LAST.respondentsOf("FINANCE")).isEqualTo(3);
        assertThat(LAST.hiddenDepartments()).containsExactly("DIGITAL", "FINANCE");
        assertThat(LAST.departments()).containsOnlyKeys("SERVICE", "SALES", "PRODUCTS", "DELIVERY");
    }

    @Test
    void before_that_every_department_is_shown_and_all_roles_always_are() {
        assertThat(FIGURES.subList(0, 2))
                .allSatisfy(figures -> assertThat(figures.hiddenDepartments()).isEmpty());
        assertThat(FIGURES).allSatisfy(figures -> {
            assertThat(figures.roles()).containsOnlyKeys(Role.values());
            assertThat(figures.respondentsOf(Role.EXECUTIVE)).isEqualTo(6);
        });
    }

    @Test
    void service_is_better_in_customer_service_than_each_other_and_no_other_difference_is_detectable() {
        var detectable = LAST.differences().entrySet().stream()
                .collect(toMap(
                        dimension -> dimension.getKey().value(),
                        dimension -> dimension.getValue().stream()
                                .filter(DepartmentDifference::detectable)
                                .toList()));

        assertThat(detectable.remove("customer-service"))
                .allSatisfy(pair -> assertThat(pair.difference().difference()).isPositive())
                .extracting(pair -> pair.a() + " " + pair.b())
                .containsExactly("SERVICE SALES", "SERVICE PRODUCTS", "SERVICE DELIVERY");
        assertThat(detectable)
                .hasSize(6)
                .allSatisfy((dimension, pairs) -> assertThat(pairs).isEmpty());
    }

    @Test
    void executives_and_the_front_line_are_to_talk_about_leadership_first_and_then_about_emotion() {
        assertThat(LAST.alignment().dimensions().entrySet().stream()
                        .sorted((a, b) -> Double.compare(
                                b.getValue().difference(), a.getValue().difference()))
                        .filter(gap -> gap.getValue().p() < 0.05)
                        .map(gap -> gap.getKey().value()))
                .containsExactly("leadership-alignment", "emotional-connection");
    }

    @Test
    void after_the_steps_that_were_closed_journeys_are_detectably_better_and_nothing_else_has_changed() {
        var changes = TrendScoring.trend(round(1), round(2)).orElseThrow().dimensions();

        assertThat(changes)
                .hasSize(7)
                .allSatisfy(
                        (dimension, change) -> assertThat(change.organisation().detectable())
                                .as(dimension.value())
                                .isEqualTo(dimension.value().equals("customer-journey")));
        assertThat(changes.get(dimension("customer-journey")).organisation().now()
                        - changes.get(dimension("customer-journey"))
                                .organisation()
                                .before())
                .isGreaterThan(0.3);
    }

    @Test
    void about_technology_alone_agreement_is_weak() {
        var whole = LAST.organisation().orElseThrow().result();

        assertThat(whole.dimensions())
                .allSatisfy(each -> assertThat(each.agreement().orElseThrow() < 0.5)
                        .as(each.dimension().value())
                        .isEqualTo(each.dimension().value().equals("technology-enablement")));
    }

    @Test
    void the_whole_rises_from_emerging_to_defined() {
        assertThat(FIGURES)
                .extracting(figures -> figures.organisation()
                        .orElseThrow()
                        .result()
                        .overall()
                        .level()
                        .orElseThrow())
                .containsExactly(2, 2, 3);
    }

    @Test
    void a_question_that_most_of_sales_know_nothing_about_is_hidden_there_and_withholds_the_level() {
        var sales = LAST.departments().get("SALES");

        assertThat(sales.items()).doesNotContainKey(new ItemId("technology-data-care"));
        assertThat(sales.withheld()).containsExactly(dimension("technology-enablement"));
        assertThat(LAST.departments().get("SERVICE").items()).containsKey(new ItemId("technology-data-care"));
    }

    @Test
    void everybody_answers_everything_now_and_then_with_a_silence_or_some_evidence() {
        var answers =
                ROUNDS.stream().flatMap(List::stream).map(Respondent::answers).toList();

        assertThat(answers).hasSize(240).allSatisfy(each -> assertThat(each).hasSize(42));
        var replies = answers.stream().map(Map::values).flatMap(all -> all.stream());
        assertThat(replies.toList())
                .anySatisfy(answer -> assertThat(answer.reply()).isEqualTo(Silence.DONT_KNOW))
                .anySatisfy(answer -> assertThat(answer.reply()).isEqualTo(Silence.NOT_APPLICABLE))
                .anySatisfy(answer -> assertThat(answer.evidenced()).isTrue())
                .allSatisfy(answer -> assertThat(answer.reply()).isNotEqualTo(Silence.UNANSWERED));
    }

    @Test
    void the_story_is_the_same_each_time() {
        assertThat(SampleAnswers.of(ASSESSMENT, Texts.of(Locale.ENGLISH))
                        .getLast()
                        .getLast()
                        .answers())
                .isEqualTo(ROUNDS.getLast().getLast().answers());
    }

    @Test
    void the_steps_that_were_closed_are_steps_of_the_assessment() {
        var steps = ASSESSMENT.items().stream()
                .flatMap(item -> item.steps().stream())
                .map(step -> step.id())
                .toList();
        assertThat(steps).containsAll(Story.CLOSED_STEPS);
        assertThat(ASSESSMENT.items().stream().map(item -> item.id())).containsAll(Story.EVIDENCED);
    }

    private static DimensionId dimension(String id) {
        return new DimensionId(id);
    }

    private static TrendScoring.Round round(int round) {
        return new TrendScoring.Round(ASSESSMENT, answers(ROUNDS.get(round)), FIGURES.get(round));
    }

    private static RoundFigures figures(List<Respondent> respondents) {
        return new RoundScoring(ASSESSMENT, Story.GOALS).figures(answers(respondents));
    }

    private static RoundAnswers answers(List<Respondent> respondents) {
        var departments = Stream.of(SampleDepartment.values())
                .map(each -> new Department(each.name(), each.name(), OptionalInt.of(each.headcount())))
                .toList();
        var answers = respondents.stream()
                .map(each -> new RoundAnswers.Respondent(
                        Optional.of(each.department().name()),
                        Optional.of(each.role()),
                        each.sheet(),
                        each.role() == Role.EXECUTIVE))
                .toList();
        return new RoundAnswers(departments, answers, 5);
    }
}
