package io.cxmaturity.exchange;

import io.cxmaturity.roadmap.PlannedStep;
import io.cxmaturity.roadmap.Roadmap;
import io.cxmaturity.roadmap.ShortestWay;
import io.cxmaturity.roadmap.Talk;
import io.cxmaturity.scoring.Alignment;
import io.cxmaturity.scoring.DepartmentDifference;
import io.cxmaturity.scoring.Difference;
import io.cxmaturity.scoring.DimensionResult;
import io.cxmaturity.scoring.GroupDimensionResult;
import io.cxmaturity.scoring.GroupResult;
import io.cxmaturity.scoring.Interval;
import io.cxmaturity.scoring.OverallResult;
import io.cxmaturity.scoring.RespondentResult;
import io.cxmaturity.scoring.RoundResult;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Results as plain maps and lists, ready to be written as JSON; what does not exist is null. The names are those of the
 * method.
 */
public final class ResultJson {

    private ResultJson() {}

    public static Map<String, @Nullable Object> respondent(
            RespondentResult result, Roadmap roadmap, Optional<ShortestWay> shortestWay) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put(
                "dimensions",
                named(result.dimensions(), dimension -> dimension.dimension().value(), ResultJson::dimension));
        json.put("overall", overall(result.overall()));
        json.put("roadmap", list(roadmap.steps(), ResultJson::step));
        json.put("talks", list(roadmap.talks(), ResultJson::talk));
        json.put("shortestWay", shortestWay.map(ResultJson::shortestWay).orElse(null));
        return json;
    }

    /** @param roadmap of the whole organisation */
    public static Map<String, @Nullable Object> round(RoundResult result, Roadmap roadmap) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("organisation", group(result.organisation()));
        json.put("departments", named(result.departments().entrySet(), Map.Entry::getKey, e -> group(e.getValue())));
        json.put("hiddenDepartments", List.copyOf(result.hiddenDepartments()));
        json.put(
                "comparison",
                named(
                        result.comparison().entrySet(),
                        entry -> entry.getKey().value(),
                        entry -> list(entry.getValue(), ResultJson::pair)));
        json.put("alignment", alignment(result));
        json.put("roadmap", list(roadmap.steps(), ResultJson::step));
        json.put("talks", list(roadmap.talks(), ResultJson::talk));
        return json;
    }

    private static Map<String, @Nullable Object> dimension(DimensionResult result) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("score", number(result.score()));
        json.put("index", number(result.index()));
        json.put("coverage", result.coverage());
        json.put("bounds", interval(result.bounds()));
        json.put("evidenced", number(result.evidenced()));
        json.put("provisional", result.provisional());
        json.put("level", number(result.level()));
        json.put("evidencedLevel", number(result.evidencedLevel()));
        json.put("possible", number(result.possible()));
        json.put("blockers", list(result.blockers(), Object::toString));
        return json;
    }

    private static Map<String, @Nullable Object> overall(OverallResult result) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("score", number(result.score()));
        json.put("coverage", result.coverage());
        result.bounds().ifPresent(bounds -> json.put("bounds", interval(bounds)));
        json.put("level", number(result.level()));
        json.put("possible", number(result.possible()));
        if (result.bounds().isPresent()) {
            json.put("evidencedLevel", number(result.evidencedLevel()));
        }
        json.put("provisional", result.provisional());
        json.put("sensitivity", result.sensitivity().map(ResultJson::interval).orElse(null));
        return json;
    }

    private static Map<String, @Nullable Object> group(GroupResult result) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put(
                "dimensions",
                named(result.dimensions(), dimension -> dimension.dimension().value(), ResultJson::groupDimension));
        json.put("overall", overall(result.overall()));
        return json;
    }

    private static Map<String, @Nullable Object> groupDimension(GroupDimensionResult result) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("n", result.n());
        json.put("score", number(result.score()));
        json.put("stratified", result.stratified());
        json.put("interval", result.interval().map(ResultJson::interval).orElse(null));
        json.put("coverage", result.coverage());
        json.put("provisional", result.provisional());
        json.put("level", number(result.level()));
        json.put("possible", number(result.possible()));
        json.put("blockers", list(result.blockers(), Object::toString));
        json.put(
                "itemLevels",
                named(result.itemLevels().entrySet(), e -> e.getKey().value(), Map.Entry::getValue));
        json.put(
                "itemAgreement",
                named(result.itemAgreement().entrySet(), e -> e.getKey().value(), Map.Entry::getValue));
        json.put("agreement", number(result.agreement()));
        json.put("alpha", number(result.alpha()));
        return json;
    }

    private static Map<String, @Nullable Object> pair(DepartmentDifference pair) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("a", pair.a());
        json.put("b", pair.b());
        json.putAll(difference(pair.difference()));
        json.put("adjusted", pair.adjusted());
        return json;
    }

    private static Map<String, @Nullable Object> difference(Difference difference) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("difference", difference.difference());
        json.put("interval", interval(difference.interval()));
        json.put("p", difference.p());
        json.put("findable", difference.findable());
        return json;
    }

    private static Map<String, @Nullable Object> alignment(RoundResult result) {
        Alignment alignment = result.alignment();
        var dimensions = new LinkedHashMap<String, @Nullable Object>();
        for (var dimension : result.organisation().dimensions()) {
            var difference = alignment.dimensions().get(dimension.dimension());
            dimensions.put(dimension.dimension().value(), difference == null ? null : difference(difference));
        }
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("dimensions", dimensions);
        json.put("items", named(alignment.items().entrySet(), e -> e.getKey().value(), Map.Entry::getValue));
        return json;
    }

    private static Map<String, @Nullable Object> step(PlannedStep step) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("step", step.step().id().value());
        json.put("priority", step.priority());
        json.put("phase", step.phase().code());
        return json;
    }

    private static Map<String, @Nullable Object> talk(Talk talk) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("dimension", talk.dimension().value());
        json.put("kind", talk.kind().code());
        json.put("step", talk.step().id().value());
        return json;
    }

    private static Map<String, @Nullable Object> shortestWay(ShortestWay way) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("to", way.to());
        json.put("effort", way.effort());
        json.put("steps", list(way.steps(), step -> step.id().value()));
        return json;
    }

    private static List<Double> interval(Interval interval) {
        return List.of(interval.low(), interval.high());
    }

    private static @Nullable Double number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static <T> List<Object> list(List<T> of, Function<T, Object> json) {
        return of.stream().map(json).toList();
    }

    private static <T> Map<String, @Nullable Object> named(
            Collection<T> of, Function<T, String> name, Function<T, Object> json) {
        var named = new LinkedHashMap<String, @Nullable Object>();
        of.forEach(each -> named.put(name.apply(each), json.apply(each)));
        return named;
    }
}
