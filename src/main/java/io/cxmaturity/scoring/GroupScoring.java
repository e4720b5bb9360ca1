package io.cxmaturity.scoring;

import io.cxmaturity.assessment.ItemId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Results of groups of respondents, and of the whole with its departments as strata. */
final class GroupScoring {

    private static final int ENOUGH_FOR_ALPHA = 30;

    private final Rules rules;
    private final ScoreTable table;

    GroupScoring(ScoreTable table) {
        this.rules = table.rules;
        this.table = table;
    }

    GroupResult result(int[] members) {
        var counts = table.counts(members);
        return result(members, counts, unstratified(), itemLevels(counts));
    }

    /**
     * Of all respondents; departments whose item is hidden count as one part there.
     *
     * @param strata for each dimension the parts that count by their headcount; null where they do not
     */
    GroupResult result(int[] everyone, List<@Nullable List<Stratum>> strata, Visibility visibility) {
        var counts = table.counts(everyone);
        return result(everyone, counts, strata, itemLevels(counts, strata, visibility));
    }

    /** @param hidden the items that must not be shown of these members */
    GroupFigures figures(int[] members, IntPredicate hidden) {
        var counts = table.counts(members);
        var levels = itemLevels(counts);
        return new SafeGroup(rules, counts, levels, hidden)
                .figures(members.length, result(members, counts, unstratified(), levels));
    }

    /** Of all respondents; departments whose item is hidden count as one part there. */
    GroupFigures figures(int[] everyone, List<@Nullable List<Stratum>> strata, Visibility visibility) {
        var counts = table.counts(everyone);
        var levels = itemLevels(counts, strata, visibility);
        return new SafeGroup(
                        rules, counts, levels, item -> visibility.ofItem(item).whole())
                .figures(everyone.length, result(everyone, counts, strata, levels));
    }

    private List<@Nullable List<Stratum>> unstratified() {
        var none = new ArrayList<@Nullable List<Stratum>>();
        for (int d = 0; d < rules.dimensions(); d++) {
            none.add(null);
        }
        return none;
    }

    private GroupResult result(int[] members, int[][] counts, List<@Nullable List<Stratum>> strata, int[] levels) {
        var dimensions = new ArrayList<GroupDimensionResult>();
        for (int d = 0; d < rules.dimensions(); d++) {
            dimensions.add(dimension(d, members, counts, strata.get(d), levels));
        }
        return new GroupResult(dimensions, overall(rules, dimensions));
    }

    private GroupDimensionResult dimension(
            int d, int[] members, int[][] counts, @Nullable List<Stratum> strata, int[] levels) {
        var best = levels.clone();
        for (int i = rules.first(d); i < rules.end(d); i++) {
            if (levels[i] == 0 && IntStream.of(counts[i]).sum() > 0) {
                best[i] = rules.highest;
            }
        }
        var moments = table.scores(d, members);
        double coverage = table.coverage(d, members);
        var agreement = agreement(d, counts);
        return new GroupDimensionResult(
                rules.dimension(d),
                moments.n(),
                Numbers.present(strata == null ? moments.mean() : stratifiedMean(d, strata)),
                strata != null,
                (strata == null ? moments.interval() : stratifiedInterval(d, strata))
                        .map(interval -> interval.cutTo(1, rules.highest)),
                coverage,
                coverage < Standing.FIRM_FROM - Rules.TOLERANCE || rules.keystoneOpen(d, levels),
                Numbers.present(rules.level(d, levels)),
                Numbers.present(rules.level(d, best)),
                rules.blockers(d, levels),
                RespondentScoring.itemLevels(rules, d, levels),
                agreement,
                mean(agreement),
                Numbers.present(table.alpha(d, members, ENOUGH_FOR_ALPHA)));
    }

    /** Tells whether a department counts at an item together with others rather than as a part of its own. */
    private interface Together {
        boolean at(int item, int department);
    }

    private int[] itemLevels(int[][] counts) {
        return itemLevels(counts, unstratified(), (item, department) -> false);
    }

    private int[] itemLevels(int[][] counts, List<@Nullable List<Stratum>> strata, Visibility visibility) {
        return itemLevels(
                counts, strata, (item, department) -> visibility.ofItem(item).departments()[department]);
    }

    private int[] itemLevels(int[][] counts, List<@Nullable List<Stratum>> strata, Together together) {
        var levels = new int[rules.items()];
        for (int d = 0; d < rules.dimensions(); d++) {
            for (int i = rules.first(d); i < rules.end(d); i++) {
                int applicable = IntStream.of(counts[i]).sum();
                levels[i] = itemLevel(counts[i], applicable, shares(i, counts[i], strata.get(d), together));
            }
        }
        return levels;
    }

    /** For each level the weight of those who put the item at it, by headcount where strata count. */
    private double[] shares(int item, int[] counts, @Nullable List<Stratum> strata, Together together) {
        var shares = new double[counts.length];
        if (strata == null) {
            for (int level = 1; level < counts.length; level++) {
                shares[level] = counts[level];
            }
            return shares;
        }
        long heads = 0;
        var joined = new int[counts.length];
        for (var stratum : strata) {
            var inPart = table.counts(item, stratum.members());
            if (together.at(item, stratum.department())) {
                heads += stratum.headcount();
                for (int level = 1; level < inPart.length; level++) {
                    joined[level] += inPart[level];
                }
            } else {
                addShares(shares, inPart, stratum.headcount());
            }
        }
        addShares(shares, joined, heads);
        return shares;
    }

    private static void addShares(double[] shares, int[] inPart, long headcount) {
        int gave = IntStream.of(inPart).skip(1).sum();
        for (int level = 1; gave > 0 && level < inPart.length; level++) {
            shares[level] += (double) inPart[level] * headcount / gave;
        }
    }

    /** The highest level that more than half put it at or above; 0 where fewer than half gave one. */
    private static int itemLevel(int[] counts, int applicable, double[] shares) {
        int gave = applicable - counts[0];
        if (gave == 0 || 2 * gave < applicable) {
            return 0;
        }
        double all = 0;
        for (double share : shares) {
            all += share;
        }
        double above = 0;
        for (int level = shares.length - 1; level > 1; level--) {
            above += shares[level];
            if (above / all > 0.5 + Rules.TOLERANCE) {
                return level;
            }
        }
        return 1;
    }

    private double stratifiedMean(int d, List<Stratum> strata) {
        double sum = 0;
        double all = 0;
        for (var stratum : strata) {
            sum += stratum.headcount() * table.scores(d, stratum.members()).mean();
            all += stratum.headcount();
        }
        return sum / all;
    }

    private Optional<Interval> stratifiedInterval(int d, List<Stratum> strata) {
        double all = 0;
        for (var stratum : strata) {
            all += stratum.headcount();
        }
        double variance = 0;
        double freedom = 0;
        for (var stratum : strata) {
            var scores = table.scores(d, stratum.members());
            if (scores.n() < 2) {
                return Optional.empty();
            }
            double headcount = stratum.headcount();
            double share = headcount / all;
            double part = share * share * scores.variance() / scores.n() * (headcount - scores.n()) / headcount;
            variance += part;
            freedom += part * part / (scores.n() - 1);
        }
        return Optional.of(Moments.around(stratifiedMean(d, strata), variance, variance * variance / freedom));
    }

    private Map<ItemId, Double> agreement(int d, int[][] counts) {
        var agreement = new LinkedHashMap<ItemId, Double>();
        for (int i = rules.first(d); i < rules.end(d); i++) {
            var moments = Moments.ofLevels(counts[i]);
            if (moments.n() >= 2) {
                agreement.put(rules.item(i), moments.agreement(rules.highest));
            }
        }
        return agreement;
    }

    private static OptionalDouble mean(Map<ItemId, Double> agreement) {
        return agreement.values().stream().mapToDouble(Double::doubleValue).average();
    }

    static OverallResult overall(Rules rules, List<GroupDimensionResult> dimensions) {
        var scores = Numbers.doubles(dimensions, result -> result.score().orElse(Double.NaN));
        double score = rules.overall(scores);
        return new OverallResult(
                Numbers.present(score),
                rules.overall(Numbers.doubles(dimensions, GroupDimensionResult::coverage)),
                Optional.empty(),
                Numbers.present(rules.overallLevel(dimensions.stream()
                        .mapToInt(result -> result.level().orElse(0))
                        .toArray())),
                Numbers.present(rules.overallLevel(dimensions.stream()
                        .mapToInt(result -> result.possible().orElse(0))
                        .toArray())),
                OptionalInt.empty(),
                dimensions.stream()
                        .anyMatch(
                                result -> result.provisional() || result.score().isEmpty()),
                Double.isNaN(score) ? Optional.empty() : Optional.of(rules.sensitivity(scores)));
    }
}
