package io.cxmaturity.insight;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.scoring.Interval;
import io.cxmaturity.wording.Narrative;
import io.cxmaturity.wording.Texts;

/** How levels, scores and counts of one assessment are written. */
public final class Phrases {

    private static final double EXACT = 1e-9;

    private final Texts texts;
    private final Narrative narrative;
    private final Assessment published;

    public Phrases(Texts texts, Assessment published) {
        this.texts = texts;
        this.narrative = new Narrative(texts);
        this.published = published;
    }

    public Narrative narrative() {
        return narrative;
    }

    /** The text of a key; see {@link Texts#get}. */
    public String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** With two decimals: "2.67". */
    public String score(double score) {
        return texts.get("insight.number.score", score);
    }

    /** With one decimal: "2.7". */
    public String shortScore(double score) {
        return texts.get("insight.number.short", score);
    }

    public String range(Interval interval) {
        return texts.get("insight.number.range", interval.low(), interval.high());
    }

    public String shortRange(Interval interval) {
        return texts.get("insight.number.range.short", interval.low(), interval.high());
    }

    /** A share from 0 to 1 in per cent. */
    public String percent(double share) {
        return texts.get("insight.number.percent", share);
    }

    /** With as many decimals as it has, two at most. */
    public String plain(double number) {
        return texts.get("insight.number.plain", number);
    }

    /** Between a sum and its result: "=", or "≈" where two decimals do not hold the result. */
    String sign(double result) {
        boolean exact = Math.abs(result * 100 - Math.rint(result * 100)) < EXACT;
        return texts.get(exact ? "insight.sum.equals" : "insight.sum.about");
    }

    /** By number and name: "2 Emerging". */
    public String level(int level) {
        return texts.get("insight.level", level, published.level(level).name());
    }

    public String title(DimensionId dimension) {
        return published.dimension(dimension).map(Dimension::title).orElseThrow();
    }

    public String title(ItemId item) {
        return published.item(item).map(Item::title).orElseThrow();
    }

    /** As a word up to twelve: "two". */
    public String count(int number) {
        return narrative.count(number);
    }
}
