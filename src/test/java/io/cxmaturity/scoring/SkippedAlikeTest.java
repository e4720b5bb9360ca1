package io.cxmaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.testing.Versions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The smallest rounds in which many skip the same, so that what a few gave besides could be taken off a score. */
class SkippedAlikeTest extends AnsweredRound {

    private static final DimensionId FIRST = new DimensionId("a");
    private static final Trend NO_TREND = new Trend(List.of(), List.of(), Map.of());

    /** The score of sales less a-4, which is theirs alone, would be that of the one. */
    @Test
    void one_who_gave_what_the_others_skipped_is_not_the_rest_of_the_score() {
        answer(6, "sales", Role.MANAGER, "???323232323");
        answer(6, "sales", Role.MANAGER, "???232323232");
        answer(1, "sales", Role.MANAGER, "344?32323232");
        answer(3, "service", Role.MANAGER, "233?23232323");
        answer(3, "service", Role.MANAGER, "322?32323232");

        assertThat(few()).isEmpty();
        assertThat(figures().organisation().orElseThrow().withheld()).containsExactly(FIRST);
        assertThat(figures().departments().get("sales").dimension(FIRST).score())
                .isPresent();
    }

    /** The board less its executives would be its managers, none of whom gave the spare item. */
    @Test
    void a_role_of_a_department_may_not_have_skipped_the_spare_item_altogether() {
        answer(4, "board", Role.EXECUTIVE, "323232323232");
        answer(4, "board", Role.EXECUTIVE, "232323232323");
        answer(12, "board", Role.MANAGER, "334?23232323");
        answer(1, "board", Role.MANAGER, "22??32323232");
        answer(20, "sales", Role.MANAGER, "444332323232");
        answer(20, "sales", Role.FRONT_LINE, "223223232323");

        assertThat(few()).isEmpty();
        // enough of each gave a-3, which is the spare item in its place
        assertThat(figures().departments().get("board").items())
                .containsKey(new ItemId("a-4"))
                .doesNotContainKey(new ItemId("a-3"));
    }

    /** Of the executives, a-4 would follow from their score over the other items that were asked in the same words. */
    @Test
    void a_trend_over_a_part_of_a_dimension_does_not_show_the_spare_item_of_a_role() {
        answer(12, "sales", Role.EXECUTIVE, "323232323232");
        answer(3, "sales", Role.EXECUTIVE, "??3?23232323");
        answer(3, "sales", Role.MANAGER, "??2?32323232");
        answer(9, "sales", Role.MANAGER, "433332323232");
        answer(20, "service", Role.MANAGER, "223223232323");
        var asked = Versions.of(
                assessment, item -> Optional.of(item.id().equals(new ItemId("a-3")) ? Versions.reworded(item) : item));
        var before = round();
        var later = new TrendScoring.Round(asked, answers(), new RoundScoring(asked, Goals.NONE).figures(answers()));

        var trend = TrendScoring.trend(before, later).orElseThrow();

        assertThat(new SeenRound(before, trend).few(assessment.dimensions().getFirst()))
                .isEmpty();
        assertThat(trend.dimensions().get(FIRST).departments()).containsOnlyKeys("sales", "service");
        assertThat(trend.dimensions().get(FIRST).roles()).isEmpty();
    }

    private Optional<List<SeenRound.Kind>> few() {
        return new SeenRound(round(), NO_TREND).few(assessment.dimensions().getFirst());
    }

    private TrendScoring.Round round() {
        return new TrendScoring.Round(assessment, answers(), figures());
    }
}
