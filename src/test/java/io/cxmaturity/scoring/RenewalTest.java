package io.cxmaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round of 14 in sales, 12 in service and 7 in legal, who are hidden with those of none. */
class RenewalTest extends AnsweredRound {

    private static final String ANSWERS = "333333333333";

    @BeforeEach
    void answered() {
        answer(10, "sales", Role.FRONT_LINE, ANSWERS);
        answer(4, "sales", Role.MANAGER, ANSWERS);
        answer(12, "service", Role.FRONT_LINE, ANSWERS);
        answer(4, "legal", Role.MANAGER, ANSWERS);
        answer(3, "board", Role.MANAGER, "222222222222");
    }

    @Test
    void nothing_changed_may_be_renewed() {
        assertThat(Renewal.allows(figures(), figures())).isTrue();
    }

    @Test
    void one_who_leaves_is_not_given_away_by_what_is_left() {
        assertThat(without(1, "sales", Role.FRONT_LINE)).isFalse();
    }

    @Test
    void five_who_leave_together_may_be_missed() {
        assertThat(without(5, "sales", Role.FRONT_LINE)).isTrue();
    }

    @Test
    void five_who_leave_two_departments_are_two_small_groups() {
        var before = figures();
        leave(3, "sales", Role.FRONT_LINE);
        leave(2, "service", Role.FRONT_LINE);

        assertThat(Renewal.allows(before, figures())).isFalse();
    }

    @Test
    void those_who_stay_are_not_given_away_by_a_department_that_got_too_small() {
        assertThat(without(9, "service", Role.FRONT_LINE)).isFalse();
    }

    @Test
    void a_department_that_left_altogether_may_be_missed() {
        assertThat(without(12, "service", Role.FRONT_LINE)).isTrue();
    }

    @Test
    void the_hidden_rest_changes_by_none_or_by_enough() {
        assertThat(without(1, "legal", Role.MANAGER)).isFalse();
    }

    @Test
    void one_who_left_and_skipped_an_item_is_not_given_away_by_the_scores() {
        respondents.clear();
        answer(20, "sales", Role.FRONT_LINE, ANSWERS);
        answer(6, "sales", Role.FRONT_LINE, "?33333333333");
        answer(12, "service", Role.FRONT_LINE, ANSWERS);
        var before = figures();
        respondents.remove(20);
        leave(9, "sales", Role.FRONT_LINE);

        assertThat(Renewal.allows(before, figures())).isFalse();
    }

    @Test
    void enough_who_left_may_have_skipped_something() {
        respondents.clear();
        answer(20, "sales", Role.FRONT_LINE, ANSWERS);
        answer(12, "sales", Role.FRONT_LINE, "?33333333333");
        answer(12, "service", Role.FRONT_LINE, ANSWERS);
        var before = figures();
        respondents.subList(10, 25).clear();

        assertThat(Renewal.allows(before, figures())).isTrue();
    }

    @Test
    void those_who_left_may_all_have_skipped_the_same() {
        respondents.clear();
        answer(12, "sales", Role.FRONT_LINE, ANSWERS);
        answer(12, "sales", Role.FRONT_LINE, "?33333333333");
        answer(12, "service", Role.FRONT_LINE, "222222222222");
        var before = figures();
        respondents.subList(12, 18).clear();

        assertThat(Renewal.allows(before, figures())).isTrue();
    }

    /** What the two gave a-4, which is not shown, is what the score and the other items together differ by. */
    @Test
    void two_who_left_are_not_given_away_by_others_who_skipped_as_much() {
        respondents.clear();
        answer(20, "sales", Role.FRONT_LINE, "33?333333333");
        answer(12, "sales", Role.FRONT_LINE, "333?22222222");
        answer(12, "service", Role.FRONT_LINE, "222222222222");
        var before = figures();
        respondents.subList(18, 25).clear();

        assertThat(Renewal.allows(before, figures())).isFalse();
    }

    @Test
    void a_closed_round_takes_no_answers() {
        var before = figures();
        answer(1, "sales", Role.MANAGER, ANSWERS);
        var now = figures();

        assertThatThrownBy(() -> Renewal.allows(before, now)).hasMessage("Somebody came to a closed round");
    }

    private boolean without(int number, String department, Role role) {
        var before = figures();
        leave(number, department, role);
        return Renewal.allows(before, figures());
    }

    private void leave(int number, String department, Role role) {
        for (int gone = 0; gone < number; gone++) {
            var one = respondents.stream()
                    .filter(respondent -> respondent.department().equals(Optional.of(department)))
                    .filter(respondent -> respondent.role().equals(Optional.of(role)))
                    .findFirst();
            respondents.remove(one.orElseThrow());
        }
    }
}
