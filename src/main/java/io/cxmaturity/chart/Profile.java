package io.cxmaturity.chart;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Level;
import io.cxmaturity.scoring.DimensionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * What the charts of one respondent's result show.
 *
 * @param levels the names of the levels, lowest first
 * @param rows a dimension each, in model order
 */
public record Profile(List<String> levels, List<Row> rows) {

    /**
     * @param title of the dimension
     * @param target the level wanted
     */
    public record Row(String title, DimensionResult result, int target) {}

    public Profile {
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
    }

    /**
     * @param asked the whole assessment or its keystones
     * @param results one for each dimension, in model order
     * @param target of a dimension
     */
    public static Profile of(Assessment asked, List<DimensionResult> results, ToIntFunction<DimensionResult> target) {
        var rows = new ArrayList<Row>();
        for (int d = 0; d < results.size(); d++) {
            var result = results.get(d);
            rows.add(new Row(asked.dimensions().get(d).title(), result, target.applyAsInt(result)));
        }
        return new Profile(asked.levels().stream().map(Level::name).toList(), rows);
    }

    /** The same with every name respelled. */
    public Profile spelled(UnaryOperator<String> spelling) {
        return new Profile(
                levels.stream().map(spelling).toList(),
                rows.stream()
                        .map(row -> new Row(spelling.apply(row.title()), row.result(), row.target()))
                        .toList());
    }

    int highest() {
        return levels.size();
    }

    String level(int level) {
        return levels.get(level - 1);
    }
}
