package io.cxmaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.testing.WorkedCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Three dimensions of four items; the second item of each is a keystone. */
class AskedAlikeTest {

    private static final DimensionId A = new DimensionId("a");
    private static final DimensionId B = new DimensionId("b");
    private static final DimensionId C = new DimensionId("c");

    private final Assessment assessment = WorkedCase.read("k4").assessment();

    @Test
    void what_was_asked_twice_is_alike() {
        assertThat(AskedAlike.dimensions(assessment, assessment)).containsExactlyInAnyOrder(A, B, C);
    }

    @Test
    void other_words_weights_and_keystones_make_another_dimension() {
        assertThat(AskedAlike.dimensions(with(item -> item(item, "Otherwise", item.weight(), false)), assessment))
                .containsExactlyInAnyOrder(B, C);
        assertThat(AskedAlike.dimensions(with(item -> item(item, item.stem(), 2, false)), assessment))
                .containsExactlyInAnyOrder(B, C);
        assertThat(AskedAlike.dimensions(with(item -> item(item, item.stem(), item.weight(), true)), assessment))
                .containsExactlyInAnyOrder(B, C);
    }

    @Test
    void an_item_more_or_less_makes_another_dimension() {
        var quick = assessment.asked(Kind.QUICK);

        assertThat(AskedAlike.dimensions(quick, assessment)).isEmpty();
        assertThat(AskedAlike.dimensions(assessment, quick)).isEmpty();
    }

    @Test
    void nothing_is_alike_in_two_languages() {
        var german = new Assessment(
                assessment.key(),
                Locale.GERMAN,
                assessment.title(),
                assessment.levels(),
                assessment.overall(),
                assessment.dimensions(),
                assessment.glossary());

        assertThat(AskedAlike.dimensions(german, assessment)).isEmpty();
    }

    private static Item item(Item item, String stem, double weight, boolean keystone) {
        return new Item(
                item.id(),
                item.title(),
                item.facet(),
                keystone,
                weight,
                stem,
                item.why(),
                item.evidence(),
                item.anchors(),
                item.steps());
    }

    /** With another first item. */
    private Assessment with(UnaryOperator<Item> change) {
        var first = assessment.dimensions().getFirst();
        List<Item> items = new ArrayList<>(first.items());
        items.set(0, change.apply(items.getFirst()));
        var dimensions = new ArrayList<>(assessment.dimensions());
        dimensions.set(
                0,
                new Dimension(
                        first.id(),
                        first.title(),
                        first.text(),
                        first.weight(),
                        first.levels(),
                        items,
                        first.findOut(),
                        first.conversation()));
        return new Assessment(
                assessment.key(),
                assessment.language(),
                assessment.title(),
                assessment.levels(),
                assessment.overall(),
                dimensions,
                assessment.glossary());
    }
}
