package io.cxmaturity.comparison.ui;

import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Figure;
import io.cxmaturity.exchange.FigureTable.Plain;
import io.cxmaturity.exchange.FigureTable.Range;
import io.cxmaturity.scoring.GroupDimensionResult;
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.scoring.Interval;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Figures as cells: the text of the page, and the same digits as a number. */
record Cells(Shown shown) {

    Cell text(String key) {
        return new Plain(shown.get(key));
    }

    /** Two decimals. */
    Cell score(double score) {
        return Figure.of(shown.phrases().score(score), score, 2);
    }

    /** Two decimals, or that there is none. */
    Cell score(OptionalDouble score) {
        return score.isPresent() ? score(score.getAsDouble()) : text("insight.none");
    }

    /** One decimal. */
    Cell shortScore(double score) {
        return Figure.of(shown.phrases().shortScore(score), score, 1);
    }

    /** Two decimals with the sign. */
    Cell signed(double difference) {
        return Figure.of(shown.signed(difference), difference, 2);
    }

    /** Of a dimension with hidden items no more than that it is enough. */
    Cell coverage(GroupFigures figures, GroupDimensionResult result) {
        var percent = shown.phrases().percent(result.coverage());
        return figures.withheld().contains(result.dimension())
                ? Figure.share(shown.get("comparison.atLeast", percent), result.coverage())
                : Figure.share(percent, result.coverage());
    }

    Cell count(int number) {
        return Figure.of(shown.get("round.count", number), number, 0);
    }

    /** Three decimals, or that it is under the smallest that is shown. */
    Cell p(double p) {
        return p < Shown.SMALLEST_P ? new Plain(shown.p(p)) : Figure.of(shown.p(p), p, 3);
    }

    Cell interval(Optional<Interval> interval) {
        return interval.map(this::interval).orElseGet(() -> text("comparison.noInterval"));
    }

    Cell interval(Interval interval) {
        return Range.of(shown.phrases().range(interval), interval);
    }

    Cell agreement(GroupFigures figures, GroupDimensionResult result) {
        var words = Words.agreement(shown, figures, result);
        return result.agreement().isPresent()
                ? Figure.of(words, result.agreement().getAsDouble(), 2)
                : new Plain(words);
    }

    Cell level(OptionalInt level) {
        return level.isPresent()
                ? Figure.of(shown.phrases().level(level.getAsInt()), level.getAsInt(), 0)
                : text("comparison.withheld");
    }

    /** A number where that is all; else words that say what the level may become, and that it is a ceiling. */
    Cell level(GroupDimensionResult result) {
        var more = Words.level(shown, result);
        return result.level().isPresent() && more.isPresent()
                ? new Plain(shown.get(
                        "comparison.level.more",
                        shown.phrases().level(result.level().getAsInt()),
                        more.get()))
                : level(result.level());
    }

    /** Cronbach's α, or that too few gave every item a level. */
    Cell alpha(GroupDimensionResult result) {
        return result.alpha().isPresent()
                ? Figure.of(
                        shown.get("comparison.alpha", result.alpha().getAsDouble()),
                        result.alpha().getAsDouble(),
                        2)
                : text("comparison.alpha.few");
    }
}
