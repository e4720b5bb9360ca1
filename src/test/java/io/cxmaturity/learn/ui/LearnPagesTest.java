package io.cxmaturity.learn.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.shell.LevelBadge;
import io.cxmaturity.testing.KaribuTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class LearnPagesTest extends KaribuTest {

    @Autowired
    private Catalog catalog;

    @ParameterizedTest
    @CsvSource({
        "learn, Three things people mix up",
        "learn/dimensions, 'What shapes an experience, and what holds it up'",
        "learn/levels, What the levels say",
        "learn/metrics, What customers say and do",
        "learn/scoring, From answers to a level",
        "learn/research, Why to doubt a self-assessment",
        "learn/answers, What happens to your answers",
        "glossary, Glossary"
    })
    void every_page_opens_and_marks_itself_among_the_others(String address, String title) {
        UI.getCurrent().navigate(address);

        assertThat(_get(H1.class).getText()).isEqualTo(title);
        assertThat(_find(Anchor.class, link -> link.withAttribute("aria-current", "page")))
                .extracting(Anchor::getHref)
                .containsExactly(address);
    }

    @Test
    void service_experience_and_its_management_are_compared_aspect_by_aspect() {
        UI.getCurrent().navigate("learn");

        assertThat(_find(NativeTableHeaderCell.class))
                .extracting(NativeTableHeaderCell::getText)
                .containsExactly(
                        "What differs",
                        "Customer service (CS)",
                        "Customer experience (CX)",
                        "CX management (CXM)",
                        "What it is",
                        "How far it reaches",
                        "Its stance",
                        "What it works with");
    }

    @Test
    void pillars_stand_before_enablers() {
        UI.getCurrent().navigate("learn/dimensions");

        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .startsWith("Four pillars shape what customers feel", "Three enablers hold them up");
        assertThat(_find(H3.class)).hasSize(7);
    }

    @Test
    void levels_are_told_for_the_whole_and_for_each_dimension() {
        UI.getCurrent().navigate("learn/levels");

        assertThat(_find(NativeDetails.class)).hasSize(7);
        assertThat(_find(LevelBadge.class)).hasSize(5 + 7 * 5);
    }

    @Test
    void the_rule_for_the_whole_is_that_of_the_assessment() {
        UI.getCurrent().navigate("learn/scoring");

        assertThat(_get(Prose.class).getElement().getTextRecursively())
                .contains("five of the seven dimensions are at this level or above")
                .contains("Leadership alignment may lag behind by one level at most");
    }

    @Test
    void the_example_of_a_level_below_its_score_is_right() {
        var assessment = catalog.newest().getFirst();
        var dimension = assessment.dimensions().getFirst();
        var last = dimension.items().stream()
                .filter(item -> !item.keystone())
                .findFirst()
                .orElseThrow();
        var others =
                dimension.items().stream().filter(item -> !item.equals(last)).toList();
        var levels = List.of(5, 5, 4, 4, 2).iterator();
        var answers = others.stream().collect(Collectors.toMap(Item::id, item -> Answer.of(levels.next())));
        answers.put(last.id(), Answer.of(1));

        var result = evaluate(assessment, answers).result().dimension(dimension.id());

        assertThat(result.score()).hasValue(3.5);
        assertThat(result.level()).hasValue(2);
    }

    private static Evaluation evaluate(Assessment assessment, Map<ItemId, Answer> answers) {
        return Evaluation.of(assessment, Kind.FULL, answers, Goals.NONE);
    }

    @Test
    void a_draft_nobody_opens_is_said_to_go_after_as_long_as_the_setting_says() {
        UI.getCurrent().navigate("learn/answers");

        assertThat(_get(Prose.class).getElement().getTextRecursively()).contains("for 180 days is deleted by itself");
    }
}
