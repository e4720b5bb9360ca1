package io.cxmaturity.scoring;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Everything one round says, with what has to stay hidden left out. */
public final class RoundScoring {

    private final Rules rules;

    /** @param assessment what was asked: the whole, or its keystones */
    public RoundScoring(Assessment assessment, Goals goals) {
        this.rules = new Rules(assessment, goals);
    }

    /** @throws IllegalArgumentException for a sheet of another assessment */
    public RoundResult score(RoundAnswers answers) {
        return new Evaluation(answers).result();
    }

    private final class Evaluation {

        private final RoundAnswers answers;
        private final ScoreTable table;
        private final GroupScoring groups;
        private final int[] everyone;
        private final List<int[]> members;
        private final boolean[] hidden;

        Evaluation(RoundAnswers answers) {
            this.answers = answers;
            table = new ScoreTable(rules, answers.respondents());
            groups = new GroupScoring(table);
            everyone = IntStream.range(0, answers.respondents().size()).toArray();
            members = membersByDepartment();
            hidden = hiddenDepartments();
        }

        RoundResult result() {
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
            return new RoundResult(groups.result(everyone, strata()), shown, hiddenIds, comparison(), alignment());
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

        private boolean[] hiddenDepartments() {
            int departments = members.size();
            var sizes = new int[departments];
            var present = new boolean[departments];
            int minimum = answers.minimumGroup();
            for (int g = 0; g < departments; g++) {
                present[g] = members.get(g).length > 0;
                sizes[g] = size(members.get(g));
                if (everyone.length < minimum) {
                    sizes[g] = 0;
                }
            }
            return Suppression.hidden(sizes, present, minimum);
        }

        /** The smallest number, over the dimensions, of those with a score. */
        private int size(int[] group) {
            int smallest = group.length;
            for (int d = 0; d < rules.dimensions(); d++) {
                smallest = Math.min(smallest, table.scores(d, group).n());
            }
            return smallest;
        }

        private List<@Nullable List<Stratum>> strata() {
            var strata = new ArrayList<@Nullable List<Stratum>>();
            for (int d = 0; d < rules.dimensions(); d++) {
                strata.add(strata(d));
            }
            return strata;
        }

        /** The shown departments with a score each, and the hidden ones together; null where a headcount is missing. */
        private @Nullable List<Stratum> strata(int d) {
            if (answers.respondents().stream()
                    .anyMatch(respondent -> respondent.department().isEmpty())) {
                return null;
            }
            var strata = new ArrayList<Stratum>();
            long hiddenHeads = 0;
            var hiddenMembers = IntStream.builder();
            for (int g = 0; g < members.size(); g++) {
                var group = members.get(g);
                if (IntStream.of(group).noneMatch(r -> table.scored(d, r))) {
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
                    strata.add(new Stratum(headcount.getAsInt(), group));
                }
            }
            if (hiddenHeads > 0) {
                strata.add(new Stratum(hiddenHeads, hiddenMembers.build().toArray()));
            }
            return strata.isEmpty() ? null : strata;
        }

        private Map<DimensionId, List<DepartmentDifference>> comparison() {
            var comparison = new LinkedHashMap<DimensionId, List<DepartmentDifference>>();
            for (int d = 0; d < rules.dimensions(); d++) {
                comparison.put(rules.dimension(d), Holm.adjust(pairs(d)));
            }
            return comparison;
        }

        private List<DepartmentDifference> pairs(int d) {
            var departments = answers.departments();
            var moments = members.stream().map(group -> table.scores(d, group)).toList();
            var pairs = new ArrayList<DepartmentDifference>();
            for (int a = 0; a < moments.size(); a++) {
                for (int b = a + 1; b < moments.size(); b++) {
                    if (!hidden[a] && !hidden[b]) {
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

        private Alignment alignment() {
            var executives = withRole(Role.EXECUTIVE);
            var frontLine = withRole(Role.FRONT_LINE);
            var dimensions = new LinkedHashMap<DimensionId, Difference>();
            for (int d = 0; d < rules.dimensions(); d++) {
                var dimension = rules.dimension(d);
                Moments.difference(table.scores(d, executives), table.scores(d, frontLine))
                        .ifPresent(difference -> dimensions.put(dimension, difference));
            }
            var items = new LinkedHashMap<ItemId, Double>();
            for (int i = 0; i < rules.items(); i++) {
                var upper = levels(i, executives);
                var lower = levels(i, frontLine);
                if (upper.n() > 0 && lower.n() > 0) {
                    items.put(rules.item(i), upper.mean() - lower.mean());
                }
            }
            return new Alignment(dimensions, items);
        }

        private Moments levels(int item, int[] group) {
            var counts = table.counts(item, group);
            counts[0] = 0;
            return Moments.ofCounts(counts);
        }

        private int[] withRole(Role role) {
            IntPredicate has = r -> answers.respondents().get(r).role().equals(Optional.of(role));
            return IntStream.of(everyone).filter(has).toArray();
        }
    }

    /** Holm's correction for asking many questions at once. */
    private static final class Holm {

        static List<DepartmentDifference> adjust(List<DepartmentDifference> pairs) {
            var byP = pairs.stream()
                    .sorted(Comparator.comparingDouble(pair -> pair.difference().p()))
                    .toList();
            var adjusted = new LinkedHashMap<DepartmentDifference, Double>();
            double running = 0;
            for (int rank = 0; rank < byP.size(); rank++) {
                running = Math.max(
                        running,
                        Math.min(
                                1,
                                (byP.size() - rank) * byP.get(rank).difference().p()));
                adjusted.put(byP.get(rank), running);
            }
            return pairs.stream()
                    .map(pair -> new DepartmentDifference(
                            pair.a(), pair.b(), pair.difference(), adjusted.getOrDefault(pair, 1.0)))
                    .toList();
        }
    }
}
