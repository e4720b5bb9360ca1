package io.cxmaturity.exchange;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
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
import io.cxmaturity.scoring.OverallResult;
import io.cxmaturity.scoring.RespondentResult;
import io.cxmaturity.scoring.RoundResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                JsonValues.named(
                        result.dimensions(), dimension -> dimension.dimension().value(), ResultJson::dimension));
        json.put("overall", overall(result.overall()));
        json.put("roadmap", JsonValues.list(roadmap.steps(), ResultJson::step));
        json.put("talks", JsonValues.list(roadmap.talks(), ResultJson::talk));
        json.put("shortestWay", shortestWay.map(ResultJson::shortestWay).orElse(null));
        return json;
    }

    /** @param roadmap of the whole organisation */
    public static Map<String, @Nullable Object> round(RoundResult result, Roadmap roadmap) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("organisation", group(result.organisation()));
        json.put("departments", JsonValues.named(result.departments(), id -> id, ResultJson::group));
        json.put("hiddenDepartments", List.copyOf(result.hiddenDepartments()));
        json.put(
                "comparison",
                JsonValues.named(
                        result.comparison(), DimensionId::value, pairs -> JsonValues.list(pairs, ResultJson::pair)));
        json.put("alignment", alignment(result));
        json.put("roadmap", JsonValues.list(roadmap.steps(), ResultJson::step));
        json.put("talks", JsonValues.list(roadmap.talks(), ResultJson::talk));
        return json;
    }

    private static Map<String, @Nullable Object> dimension(DimensionResult result) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("score", JsonValues.number(result.score()));
        json.put("index", JsonValues.number(result.index()));
        json.put("coverage", result.coverage());
        json.put("bounds", JsonValues.interval(result.bounds()));
        json.put("evidenced", JsonValues.number(result.evidenced()));
        json.put("provisional", result.provisional());
        json.put("level", JsonValues.number(result.level()));
        json.put("evidencedLevel", JsonValues.number(result.evidencedLevel()));
        json.put("possible", JsonValues.number(result.possible()));
        json.put("blockers", JsonValues.list(result.blockers(), Object::toString));
        return json;
    }

    private static Map<String, @Nullable Object> overall(OverallResult result) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("score", JsonValues.number(result.score()));
        json.put("coverage", result.coverage());
        result.bounds().ifPresent(bounds -> json.put("bounds", JsonValues.interval(bounds)));
        json.put("level", JsonValues.number(result.level()));
        json.put("possible", JsonValues.number(result.possible()));
        if (result.bounds().isPresent()) {
            json.put("evidencedLevel", JsonValues.number(result.evidencedLevel()));
        }
        json.put("provisional", result.provisional());
        json.put("sensitivity", result.sensitivity().map(JsonValues::interval).orElse(null));
        return json;
    }

    private static Map<String, @Nullable Object> group(GroupResult result) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put(
                "dimensions",
                JsonValues.named(
                        result.dimensions(), dimension -> dimension.dimension().value(), ResultJson::groupDimension));
        json.put("overall", overall(result.overall()));
        return json;
    }

    private static Map<String, @Nullable Object> groupDimension(GroupDimensionResult result) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("n", result.n());
        json.put("score", JsonValues.number(result.score()));
        json.put("stratified", result.stratified());
        json.put("interval", result.interval().map(JsonValues::interval).orElse(null));
        json.put("coverage", result.coverage());
        json.put("provisional", result.provisional());
        json.put("level", JsonValues.number(result.level()));
        json.put("possible", JsonValues.number(result.possible()));
        json.put("blockers", JsonValues.list(result.blockers(), Object::toString));
        json.put("itemLevels", JsonValues.named(result.itemLevels(), ItemId::value, figure -> figure));
        json.put("itemAgreement", JsonValues.named(result.itemAgreement(), ItemId::value, figure -> figure));
        json.put("agreement", JsonValues.number(result.agreement()));
        json.put("alpha", JsonValues.number(result.alpha()));
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
        json.put("interval", JsonValues.interval(difference.interval()));
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
        json.put("items", JsonValues.named(alignment.items(), ItemId::value, figure -> figure));
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
        json.put("steps", JsonValues.list(way.steps(), step -> step.id().value()));
        return json;
    }
}
