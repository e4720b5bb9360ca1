package io.cxmaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.scoring.Likeness.Differs;
import io.cxmaturity.testing.Versions;
import io.cxmaturity.testing.WorkedCase;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Three dimensions of four items with four levels; the second item of each is a keystone. */
class LikenessTest {

    private static final DimensionId A = new DimensionId("a");
    private static final DimensionId B = new DimensionId("b");
    private static final DimensionId C = new DimensionId("c");

    private final Assessment assessment = WorkedCase.read("k4").assessment();

    @Test
    void the_same_questions_are_alike_in_all_dimensions() {
        var likeness = Likeness.of(assessment, Versions.of(assessment, Optional::of));

        assertThat(likeness.differing()).isEmpty();
        assertThat(likeness.dimensions()).containsExactlyInAnyOrder(A, B, C);
        assertThat(likeness.whole()).isTrue();
    }

    @Test
    void another_wording_takes_its_dimension_off_the_line_and_the_whole() {
        var likeness = Likeness.of(assessment, changed("b-3", Versions::reworded));

        assertThat(likeness.differing()).containsExactly(entry("b-3", Differs.WORDS));
        assertThat(likeness.dimensions()).containsExactlyInAnyOrder(A, C);
        assertThat(likeness.whole()).isFalse();
    }

    @Test
    void so_does_another_weight_though_the_words_are_the_same() {
        var likeness = Likeness.of(assessment, changed("b-3", Versions::heavier));

        assertThat(likeness.differing()).containsExactly(entry("b-3", Differs.WEIGHT));
        assertThat(likeness.dimensions()).containsExactlyInAnyOrder(A, C);
    }

    @Test
    void and_a_question_that_came_or_went() {
        var without = Versions.of(
                assessment, item -> item.id().equals(new ItemId("c-4")) ? Optional.empty() : Optional.of(item));

        var gone = Likeness.of(assessment, without);
        var came = Likeness.of(without, assessment);

        assertThat(gone.differing()).containsExactly(entry("c-4", Differs.ONLY_THEN));
        assertThat(came.differing()).containsExactly(entry("c-4", Differs.ONLY_NOW));
        assertThat(gone.dimensions()).containsExactlyInAnyOrder(A, B);
        assertThat(came.dimensions()).containsExactlyInAnyOrder(A, B);
    }

    @Test
    void a_quick_check_is_like_the_whole_in_no_dimension_of_which_it_asks_a_part() {
        var likeness = Likeness.of(assessment.asked(Kind.QUICK), assessment);

        assertThat(likeness.dimensions()).isEmpty();
        assertThat(likeness.differing()).hasSize(9).containsValue(Differs.ONLY_NOW);
    }

    private Assessment changed(String id, UnaryOperator<Item> change) {
        return Versions.of(
                assessment, item -> Optional.of(item.id().equals(new ItemId(id)) ? change.apply(item) : item));
    }

    private static Map.Entry<ItemId, Differs> entry(String item, Differs how) {
        return Map.entry(new ItemId(item), how);
    }
}
