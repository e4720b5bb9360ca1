package io.cxmaturity.exchange;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.scoring.Alignment;
import io.cxmaturity.scoring.Change;
import io.cxmaturity.scoring.DepartmentDifference;
import io.cxmaturity.scoring.Difference;
import io.cxmaturity.scoring.GroupDimensionResult;
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.scoring.ItemFigures;
import io.cxmaturity.scoring.OverallResult;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.RoundFigures;
import io.cxmaturity.scoring.RoundFigures.Cell;
import io.cxmaturity.scoring.Trend;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shown figures as plain maps and lists; of an item only the counts and the level, from which all else follows. */
final class FiguresWriter {

    private FiguresWriter() {}

    static Map<String, @Nullable Object> round(RoundFigures figures) {
        var departments = List.copyOf(figures.departments().keySet());
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("respondents", figures.respondents());
        json.put("minimumGroup", figures.minimumGroup());
        json.put("cells", JsonValues.list(figures.cells().entrySet(), cell -> number(cell.getKey(), cell.getValue())));
        json.put(
                "organisation", figures.organisation().map(FiguresWriter::group).orElse(null));
        json.put("departments", JsonValues.named(figures.departments(), id -> id, FiguresWriter::group));
        json.put("hiddenDepartments", figures.hiddenDepartments());
        json.put("roles", JsonValues.named(figures.roles(), Role::code, FiguresWriter::group));
        json.put("hiddenRoles", JsonValues.list(figures.hiddenRoles(), Role::code));
        json.put(
                "differences",
                JsonValues.named(
                        figures.differences(),
                        DimensionId::value,
                        pairs -> JsonValues.list(pairs, pair -> pair(pair, departments))));
        json.put("alignment", alignment(figures.alignment()));
        return json;
    }

    /** What is not to be shown of a round, beside what is. */
    static Map<String, @Nullable Object> whole(RoundFigures figures) {
        var json = round(figures);
        json.put("given", JsonValues.named(figures.given(), DimensionId::value, FiguresWriter::given));
        return json;
    }

    private static Map<String, @Nullable Object> given(RoundFigures.Given given) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("total", given.total());
        json.put(
                "numbers",
                given.numbers().entrySet().stream()
                        .flatMap(cell -> cell.getValue().entrySet().stream()
                                .map(weight -> number(cell.getKey(), weight.getValue(), weight.getKey())))
                        .toList());
        return json;
    }

    private static List<@Nullable Object> number(Cell cell, Object... numbers) {
        var json = new ArrayList<@Nullable Object>();
        json.add(cell.department().orElse(null));
        json.add(cell.role().map(Role::code).orElse(null));
        json.addAll(List.of(numbers));
        return json;
    }

    static Map<String, @Nullable Object> trend(Trend trend) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("common", JsonValues.list(trend.common(), ItemId::value));
        json.put("leftOut", JsonValues.list(trend.leftOut(), ItemId::value));
        json.put("dimensions", JsonValues.named(trend.dimensions(), DimensionId::value, changes -> {
            var dimension = new LinkedHashMap<String, @Nullable Object>();
            dimension.put("organisation", change(changes.organisation()));
            dimension.put("departments", JsonValues.named(changes.departments(), id -> id, FiguresWriter::change));
            dimension.put("roles", JsonValues.named(changes.roles(), Role::code, FiguresWriter::change));
            return dimension;
        }));
        return json;
    }

    private static Map<String, @Nullable Object> alignment(Alignment alignment) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("dimensions", JsonValues.named(alignment.dimensions(), DimensionId::value, FiguresWriter::difference));
        json.put("items", JsonValues.named(alignment.items(), ItemId::value, difference -> difference));
        return json;
    }

    private static Map<String, @Nullable Object> group(GroupFigures group) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("respondents", group.respondents());
        json.put("dimensions", JsonValues.list(group.result().dimensions(), dimension -> dimension(dimension, group)));
        json.put("overall", overall(group.result().overall()));
        json.put("items", JsonValues.named(group.items(), ItemId::value, FiguresWriter::item));
        return json;
    }

    private static Map<String, @Nullable Object> dimension(GroupDimensionResult result, GroupFigures group) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", result.dimension().value());
        json.put("n", result.n());
        json.put("score", JsonValues.number(result.score()));
        json.put("stratified", result.stratified());
        json.put("interval", result.interval().map(JsonValues::interval).orElse(null));
        json.put("coverage", result.coverage());
        json.put("provisional", result.provisional());
        json.put("level", JsonValues.number(result.level()));
        json.put("possible", JsonValues.number(result.possible()));
        json.put("blockers", JsonValues.list(result.blockers(), ItemId::value));
        var levels = result.itemLevels().keySet();
        json.put(
                "levels",
                JsonValues.list(
                        levels.stream().filter(group.items()::containsKey).toList(), ItemId::value));
        json.put("agreements", JsonValues.list(result.itemAgreement().keySet(), ItemId::value));
        json.put("agreement", JsonValues.number(result.agreement()));
        json.put("alpha", JsonValues.number(result.alpha()));
        json.put("withheld", group.withheld().contains(result.dimension()));
        if (group.spared().contains(result.dimension())) {
            var alone = new LinkedHashMap<>(result.itemLevels());
            alone.keySet().removeAll(group.items().keySet());
            json.put("spared", JsonValues.named(alone, ItemId::value, level -> level));
        }
        return json;
    }

    private static Map<String, @Nullable Object> overall(OverallResult result) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("score", JsonValues.number(result.score()));
        json.put("coverage", result.coverage());
        json.put("level", JsonValues.number(result.level()));
        json.put("possible", JsonValues.number(result.possible()));
        json.put("provisional", result.provisional());
        json.put("sensitivity", result.sensitivity().map(JsonValues::interval).orElse(null));
        return json;
    }

    /** The level, 0 for none, then how many gave each from 1 on; where these are not shown, how many gave one and the mean. */
    private static Object item(ItemFigures item) {
        if (item.counts().isEmpty()) {
            return Map.of("gave", item.gave(), "mean", item.mean());
        }
        var numbers = new ArrayList<Integer>();
        numbers.add(item.level().orElse(0));
        numbers.addAll(item.counts());
        return numbers;
    }

    /** The departments by their place among the shown ones. */
    private static List<Object> pair(DepartmentDifference pair, List<String> departments) {
        var numbers = new ArrayList<Object>();
        numbers.add(departments.indexOf(pair.a()));
        numbers.add(departments.indexOf(pair.b()));
        numbers.addAll(difference(pair.difference()));
        numbers.add(pair.adjusted());
        return numbers;
    }

    private static List<Double> difference(Difference difference) {
        return List.of(
                difference.difference(),
                difference.interval().low(),
                difference.interval().high(),
                difference.p(),
                difference.findable());
    }

    private static Map<String, @Nullable Object> change(Change change) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("before", change.before());
        json.put("now", change.now());
        json.put(
                "difference", change.difference().map(FiguresWriter::difference).orElse(null));
        json.put("adjusted", change.adjusted());
        return json;
    }
}
