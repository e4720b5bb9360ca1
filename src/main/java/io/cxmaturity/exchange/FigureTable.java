package io.cxmaturity.exchange;

import io.cxmaturity.scoring.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A table as readers see it, from which pages and files are written alike.
 *
 * @param title says what is in it
 * @param rows a cell for each column
 */
public record FigureTable(String title, List<Column> columns, List<List<Cell>> rows) {

    /** What a column holds. */
    public enum Kind {
        TEXT,
        FIGURES,
        /** Low and high end, which a file puts into two columns. */
        RANGES,
        SENTENCES
    }

    /** A column. */
    public record Column(String heading, Kind kind) {

        public static Column text(String heading) {
            return new Column(heading, Kind.TEXT);
        }

        public static Column figures(String heading) {
            return new Column(heading, Kind.FIGURES);
        }

        public static Column ranges(String heading) {
            return new Column(heading, Kind.RANGES);
        }

        public static Column sentences(String heading) {
            return new Column(heading, Kind.SENTENCES);
        }
    }

    /** A cell, which has a text for readers. */
    public sealed interface Cell {

        Cell EMPTY = new Plain("");

        String text();
    }

    /** Words, or why there is no figure. */
    public record Plain(String text) implements Cell {}

    /**
     * A number.
     *
     * @param value with the digits that are shown and no more
     * @param percent whether it is a share from 0 to 1 that is shown in per cent
     */
    public record Figure(String text, BigDecimal value, boolean percent) implements Cell {

        public static Figure of(String text, double value, int decimals) {
            return new Figure(text, shown(value, decimals), false);
        }

        public static Figure share(String text, double share) {
            return new Figure(text, shown(share, 2), true);
        }
    }

    /** Two ends, with the digits that are shown and no more. */
    public record Range(String text, BigDecimal low, BigDecimal high) implements Cell {

        public static Range of(String text, Interval interval) {
            return new Range(text, shown(interval.low(), 2), shown(interval.high(), 2));
        }
    }

    public FigureTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + columns);
            }
        }
    }

    /** Rounded as texts round. */
    static BigDecimal shown(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
