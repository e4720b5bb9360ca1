package io.cxmaturity.insight;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.insight.Explanation.Check;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.Rules;
import java.util.List;
import java.util.function.Predicate;

/** The three conditions under which a dimension is at a level, each with what keeps it from holding. */
final class DimensionChecks {

    private final Evaluation evaluation;
    private final Dimension asked;
    private final Reading reading;
    private final Phrases phrases;

    /** @param asked the dimension with the items that were asked */
    DimensionChecks(Evaluation evaluation, Dimension asked, Reading reading, Phrases phrases) {
        this.evaluation = evaluation;
        this.asked = asked;
        this.reading = reading;
        this.phrases = phrases;
    }

    List<Check> of(int level) {
        return List.of(carried(level), keystones(level), none(level));
    }

    private Check carried(int level) {
        double there = weight(item -> level(item) >= level);
        double all = weight(item -> level(item) > 0);
        boolean holds = there >= Rules.CARRIED * all - Rules.TOLERANCE * all;
        var rule = phrases.get(
                "insight.check.carried",
                phrases.level(level),
                phrases.percent(Rules.CARRIED),
                phrases.plain(there),
                phrases.plain(all),
                phrases.percent(there / all),
                asked.items().stream().allMatch(item -> item.weight() == 1) ? 0 : 1);
        return new Check(holds, rule, holds ? List.of() : named(item -> level(item) > 0 && level(item) < level));
    }

    private Check keystones(int level) {
        var breaking = named(item -> item.keystone() && level(item) < level);
        return new Check(breaking.isEmpty(), phrases.get("insight.check.keystones", phrases.level(level)), breaking);
    }

    private Check none(int level) {
        if (level <= 2) {
            return new Check(true, phrases.get("insight.check.none.always"), List.of());
        }
        var breaking = named(item -> level(item) > 0 && level(item) < level - 1);
        return new Check(breaking.isEmpty(), phrases.get("insight.check.none", phrases.level(level - 1)), breaking);
    }

    private double weight(Predicate<Item> which) {
        return asked.items().stream().filter(which).mapToDouble(Item::weight).sum();
    }

    private List<String> named(Predicate<Item> which) {
        return asked.items().stream().filter(which).map(this::named).toList();
    }

    private String named(Item item) {
        int level = level(item);
        return level == 0
                ? phrases.get("insight.check.open", item.title())
                : phrases.get("insight.check.at", item.title(), phrases.level(level));
    }

    /** 0 without one. */
    private int level(Item item) {
        return reading.level(evaluation, item).orElse(0);
    }
}
