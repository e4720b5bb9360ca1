package io.cxmaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.scoring.RoundAnswers.Respondent;
import io.cxmaturity.scoring.RoundFigures.Cell;
import io.cxmaturity.testing.WorkedCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Takes the figures of a round and those renewed after deletions as equations over what each cell, those who left apart
 * from those who stayed, gave an item, and solves for every group of too few.
 */
class NothingDeletedIsDeterminedTest {

    private final Assessment assessment = WorkedCase.read("k4").assessment();
    private final Random random = new Random(12);

    @Test
    void renewed_figures_beside_the_old_ones_give_no_group_of_too_few_away() {
        var rounds = new UnluckyRounds(assessment, 6);
        var scoring = new RoundScoring(assessment, Goals.NONE);
        int renewed = 0;
        for (int number = 0; number < 3000; number++) {
            var before = rounds.next();
            var stay = stay(before);
            var now = new RoundAnswers(before.departments(), stay, before.minimumGroup());
            var old = scoring.figures(before);
            if (stay.size() < before.respondents().size()
                    && old.organisation().isPresent()
                    && Renewal.allows(old, scoring.figures(now))) {
                renewed++;
                for (int item = 0; item < assessment.items().size(); item++) {
                    solve(number, item, before, stay, old, scoring.figures(now));
                }
            }
        }
        assertThat(renewed).isGreaterThan(20);
    }

    /** Some, or all, of one or two departments leave. */
    private List<Respondent> stay(RoundAnswers before) {
        var leaving = Optional.of("d" + random.nextInt(4));
        int most = random.nextInt(3) == 0 ? 100 : 2 + random.nextInt(12);
        var stay = new ArrayList<Respondent>();
        int left = 0;
        for (var respondent : before.respondents()) {
            if (respondent.department().equals(leaving) && left < most) {
                left++;
            } else {
                stay.add(respondent);
            }
        }
        return stay;
    }

    private void solve(
            int number, int item, RoundAnswers before, List<Respondent> stay, RoundFigures old, RoundFigures renewed) {
        var cells = List.copyOf(old.cells().keySet());
        var sizes = new int[2 * cells.size()];
        for (var respondent : before.respondents()) {
            int cell = cells.indexOf(new Cell(respondent.department(), respondent.role()));
            int gave = respondent.sheet().level(item) > 0 ? 1 : 0;
            sizes[stay.contains(respondent) ? cell : cells.size() + cell] += gave;
        }
        var known = new Determined(sizes.length);
        know(known, old, item, cells, sizes, sizes.length);
        know(known, renewed, item, cells, sizes, cells.size());
        var free = known.somethingThatMakesNoDifference(random);
        boolean agreed = before.respondents().stream()
                .filter(respondent -> respondent.role().equals(Optional.of(Role.EXECUTIVE)))
                .allMatch(Respondent::consents);
        if (!agreed) {
            unions(free, sizes, 0, 0, 0, old.minimumGroup(), "Round " + number + ", item " + item);
        }
    }

    private void know(Determined known, RoundFigures figures, int item, List<Cell> cells, int[] sizes, int end) {
        figures.organisation().ifPresent(group -> know(known, group, cell -> true, item, cells, sizes, end));
        figures.departments()
                .forEach((id, group) ->
                        know(known, group, cell -> cell.department().equals(Optional.of(id)), item, cells, sizes, end));
        figures.roles()
                .forEach((role, group) ->
                        know(known, group, cell -> cell.role().equals(Optional.of(role)), item, cells, sizes, end));
    }

    private void know(
            Determined known,
            GroupFigures group,
            Predicate<Cell> holds,
            int item,
            List<Cell> cells,
            int[] sizes,
            int end) {
        if (group.items().containsKey(assessment.items().get(item).id())) {
            var factors = new long[sizes.length];
            for (int part = 0; part < end; part++) {
                factors[part] = sizes[part] > 0 && holds.test(cells.get(part % cells.size())) ? 1 : 0;
            }
            known.know(factors);
        }
    }

    private void unions(long[] free, int[] sizes, int from, int size, long sum, int minimum, String what) {
        if (size > 0) {
            assertThat(Determined.isZero(sum)).as(what).isFalse();
        }
        for (int part = from; part < sizes.length; part++) {
            if (sizes[part] > 0 && size + sizes[part] < minimum) {
                unions(free, sizes, part + 1, size + sizes[part], sum + free[part], minimum, what);
            }
        }
    }
}
