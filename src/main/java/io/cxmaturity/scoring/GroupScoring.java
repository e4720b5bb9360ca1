package io.cxmaturity.scoring;

import io.cxmaturity.assessment.ItemId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
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

    /** @param strata for each dimension the parts that count by their headcount; null where they do not */
    GroupResult result(int[] members, List<@Nullable List<Stratum>> strata) {
        var dimensions = new ArrayList<GroupDimensionResult>();
        for (int d = 0; d < rules.dimensions(); d++) {
            dimensions.add(dimension(d, members, strata.get(d)));
        }
        return new GroupResult(dimensions, overall(dimensions));
    }

    GroupResult result(int[] members) {
        var none = new ArrayList<@Nullable List<Stratum>>();
        for (int d = 0; d < rules.dimensions(); d++) {
            none.add(null);
        }
        return result(members, none);
    }

    private GroupDimensionResult dimension(int d, int[] members, @Nullable List<Stratum> strata) {
        var counts = new int[rules.items()][];
        var levels = new int[rules.items()];
        var best = new int[rules.items()];
        for (int i = rules.first(d); i < rules.end(d); i++) {
            counts[i] = table.counts(i, members);
            int applicable = IntStream.of(counts[i]).sum();
            levels[i] = itemLevel(counts[i], applicable, shares(i, counts[i], strata));
            best[i] = levels[i] == 0 && applicable > 0 ? rules.highest : levels[i];
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

    /** For each level the weight of those who put the item at it, by headcount where strata count. */
    private double[] shares(int item, int[] counts, @Nullable List<Stratum> strata) {
        var shares = new double[counts.length];
        if (strata == null) {
            for (int level = 1; level < counts.length; level++) {
                shares[level] = counts[level];
            }
            return shares;
        }
        for (var stratum : strata) {
            var inPart = table.counts(item, stratum.members());
            int gave = IntStream.of(inPart).skip(1).sum();
            for (int level = 1; gave > 0 && level < inPart.length; level++) {
                shares[level] += (double) inPart[level] * stratum.headcount() / gave;
            }
        }
        return shares;
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
            var given = counts[i].clone();
            given[0] = 0;
            var moments = Moments.ofCounts(given);
            if (moments.n() >= 2) {
                agreement.put(rules.item(i), moments.agreement(rules.highest));
            }
        }
        return agreement;
    }

    private static OptionalDouble mean(Map<ItemId, Double> agreement) {
        return agreement.values().stream().mapToDouble(Double::doubleValue).average();
    }

    private OverallResult overall(List<GroupDimensionResult> dimensions) {
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
