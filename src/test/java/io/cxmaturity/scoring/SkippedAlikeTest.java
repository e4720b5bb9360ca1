package io.cxmaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.scoring.RoundAnswers.Respondent;
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
        assertThat(fewOfTrend()).isEmpty();
        var trend = trend();
        assertThat(trend.dimensions().get(FIRST).departments()).containsOnlyKeys("sales", "service");
        assertThat(trend.dimensions().get(FIRST).roles()).isEmpty();
    }

    /** What the other four gave a-1 would be the rest of it, less the score of the executives, who all agreed to be shown. */
    @Test
    void few_executives_who_agreed_do_not_leave_the_others_of_an_item_over() {
        for (var gave : List.of("3", "3", "4", "4")) {
            respondents.add(new Respondent(
                    Optional.of("sales"), Optional.of(Role.EXECUTIVE), sheet(gave + "???32323232"), true));
        }
        answer(5, "sales", Role.FRONT_LINE, "?3??32323232");
        answer(5, "sales", Role.FRONT_LINE, "?2??23232323");
        answer(2, "sales", Role.FRONT_LINE, "1???32323232");
        answer(2, "sales", Role.FRONT_LINE, "2???23232323");

        assertThat(figures().roles()).containsOnlyKeys(Role.EXECUTIVE, Role.FRONT_LINE);
        assertThat(few()).isEmpty();
    }

    /** The scores over the part without a-3, less a-1, a-2 and a-4, would be those of the few who gave three of them. */
    @Test
    void a_trend_over_a_part_of_a_dimension_does_not_tell_those_who_gave_all_of_it_from_those_who_gave_some() {
        minimum = 3;
        answer(3, "sales", Role.EXECUTIVE, "?32?23232323");
        answer(1, "sales", Role.EXECUTIVE, "2?3432323232");
        answer(3, "sales", Role.FRONT_LINE, "?23?23232323");
        answer(2, "sales", Role.FRONT_LINE, "3?2232323232");
        answer(1, "sales", Role.FRONT_LINE, "433423232323");
        answer(4, "sales", Role.MANAGER, "?43?23232323");
        answer(2, "service", Role.EXECUTIVE, "?22?32323232");
        answer(8, "service", Role.EXECUTIVE, "3?4232323232");
        answer(2, "service", Role.FRONT_LINE, "2?3323232323");
        answer(4, "service", Role.MANAGER, "4?2432323232");

        assertThat(fewOfTrend()).isEmpty();
    }

    private Optional<List<SeenRound.Kind>> few() {
        return new SeenRound(round(), NO_TREND).few(assessment.dimensions().getFirst());
    }

    private TrendScoring.Round round() {
        return new TrendScoring.Round(assessment, answers(), figures());
    }

    private Optional<List<SeenRound.Kind>> fewOfTrend() {
        return new SeenRound(round(), trend()).few(assessment.dimensions().getFirst());
    }

    /** To a round in which the same answered the same, but for a-3, which was asked in other words. */
    private Trend trend() {
        var asked = Versions.of(
                assessment, item -> Optional.of(item.id().equals(new ItemId("a-3")) ? Versions.reworded(item) : item));
        var later = new TrendScoring.Round(asked, answers(), new RoundScoring(asked, Goals.NONE).figures(answers()));
        return TrendScoring.trend(round(), later).orElseThrow();
    }
}
