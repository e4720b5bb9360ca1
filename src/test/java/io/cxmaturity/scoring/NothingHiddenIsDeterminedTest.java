package io.cxmaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.scoring.RoundAnswers.Respondent;
import io.cxmaturity.scoring.RoundFigures.Cell;
import io.cxmaturity.testing.WorkedCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Takes every figure of a round as an equation over what each cell, a department crossed with a role, answered, and
 * solves for every group of too few, and for every difference of two such groups. Counts by level, squares and headcounts
 * add up over the same groups as the sums taken here, so that they determine the same groups.
 */
class NothingHiddenIsDeterminedTest {

    private static final int ROUNDS = 600;

    private final Assessment assessment = WorkedCase.read("k4").assessment();
    private final Random random = new Random(11);
    private int shownDepartments;
    private int shownRoles;
    private int fewExecutives;
    private int hiddenItems;

    @Test
    void no_group_of_too_few_can_be_worked_out_from_the_figures_of_a_round() {
        var rounds = new UnluckyRounds(assessment, 5);
        var scoring = new RoundScoring(assessment, Goals.NONE);

        for (int number = 0; number < ROUNDS; number++) {
            var answers = rounds.next();
            var figures = scoring.figures(answers);
            var seen = new Seen(number, answers, figures);
            assessment.dimensions().forEach(seen::solve);
            seen.solveCoverage();
            seen.solveReliability();
            seen.nobodyIsKnownByBeingOfOneMind();
            seen.nothingElseTells();
        }

        assertThat(shownDepartments).isGreaterThan(500);
        assertThat(shownRoles).isGreaterThan(500);
        assertThat(fewExecutives).isGreaterThan(5);
        assertThat(hiddenItems).isGreaterThan(500);
    }

    private final class Seen {

        private final int number;
        private final RoundAnswers answers;
        private final RoundFigures figures;
        private final List<Cell> cells;
        private final List<Group> groups = new ArrayList<>();

        private record Group(Predicate<Cell> holds, GroupFigures figures) {}

        Seen(int number, RoundAnswers answers, RoundFigures figures) {
            this.number = number;
            this.answers = answers;
            this.figures = figures;
            cells = List.copyOf(figures.cells().keySet());
            figures.organisation().ifPresent(group -> groups.add(new Group(cell -> true, group)));
            figures.departments()
                    .forEach((id, group) ->
                            groups.add(new Group(cell -> cell.department().equals(Optional.of(id)), group)));
            figures.roles()
                    .forEach((role, group) ->
                            groups.add(new Group(cell -> cell.role().equals(Optional.of(role)), group)));
            shownDepartments += figures.departments().size();
            shownRoles += figures.roles().size();
            var executives = figures.roles().get(Role.EXECUTIVE);
            fewExecutives += executives != null && executives.respondents() < figures.minimumGroup() ? 1 : 0;
        }

        /** The unknowns: the sum of the levels of each item in each cell, then the sum of the scores in each cell. */
        void solve(Dimension dimension) {
            var items = dimension.items();
            var known = new Determined((items.size() + 1) * cells.size());
            var scored = numbers(sheet -> items.stream().anyMatch(item -> gave(sheet, item)));
            for (var group : groups) {
                know(known, items.size(), group, scored);
                for (int i = 0; i < items.size(); i++) {
                    var shown = group.figures().items().get(items.get(i).id());
                    if (shown != null) {
                        var gave = gave(items.get(i));
                        know(known, i, group, gave);
                        assertThat(shown.gave()).isEqualTo(numberOf(group, gave));
                    } else {
                        hiddenItems++;
                    }
                }
            }
            var given = items.stream()
                    .filter(item -> answers.respondents().stream().anyMatch(one -> gave(one.sheet(), item)))
                    .toList();
            var complete = numbers(sheet -> given.stream().allMatch(item -> gave(sheet, item)));
            for (int c = 0; c < cells.size(); c++) {
                if (complete[c] > 0 && complete[c] == scored[c]) {
                    knowScoreOfItems(known, items, given, c);
                }
            }
            var free = known.somethingThatMakesNoDifference(random);
            for (int i = 0; i < items.size(); i++) {
                nothingSmall(free, i, gave(items.get(i)), items.get(i).id().value());
            }
            nothingSmall(free, items.size(), scored, dimension.id().value());
        }

        /** Coverage is a mean over all respondents, with and without a score. */
        void solveCoverage() {
            var known = new Determined(cells.size());
            var all = numbers(sheet -> true);
            groups.forEach(group -> know(known, 0, group, all));
            nothingSmall(known.somethingThatMakesNoDifference(random), 0, all, "coverage");
        }

        private void know(Determined known, int attribute, Group group, int[] numbers) {
            var factors = new long[known.unknowns()];
            for (int c = 0; c < cells.size(); c++) {
                factors[attribute * cells.size() + c] =
                        numbers[c] > 0 && group.holds().test(cells.get(c)) ? 1 : 0;
            }
            known.know(factors);
        }

        /** Where everybody gave all items a level that anybody gave one, the scores are the mean of the levels. */
        private void knowScoreOfItems(Determined known, List<Item> items, List<Item> given, int cell) {
            var factors = new long[known.unknowns()];
            for (int i = 0; i < items.size(); i++) {
                factors[i * cells.size() + cell] = given.contains(items.get(i)) ? 1 : 0;
            }
            factors[items.size() * cells.size() + cell] = -given.size();
            known.know(factors);
        }

        /** Reliability adds up over those who gave every item of a dimension a level. */
        void solveReliability() {
            for (var dimension : assessment.dimensions()) {
                var complete = numbers(sheet -> dimension.items().stream().allMatch(item -> gave(sheet, item)));
                var known = new Determined(cells.size());
                groups.stream()
                        .filter(group -> group.figures()
                                .dimension(dimension.id())
                                .alpha()
                                .isPresent())
                        .forEach(group -> know(known, 0, group, complete));
                nothingSmall(known.somethingThatMakesNoDifference(random), 0, complete, "reliability");
            }
        }

        /** Of hidden departments that all gave an item the same level, each one's answers would be known. */
        void nobodyIsKnownByBeingOfOneMind() {
            for (var item : assessment.items()) {
                var hidden = answers.respondents().stream()
                        .filter(respondent -> gave(respondent.sheet(), item))
                        .filter(respondent -> respondent
                                .department()
                                .map(figures.departments()::get)
                                .map(group -> group.items().get(item.id()))
                                .isEmpty())
                        .map(respondent ->
                                respondent.sheet().level(assessment.items().indexOf(item)))
                        .toList();
                boolean whole = figures.organisation()
                        .map(group -> group.items().get(item.id()))
                        .isPresent();
                boolean beside = figures.departments().values().stream()
                        .anyMatch(group -> group.items().containsKey(item.id()));
                if (whole && !hidden.isEmpty()) {
                    assertThat(hidden)
                            .as("Round %d, %s", number, item.id())
                            .hasSizeGreaterThan(figures.minimumGroup() - (beside ? 0 : 1));
                    assertThat(hidden.stream().distinct())
                            .as("Round %d, %s", number, item.id())
                            .hasSizeGreaterThan(1);
                }
            }
        }

        private void nothingSmall(long[] free, int attribute, int[] numbers, String what) {
            var part = Arrays.copyOfRange(free, attribute * cells.size(), (attribute + 1) * cells.size());
            unions(part, numbers, what, 0, 0, 0, new ArrayList<>());
        }

        /** Goes through every union of cells that holds fewer than the minimum, and every difference of two of them. */
        private void unions(long[] free, int[] numbers, String what, int from, int size, long sum, List<Cell> union) {
            if (size > 0 && Determined.isZero(sum)) {
                assertThat(allowed(union, numbers))
                        .as("Round %d, %s: the %d of %s are determined", number, what, size, union)
                        .isTrue();
            }
            for (int c = from; c < cells.size(); c++) {
                if (numbers[c] > 0 && size + numbers[c] < figures.minimumGroup()) {
                    union.add(cells.get(c));
                    unions(free, numbers, what, c + 1, size + numbers[c], sum + free[c], union);
                    unions(free, numbers, what, c + 1, size + numbers[c], sum - free[c], union);
                    union.removeLast();
                }
            }
        }

        /** Two executives or more may be known if all of them agreed, and nobody else. */
        private boolean allowed(List<Cell> union, int[] numbers) {
            boolean agreed = answers.respondents().stream()
                    .filter(respondent -> respondent.role().equals(Optional.of(Role.EXECUTIVE)))
                    .allMatch(Respondent::consents);
            int executives = 0;
            int size = 0;
            for (int c = 0; c < numbers.length; c++) {
                boolean executive = cells.get(c).role().equals(Optional.of(Role.EXECUTIVE));
                executives += executive ? numbers[c] : 0;
                size += union.contains(cells.get(c)) ? numbers[c] : 0;
            }
            return agreed
                    && executives >= 2
                    && size == executives
                    && union.stream().allMatch(cell -> cell.role().equals(Optional.of(Role.EXECUTIVE)));
        }

        /** What is no sum: nothing names a group or an item that is hidden. */
        void nothingElseTells() {
            for (var group : groups) {
                var items = group.figures().items().keySet();
                for (var dimension : group.figures().result().dimensions()) {
                    if (!group.figures().spared().contains(dimension.dimension())) {
                        assertThat(items).containsAll(dimension.itemLevels().keySet());
                    }
                    assertThat(items).containsAll(dimension.itemAgreement().keySet());
                    if (group.figures().withheld().contains(dimension.dimension())) {
                        assertThat(dimension.coverage()).isIn(0.0, 0.5, 0.8);
                        assertThat(dimension.level()).isEmpty();
                        assertThat(dimension.possible()).isEmpty();
                        assertThat(dimension.blockers()).isEmpty();
                        assertThat(dimension.agreement()).isEmpty();
                        assertThat(dimension.alpha()).isEmpty();
                        assertThat(group.figures().result().overall().level()).isEmpty();
                    }
                }
            }
            figures.roles().values().forEach(role -> {
                assertThat(role.items().values()).allMatch(item -> item.counts().isEmpty());
                assertThat(role.items().values())
                        .allMatch(item -> item.interval().isEmpty());
            });
            figures.differences()
                    .values()
                    .forEach(pairs -> pairs.forEach(
                            pair -> assertThat(figures.departments().keySet()).contains(pair.a(), pair.b())));
            assertThat(figures.hiddenDepartments())
                    .allMatch(id -> !figures.departments().containsKey(id));
            if (!figures.roles().containsKey(Role.EXECUTIVE) || !figures.roles().containsKey(Role.FRONT_LINE)) {
                assertThat(figures.alignment()).isEqualTo(new Alignment(Map.of(), Map.of()));
            } else {
                assertThat(figures.roles().get(Role.EXECUTIVE).items().keySet())
                        .containsAll(figures.alignment().items().keySet());
                assertThat(figures.roles().get(Role.FRONT_LINE).items().keySet())
                        .containsAll(figures.alignment().items().keySet());
            }
        }

        private int numberOf(Group group, int[] numbers) {
            int sum = 0;
            for (int c = 0; c < numbers.length; c++) {
                sum += group.holds().test(cells.get(c)) ? numbers[c] : 0;
            }
            return sum;
        }

        private int[] gave(Item item) {
            return numbers(sheet -> gave(sheet, item));
        }

        private boolean gave(Sheet sheet, Item item) {
            return sheet.level(assessment.items().indexOf(item)) > 0;
        }

        /** How many respondents of each cell are so. */
        private int[] numbers(Predicate<Sheet> are) {
            var numbers = new int[cells.size()];
            for (var respondent : answers.respondents()) {
                int c = cells.indexOf(new Cell(respondent.department(), respondent.role()));
                numbers[c] += are.test(respondent.sheet()) ? 1 : 0;
            }
            return numbers;
        }
    }
}
