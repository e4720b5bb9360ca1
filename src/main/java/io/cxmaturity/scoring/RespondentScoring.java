package io.cxmaturity.scoring;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.ItemId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/** Scores one respondent after the other by the rules of one assessment. */
public final class RespondentScoring {

    /** The level as which a higher one without evidence counts. */
    private static final int UNPROVEN = 2;

    private final Assessment assessment;
    private final Rules rules;

    /** @param assessment what was asked: the whole, or its keystones */
    public RespondentScoring(Assessment assessment, Goals goals) {
        this.assessment = assessment;
        this.rules = new Rules(assessment, goals);
    }

    public RespondentResult score(Map<ItemId, Answer> answers) {
        return score(Sheet.of(assessment, answers));
    }

    /** @throws IllegalArgumentException for a sheet of another assessment */
    public RespondentResult score(Sheet sheet) {
        if (sheet.size() != rules.items()) {
            throw new IllegalArgumentException("A sheet of another assessment");
        }
        var cases = new Cases(rules, sheet);
        var dimensions = new ArrayList<DimensionResult>();
        for (int d = 0; d < rules.dimensions(); d++) {
            dimensions.add(dimension(d, sheet, cases));
        }
        return new RespondentResult(dimensions, overall(dimensions));
    }

    private DimensionResult dimension(int d, Sheet sheet, Cases cases) {
        double score = rules.score(d, cases.given);
        double coverage = coverage(rules, d, sheet);
        return new DimensionResult(
                rules.dimension(d),
                Numbers.present(score),
                Numbers.present(100 * (score - 1) / (rules.highest - 1)),
                coverage,
                new Interval(rules.score(d, cases.worst), rules.score(d, cases.best)),
                Numbers.present(rules.score(d, cases.evidenced)),
                coverage < Standing.FIRM_FROM - Rules.TOLERANCE || rules.keystoneOpen(d, cases.given),
                Numbers.present(rules.level(d, cases.given)),
                Numbers.present(rules.level(d, cases.evidenced)),
                Numbers.present(rules.level(d, cases.best)),
                rules.blockers(d, cases.given),
                itemLevels(rules, d, cases.given));
    }

    /** Σ w(has a level) / Σ w(not <em>not applicable</em>). */
    static double coverage(Rules rules, int d, Sheet sheet) {
        double known = 0;
        double applicable = 0;
        for (int i = rules.first(d); i < rules.end(d); i++) {
            if (sheet.applies(i)) {
                applicable += rules.weight(i);
                known += sheet.level(i) > 0 ? rules.weight(i) : 0;
            }
        }
        return known / applicable;
    }

    static Map<ItemId, Integer> itemLevels(Rules rules, int d, int[] levels) {
        var itemLevels = new LinkedHashMap<ItemId, Integer>();
        for (int i = rules.first(d); i < rules.end(d); i++) {
            if (levels[i] > 0) {
                itemLevels.put(rules.item(i), levels[i]);
            }
        }
        return itemLevels;
    }

    private OverallResult overall(List<DimensionResult> dimensions) {
        var scores = Numbers.doubles(dimensions, result -> result.score().orElse(Double.NaN));
        double score = rules.overall(scores);
        return new OverallResult(
                Numbers.present(score),
                rules.overall(Numbers.doubles(dimensions, DimensionResult::coverage)),
                Optional.of(new Interval(
                        rules.overall(Numbers.doubles(
                                dimensions, result -> result.bounds().low())),
                        rules.overall(Numbers.doubles(
                                dimensions, result -> result.bounds().high())))),
                overallLevel(dimensions, result -> result.level().orElse(0)),
                overallLevel(dimensions, result -> result.possible().orElse(0)),
                overallLevel(dimensions, result -> result.evidencedLevel().orElse(0)),
                dimensions.stream()
                        .anyMatch(
                                result -> result.provisional() || result.score().isEmpty()),
                Double.isNaN(score) ? Optional.empty() : Optional.of(rules.sensitivity(scores)));
    }

    private OptionalInt overallLevel(List<DimensionResult> dimensions, ToIntFunction<DimensionResult> level) {
        return Numbers.present(
                rules.overallLevel(dimensions.stream().mapToInt(level).toArray()));
    }

    /** The levels of one sheet as given, and with what is open or unproven read otherwise. */
    private static final class Cases {
        final int[] given;
        final int[] worst;
        final int[] best;
        final int[] evidenced;

        Cases(Rules rules, Sheet sheet) {
            int items = rules.items();
            given = new int[items];
            worst = new int[items];
            best = new int[items];
            evidenced = new int[items];
            for (int i = 0; i < items; i++) {
                int level = sheet.level(i);
                boolean open = level == 0 && sheet.applies(i);
                given[i] = level;
                worst[i] = open ? 1 : level;
                best[i] = open ? rules.highest : level;
                evidenced[i] = level > UNPROVEN && !sheet.evidenced(i) ? UNPROVEN : level;
            }
        }
    }
}
