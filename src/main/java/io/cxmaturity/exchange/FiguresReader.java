package io.cxmaturity.exchange;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.scoring.Alignment;
import io.cxmaturity.scoring.Change;
import io.cxmaturity.scoring.DepartmentDifference;
import io.cxmaturity.scoring.Difference;
import io.cxmaturity.scoring.GroupDimensionResult;
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.scoring.GroupResult;
import io.cxmaturity.scoring.Interval;
import io.cxmaturity.scoring.ItemFigures;
import io.cxmaturity.scoring.OverallResult;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.RoundFigures;
import io.cxmaturity.scoring.RoundFigures.Cell;
import io.cxmaturity.scoring.Trend;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads what {@link FiguresWriter} made. */
final class FiguresReader {

    private FiguresReader() {}

    static RoundFigures round(JsonNode json) {
        var cells = new LinkedHashMap<Cell, Integer>();
        for (var cell : part(json, "cells")) {
            cells.put(cell(cell), whole(cell.path(2)));
        }
        var departments = named(part(json, "departments"), id -> id, FiguresReader::group);
        var ids = List.copyOf(departments.keySet());
        var alignment = part(json, "alignment");
        return new RoundFigures(
                whole(part(json, "respondents")),
                whole(part(json, "minimumGroup")),
                cells,
                named(json.path("given"), DimensionId::new, FiguresReader::given),
                optional(part(json, "organisation"), FiguresReader::group),
                departments,
                list(part(json, "hiddenDepartments"), FiguresReader::text),
                named(part(json, "roles"), FiguresReader::role, FiguresReader::group),
                new LinkedHashSet<>(list(part(json, "hiddenRoles"), role -> role(text(role)))),
                named(part(json, "differences"), DimensionId::new, pairs -> list(pairs, pair -> pair(pair, ids))),
                new Alignment(
                        named(part(alignment, "dimensions"), DimensionId::new, each -> difference(each, 0)),
                        named(part(alignment, "items"), ItemId::new, FiguresReader::number)));
    }

    private static Cell cell(JsonNode json) {
        var department = json.path(0).isNull() ? Optional.<String>empty() : Optional.of(text(json.path(0)));
        var role = json.path(1).isNull() ? Optional.<Role>empty() : Optional.of(role(text(json.path(1))));
        return new Cell(department, role);
    }

    private static RoundFigures.Given given(JsonNode json) {
        var numbers = new HashMap<Cell, Map<Double, Integer>>();
        for (var number : part(json, "numbers")) {
            numbers.computeIfAbsent(cell(number), cell -> new HashMap<>())
                    .put(number(number.path(3)), whole(number.path(2)));
        }
        return new RoundFigures.Given(number(part(json, "total")), numbers);
    }

    static Trend trend(JsonNode json) {
        return new Trend(
                list(part(json, "common"), item -> new ItemId(text(item))),
                list(part(json, "leftOut"), item -> new ItemId(text(item))),
                named(
                        part(json, "dimensions"),
                        DimensionId::new,
                        changes -> new Trend.Changes(
                                change(part(changes, "organisation")),
                                named(part(changes, "departments"), id -> id, FiguresReader::change),
                                named(part(changes, "roles"), FiguresReader::role, FiguresReader::change))));
    }

    private static GroupFigures group(JsonNode json) {
        var items = named(part(json, "items"), ItemId::new, FiguresReader::item);
        var withheld = new LinkedHashSet<DimensionId>();
        var spared = new LinkedHashSet<DimensionId>();
        var dimensions = new ArrayList<GroupDimensionResult>();
        for (var dimension : part(json, "dimensions")) {
            var result = dimension(dimension, items);
            dimensions.add(result);
            if (truth(part(dimension, "withheld"))) {
                withheld.add(result.dimension());
            }
            if (dimension.has("spared")) {
                spared.add(result.dimension());
            }
        }
        return new GroupFigures(
                whole(part(json, "respondents")),
                new GroupResult(dimensions, overall(part(json, "overall"))),
                items,
                withheld,
                spared);
    }

    private static GroupDimensionResult dimension(JsonNode json, Map<ItemId, ItemFigures> items) {
        var levels = new LinkedHashMap<ItemId, Integer>();
        for (var item : ids(part(json, "levels"))) {
            levels.put(item, found(items, item).level().orElseThrow());
        }
        json.path("spared").properties().forEach(item -> levels.put(new ItemId(item.getKey()), whole(item.getValue())));
        var agreements = new LinkedHashMap<ItemId, Double>();
        for (var item : ids(part(json, "agreements"))) {
            agreements.put(item, found(items, item).agreement().orElseThrow());
        }
        return new GroupDimensionResult(
                new DimensionId(text(part(json, "id"))),
                whole(part(json, "n")),
                optionalNumber(part(json, "score")),
                truth(part(json, "stratified")),
                optional(part(json, "interval"), FiguresReader::interval),
                number(part(json, "coverage")),
                truth(part(json, "provisional")),
                optionalLevel(part(json, "level")),
                optionalLevel(part(json, "possible")),
                ids(part(json, "blockers")),
                levels,
                agreements,
                optionalNumber(part(json, "agreement")),
                optionalNumber(part(json, "alpha")));
    }

    private static ItemFigures found(Map<ItemId, ItemFigures> items, ItemId item) {
        var figures = items.get(item);
        if (figures == null) {
            throw new IllegalArgumentException("No figures: " + item + " is missing");
        }
        return figures;
    }

    private static OverallResult overall(JsonNode json) {
        return new OverallResult(
                optionalNumber(part(json, "score")),
                number(part(json, "coverage")),
                Optional.empty(),
                optionalLevel(part(json, "level")),
                optionalLevel(part(json, "possible")),
                OptionalInt.empty(),
                truth(part(json, "provisional")),
                optional(part(json, "sensitivity"), FiguresReader::interval));
    }

    private static ItemFigures item(JsonNode json) {
        if (json.isObject()) {
            return ItemFigures.ofMean(whole(part(json, "gave")), number(part(json, "mean")));
        }
        var numbers = list(json, FiguresReader::whole);
        int level = numbers.getFirst();
        return ItemFigures.of(
                numbers.subList(1, numbers.size()), level == 0 ? OptionalInt.empty() : OptionalInt.of(level));
    }

    private static DepartmentDifference pair(JsonNode json, List<String> departments) {
        return new DepartmentDifference(
                departments.get(whole(json.path(0))),
                departments.get(whole(json.path(1))),
                difference(json, 2),
                number(json.path(7)));
    }

    private static Difference difference(JsonNode json, int from) {
        return new Difference(
                number(json.path(from)),
                new Interval(number(json.path(from + 1)), number(json.path(from + 2))),
                number(json.path(from + 3)),
                number(json.path(from + 4)));
    }

    private static Change change(JsonNode json) {
        return new Change(
                number(part(json, "before")),
                number(part(json, "now")),
                optional(part(json, "difference"), each -> difference(each, 0)),
                number(part(json, "adjusted")));
    }

    private static Interval interval(JsonNode json) {
        return new Interval(number(json.path(0)), number(json.path(1)));
    }

    private static List<ItemId> ids(JsonNode json) {
        return list(json, item -> new ItemId(text(item)));
    }

    private static Role role(String code) {
        return Role.ofCode(code).orElseThrow(() -> new IllegalArgumentException("No figures: no role is " + code));
    }

    private static JsonNode part(JsonNode json, String name) {
        var part = json.path(name);
        if (part.isMissingNode()) {
            throw new IllegalArgumentException("No figures: " + name + " is missing");
        }
        return part;
    }

    private static String text(JsonNode json) {
        if (!json.isString()) {
            throw new IllegalArgumentException("No figures: " + json + " is no text");
        }
        return json.asString();
    }

    private static int whole(JsonNode json) {
        if (!json.isInt()) {
            throw new IllegalArgumentException("No figures: " + json + " is no whole number");
        }
        return json.asInt();
    }

    private static double number(JsonNode json) {
        if (!json.isNumber()) {
            throw new IllegalArgumentException("No figures: " + json + " is no number");
        }
        return json.asDouble();
    }

    private static boolean truth(JsonNode json) {
        if (!json.isBoolean()) {
            throw new IllegalArgumentException("No figures: " + json + " is neither true nor false");
        }
        return json.asBoolean();
    }

    private static OptionalDouble optionalNumber(JsonNode json) {
        return json.isNull() ? OptionalDouble.empty() : OptionalDouble.of(number(json));
    }

    private static OptionalInt optionalLevel(JsonNode json) {
        return json.isNull() ? OptionalInt.empty() : OptionalInt.of(whole(json));
    }

    private static <T> Optional<T> optional(JsonNode json, Function<JsonNode, T> read) {
        return json.isNull() ? Optional.empty() : Optional.of(read.apply(json));
    }

    private static <T> List<T> list(JsonNode json, Function<JsonNode, T> read) {
        var list = new ArrayList<T>();
        json.forEach(each -> list.add(read.apply(each)));
        return list;
    }

    private static <K, V> Map<K, V> named(JsonNode json, Function<String, K> name, Function<JsonNode, V> read) {
        var named = new LinkedHashMap<K, V>();
        json.properties().forEach(entry -> named.put(name.apply(entry.getKey()), read.apply(entry.getValue())));
        return named;
    }
}
