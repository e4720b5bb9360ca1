package io.cxmaturity.scoring;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The groups of a round, their results and comparisons, worked out for whoever asks. */
final class RoundEvaluation {

    final RoundAnswers answers;
    final ScoreTable table;
    final GroupScoring groups;
    final int[] everyone;
    private final Rules rules;
    private final List<int[]> members;

    RoundEvaluation(Rules rules, RoundAnswers answers) {
        this.rules = rules;
        this.answers = answers;
        table = new ScoreTable(rules, answers.respondents());
        groups = new GroupScoring(table);
        everyone = IntStream.range(0, answers.respondents().size()).toArray();
        members = membersByDepartment();
    }

    RoundResult result() {
        var visibility = new Visibility(new Crossing(answers, table), rules, answers.minimumGroup());
        var hidden = visibility.ofGroups().departments();
        var shown = new LinkedHashMap<String, GroupResult>();
        var hiddenIds = new TreeSet<String>();
        for (int g = 0; g < members.size(); g++) {
            var id = answers.departments().get(g).id();
            if (hidden[g]) {
                hiddenIds.add(id);
            } else if (members.get(g).length > 0) {
                shown.put(id, groups.result(members.get(g)));
            }
        }
        return new RoundResult(
                groups.result(everyone, strata(hidden), visibility), shown, hiddenIds, comparison(hidden), alignment());
    }

    int[] ofDepartment(int department) {
        return members.get(department);
    }

    int[] ofRole(Role role) {
        return IntStream.of(everyone)
                .filter(r -> answers.respondents().get(r).role().equals(Optional.of(role)))
                .toArray();
    }

    private List<int[]> membersByDepartment() {
        var builders = answers.departments().stream()
                .collect(Collectors.toMap(Department::id, department -> IntStream.builder()));
        for (int r : everyone) {
            answers.respondents().get(r).department().map(builders::get).ifPresent(builder -> builder.add(r));
        }
        return answers.departments().stream()
                .flatMap(department -> Optional.ofNullable(builders.get(department.id())).stream())
                .map(builder -> builder.build().toArray())
                .toList();
    }

    List<@Nullable List<Stratum>> strata(boolean[] hidden) {
        var strata = new ArrayList<@Nullable List<Stratum>>();
        for (int d = 0; d < rules.dimensions(); d++) {
            strata.add(strata(d, hidden));
        }
        return strata;
    }

    /**
     * The shown departments each, and the hidden ones together as far as any of them has a score; null where a headcount
     * is missing. Who has none counts like who has one, so that neither the weights nor that there are any tells of it.
     */
    private @Nullable List<Stratum> strata(int d, boolean[] hidden) {
        if (answers.respondents().stream()
                .anyMatch(respondent -> respondent.department().isEmpty())) {
            return null;
        }
        var strata = new ArrayList<Stratum>();
        long hiddenHeads = 0;
        var hiddenMembers = IntStream.builder();
        for (int g = 0; g < members.size(); g++) {
            var group = members.get(g);
            if (group.length == 0) {
                continue;
            }
            var headcount = answers.departments().get(g).headcount();
            if (headcount.isEmpty() || headcount.getAsInt() < group.length) {
                return null;
            }
            if (hidden[g]) {
                hiddenHeads += headcount.getAsInt();
                IntStream.of(group).forEach(hiddenMembers::add);
            } else {
                strata.add(new Stratum(headcount.getAsInt(), group, g));
            }
        }
        var together = hiddenMembers.build().toArray();
        if (IntStream.of(together).anyMatch(r -> table.scored(d, r))) {
            strata.add(new Stratum(hiddenHeads, together, members.size()));
        }
        return strata.isEmpty() ? null : strata;
    }

    Map<DimensionId, List<DepartmentDifference>> comparison(boolean[] hidden) {
        var comparison = new LinkedHashMap<DimensionId, List<DepartmentDifference>>();
        for (int d = 0; d < rules.dimensions(); d++) {
            comparison.put(rules.dimension(d), Holm.adjusted(pairs(d, hidden)));
        }
        return comparison;
    }

    private List<DepartmentDifference> pairs(int d, boolean[] hidden) {
        var departments = answers.departments();
        var moments = members.stream().map(group -> table.scores(d, group)).toList();
        var pairs = new ArrayList<DepartmentDifference>();
        for (int a = 0; a < moments.size(); a++) {
            for (int b = a + 1; b < moments.size(); b++) {
                if (!hidden[a] && !hidden[b] && enough(d, members.get(a)) && enough(d, members.get(b))) {
                    var idA = departments.get(a).id();
                    var idB = departments.get(b).id();
                    Moments.difference(moments.get(a), moments.get(b))
                            .ifPresent(difference ->
                                    pairs.add(new DepartmentDifference(idA, idB, difference, difference.p())));
                }
            }
        }
        return pairs;
    }

    /** Whether enough is known of these in a dimension to show anything of it. */
    private boolean enough(int d, int[] group) {
        return table.coverage(d, group) >= Standing.SHOWN_FROM - Rules.TOLERANCE;
    }

    Alignment alignment() {
        var executives = ofRole(Role.EXECUTIVE);
        var frontLine = ofRole(Role.FRONT_LINE);
        var dimensions = new LinkedHashMap<DimensionId, Difference>();
        for (int d = 0; d < rules.dimensions(); d++) {
            var dimension = rules.dimension(d);
            if (enough(d, executives) && enough(d, frontLine)) {
                Moments.difference(table.scores(d, executives), table.scores(d, frontLine))
                        .ifPresent(difference -> dimensions.put(dimension, difference));
            }
        }
        var upper = table.counts(executives);
        var lower = table.counts(frontLine);
        var items = new LinkedHashMap<ItemId, Double>();
        for (int i = 0; i < rules.items(); i++) {
            var above = Moments.ofLevels(upper[i]);
            var below = Moments.ofLevels(lower[i]);
            if (above.n() > 0 && below.n() > 0) {
                items.put(rules.item(i), above.mean() - below.mean());
            }
        }
        return new Alignment(dimensions, items);
    }
}
