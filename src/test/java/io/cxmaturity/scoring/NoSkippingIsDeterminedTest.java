package io.cxmaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.testing.Versions;
import io.cxmaturity.testing.WorkedCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Takes every figure of a round as an equation over what each kind of respondents, those of one department and role who
 * skipped the same items, gave each item. A score is the mean of what somebody gave, so that score and items together
 * tell those who skipped one from those who did not. Looks for any sum, with whatever factors, over fewer than the minimum.
 */
class NoSkippingIsDeterminedTest {

    private static final int ROUNDS = 60;

    private static final Trend NO_TREND = new Trend(List.of(), List.of(), Map.of());

    private final Random random = new Random(14);
    private int shownItems;
    private int hiddenItems;
    private int shownChanges;

    /**
     * The second round of each two asks one item of each dimension in other words, and is set beside the first.
     *
     * @param model of four items a dimension; of six; of six with weights from a half to two
     */
    @ParameterizedTest
    @ValueSource(strings = {"k4", "plain", "weighted"})
    void no_few_who_skipped_the_same_can_be_worked_out_from_scores_and_items(String model) {
        var asked = WorkedCase.read(model).assessment();
        var reworded = Versions.of(
                asked, item -> Optional.of(item.id().value().endsWith("-3") ? Versions.reworded(item) : item));
        var earlier = rounds(asked, 15);
        var later = rounds(reworded, 16);

        for (int round = 0; round < 2 * ROUNDS; round++) {
            var before = round(asked, earlier.get());
            var now = round(reworded, later.get());
            var trend = TrendScoring.trend(before, now).orElseThrow();
            solve(new SeenRound(before, trend));
            solve(new SeenRound(now, trend));
        }

        assertThat(shownItems).isGreaterThan(ROUNDS);
        assertThat(hiddenItems).isGreaterThan(ROUNDS);
        assertThat(shownChanges).isGreaterThan(ROUNDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"k4", "weighted"})
    void nor_from_figures_that_were_renewed_once_some_had_deleted_their_answers(String model) {
        var asked = WorkedCase.read(model).assessment();
        var rounds = rounds(asked, 17);
        int renewed = 0;

        for (int round = 0; round < 10 * ROUNDS; round++) {
            var before = round(asked, rounds.get());
            var now = round(asked, withoutSome(before.answers()));
            int left = before.answers().respondents().size()
                    - now.answers().respondents().size();
            if (left > 0
                    && before.figures().organisation().isPresent()
                    && Renewal.allows(before.figures(), now.figures())) {
                renewed++;
                var seen = new SeenRound(before, NO_TREND);
                seen.seeAgain(now);
                solve(seen);
            }
        }

        assertThat(renewed).isGreaterThan(2);
    }

    /** One in which each skips this and that, then one in which many skip the same, and so on. */
    private static Supplier<RoundAnswers> rounds(Assessment asked, long seed) {
        var each = new UnluckyRounds(asked, seed);
        var many = new UnluckySkipping(asked, seed);
        var number = new AtomicInteger();
        return () -> number.getAndIncrement() % 2 == 0 ? each.next() : many.next();
    }

    /** Some, or all, of a department leave, and now and then some of another. */
    private RoundAnswers withoutSome(RoundAnswers before) {
        var stay = new ArrayList<>(before.respondents());
        for (int times = random.nextInt(2); times >= 0; times--) {
            var leaving = Optional.of("d" + random.nextInt(4));
            int most = random.nextBoolean() ? 100 : 4 + random.nextInt(8);
            var gone = stay.stream()
                    .filter(respondent -> respondent.department().equals(leaving))
                    .limit(most)
                    .toList();
            gone.forEach(stay::remove);
        }
        return new RoundAnswers(before.departments(), stay, before.minimumGroup());
    }

    private static TrendScoring.Round round(Assessment asked, RoundAnswers answers) {
        return new TrendScoring.Round(asked, answers, new RoundScoring(asked, Goals.NONE).figures(answers));
    }

    private void solve(SeenRound seen) {
        for (var dimension : seen.asked().dimensions()) {
            assertThat(seen.few(dimension))
                    .as("Few of whom a sum is known in %s", dimension.id())
                    .isEmpty();
        }
        shownItems += seen.items();
        hiddenItems += seen.hiddenItems();
        shownChanges += seen.changes();
    }
}
