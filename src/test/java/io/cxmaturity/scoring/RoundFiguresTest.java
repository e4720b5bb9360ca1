package io.cxmaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.scoring.RoundAnswers.Respondent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoundFiguresTest extends AnsweredRound {

    private static final DimensionId FIRST = new DimensionId("a");

    @Test
    void shows_departments_and_roles_that_are_large_enough() {
        answer(6, "sales", Role.MANAGER, "333333333333");
        answer(6, "sales", Role.FRONT_LINE, "222222222222");
        answer(6, "service", Role.MANAGER, "444444444444");
        answer(6, "service", Role.FRONT_LINE, "222222222222");

        var figures = figures();

        assertThat(figures.respondents()).isEqualTo(24);
        assertThat(figures.departments()).containsOnlyKeys("sales", "service");
        assertThat(figures.roles()).containsOnlyKeys(Role.MANAGER, Role.FRONT_LINE);
        assertThat(figures.departments().get("sales").dimension(FIRST).score()).hasValue(2.5);
        var item = figures.departments().get("service").items().get(new ItemId("a-1"));
        assertThat(item.counts()).containsExactly(0, 6, 0, 6);
        assertThat(item.mean()).isEqualTo(3);
        assertThat(item.level()).hasValue(2);
        assertThat(item.agreement()).hasValue(1 - 12.0 / 11 / 1.25);
    }

    @Test
    void counts_who_answered_of_a_hidden_department_and_shows_nothing_else_of_it() {
        answer(12, "sales", Role.MANAGER, "333333333333");
        answer(8, "service", Role.MANAGER, "333333333333");
        answer(4, "legal", Role.MANAGER, "111111111111");

        var figures = figures();

        assertThat(figures.departments()).containsOnlyKeys("sales");
        assertThat(figures.hiddenDepartments()).containsExactly("service", "legal");
        assertThat(figures.respondentsOf("legal")).isEqualTo(4);
        assertThat(figures.respondentsOf(Role.MANAGER)).isEqualTo(24);
    }

    @Test
    void shows_nothing_of_too_few() {
        answer(4, "sales", Role.MANAGER, "333333333333");

        var figures = figures();

        assertThat(figures.organisation()).isEmpty();
        assertThat(figures.hiddenDepartments()).containsExactly("sales");
        assertThat(figures.hiddenRoles()).containsExactly(Role.MANAGER);
    }

    @Test
    void hides_a_role_that_would_leave_one_manager_of_a_department_alone() {
        answer(5, "board", Role.EXECUTIVE, "444444444444");
        answer(1, "board", Role.MANAGER, "111111111111");
        answer(9, "sales", Role.MANAGER, "333333333333");
        answer(20, "sales", Role.FRONT_LINE, "333333333333");

        var figures = figures();

        assertThat(figures.departments()).containsOnlyKeys("board", "sales");
        assertThat(figures.hiddenRoles()).containsExactly(Role.EXECUTIVE, Role.MANAGER);
        assertThat(figures.roles()).containsOnlyKeys(Role.FRONT_LINE);
        assertThat(figures.alignment().dimensions()).isEmpty();
    }

    @Test
    void hides_a_department_beside_the_few_who_belong_to_none() {
        answer(6, "sales", Role.MANAGER, "333333333333");
        answer(9, "service", Role.MANAGER, "333333333333");
        respondents.add(new Respondent(Optional.empty(), Optional.of(Role.MANAGER), sheet("111111111111")));

        assertThat(figures().hiddenDepartments()).containsExactly("sales");
    }

    @Test
    void shows_two_executives_only_if_both_agreed() {
        answer(12, "sales", Role.FRONT_LINE, "323232323232");
        answer(12, "service", Role.FRONT_LINE, "232323232323");
        for (var department : List.of("sales", "service")) {
            respondents.add(
                    new Respondent(Optional.of(department), Optional.of(Role.EXECUTIVE), sheet("444444444443"), true));
        }

        assertThat(figures().roles()).containsOnlyKeys(Role.EXECUTIVE, Role.FRONT_LINE);

        var second = respondents.removeLast();
        respondents.add(new Respondent(second.department(), second.role(), second.sheet(), false));

        assertThat(figures().roles()).isEmpty();
    }

    @Test
    void hides_an_item_that_few_gave_and_what_would_tell_of_it() {
        answer(4, "sales", Role.MANAGER, "333333333333");
        answer(2, "sales", Role.MANAGER, "?44444444444");
        answer(9, "service", Role.MANAGER, "222222222222");
        answer(30, "legal", Role.MANAGER, "333333333333");
        answer(1, "legal", Role.MANAGER, "33?333333333");

        var figures = figures();
        var sales = figures.departments().get("sales");
        var legal = figures.departments().get("legal");

        // the item few gave, and all beside it, or the score would tell
        assertThat(sales.items()).doesNotContainKeys(new ItemId("a-1"), new ItemId("a-2"), new ItemId("a-3"));
        assertThat(sales.withheld()).containsExactly(FIRST);
        assertThat(sales.dimension(FIRST).score().getAsDouble()).isCloseTo(3.333, within(0.001));
        assertThat(sales.dimension(FIRST).level()).isEmpty();
        assertThat(sales.dimension(FIRST).agreement()).isEmpty();
        assertThat(sales.result().overall().level()).isEmpty();
        assertThat(sales.result().overall().score().getAsDouble()).isCloseTo(3.333, within(0.001));
        assertThat(sales.dimension(new DimensionId("b")).level()).hasValue(3);
        // service together with sales holds enough
        assertThat(figures.departments().get("service").withheld()).containsExactly(FIRST);
        assertThat(legal.withheld()).isEmpty();
    }

    @Test
    void keeps_one_item_back_where_a_few_skipped_one_of_its_dimension() {
        answer(30, "legal", Role.MANAGER, "333333333333");
        answer(1, "legal", Role.MANAGER, "33?233333333");
        answer(24, "sales", Role.MANAGER, "333333333333");
        answer(5, "sales", Role.MANAGER, "22?222222222");
        answer(9, "service", Role.MANAGER, "333333333332");

        var figures = figures();
        var legal = figures.departments().get("legal");

        // with it, the score would tell what the one gave who skipped a-3
        assertThat(legal.items()).hasSize(11).doesNotContainKey(new ItemId("a-4"));
        assertThat(legal.spared()).containsExactly(FIRST);
        assertThat(legal.dimension(FIRST).level()).hasValue(3);
        assertThat(legal.dimension(FIRST).itemLevels()).containsEntry(new ItemId("a-4"), 3);
        // in full (3 + 1 − (30 / 31 / 30) / 1.25) / 4: one of 31 put a-4 a level lower
        assertThat(legal.dimension(FIRST).agreement()).hasValue(0.9);
        assertThat(inFull("legal").agreement().orElseThrow()).isCloseTo(0.9935, within(0.0001));
        // five of the sales would be enough, were not the one of legal the difference to all; of the service nobody
        // skipped
        assertThat(figures.departments().get("sales").spared()).containsExactly(FIRST);
        assertThat(figures.departments().get("service").items()).hasSize(12);
        assertThat(figures.organisation().orElseThrow().spared()).isEmpty();
        assertThat(figures.roles().get(Role.MANAGER).spared()).containsExactly(FIRST);
    }

    @Test
    void where_too_little_is_known_nothing_is_compared() {
        answer(6, "sales", Role.EXECUTIVE, "3???33333333");
        answer(6, "sales", Role.EXECUTIVE, "2???22222222");
        answer(6, "service", Role.FRONT_LINE, "444444444444");
        answer(6, "service", Role.FRONT_LINE, "333333333333");

        var figures = figures();

        assertThat(figures.departments().get("sales").dimension(FIRST).shown()).isFalse();
        assertThat(figures.differences().get(FIRST)).isEmpty();
        assertThat(figures.differences().get(new DimensionId("b"))).hasSize(1);
        assertThat(figures.alignment().dimensions()).containsOnlyKeys(new DimensionId("b"), new DimensionId("c"));
    }

    @Test
    void few_answered_under_thirty_in_a_hundred() {
        assertThat(Department.fewAnswered(29, 100)).isTrue();
        assertThat(Department.fewAnswered(30, 100)).isFalse();
        assertThat(Department.fewAnswered(3, 10)).isFalse();
        assertThat(Department.fewAnswered(0, 0)).isFalse();
    }

    /** As whoever holds the answers may read it. */
    private GroupDimensionResult inFull(String department) {
        return new RoundScoring(assessment, Goals.NONE)
                .score(answers())
                .departments()
                .get(department)
                .dimensions()
                .getFirst();
    }
}
