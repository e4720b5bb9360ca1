package io.cxmaturity.roadmap;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.RespondentResult;
import io.cxmaturity.scoring.RespondentScoring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One respondent's answers with everything that follows from them; worked out once, painted on page, chart, PDF and
 * export.
 *
 * @param published the whole assessment
 * @param kind how much of it was asked
 * @param answers what was given; items without an entry are unanswered
 */
public record Evaluation(
        Assessment published,
        Kind kind,
        Map<ItemId, Answer> answers,
        Goals goals,
        RespondentResult result,
        Roadmap roadmap,
        Optional<ShortestWay> shortestWay) {

    public Evaluation {
        answers = Map.copyOf(answers);
    }

    /**
     * @throws IllegalArgumentException for a level an item lacks and for <em>not applicable</em> on a keystone
     */
    public static Evaluation of(Assessment published, Kind kind, Map<ItemId, Answer> answers, Goals goals) {
        var asked = published.asked(kind);
        var result = new RespondentScoring(asked, goals).score(answers);
        return new Evaluation(
                published,
                kind,
                answers,
                goals,
                result,
                Roadmap.of(asked, result.dimensions(), goals),
                ShortestWay.of(asked, result.dimensions(), result.overall()));
    }

    /** What was asked: the whole assessment, or its keystones. */
    public Assessment asked() {
        return published.asked(kind);
    }

    public Answer answer(ItemId item) {
        return answers.getOrDefault(item, Answer.NONE);
    }

    /** How many of the items asked have a level, a <em>don't know</em> or a <em>not applicable</em>. */
    public int answered() {
        return (int) asked().items().stream()
                .filter(item -> answer(item.id()).reply() != Silence.UNANSWERED)
                .count();
    }

    /** The items of a dimension that are unknown or unanswered, in model order. */
    public List<ItemId> open(DimensionId dimension) {
        return asked().dimension(dimension).orElseThrow().items().stream()
                .map(Item::id)
                .filter(this::isOpen)
                .toList();
    }

    private boolean isOpen(ItemId item) {
        return switch (answer(item).reply()) {
            case Chosen chosen -> false;
            case Silence.NOT_APPLICABLE -> false;
            case Silence.DONT_KNOW, Silence.UNANSWERED -> true;
        };
    }

    /** The open items on which it depends whether a level or the possible one above it holds, in model order. */
    public List<ItemId> deciding() {
        return result.dimensions().stream()
                .filter(dimension ->
                        dimension.possible().orElse(0) > dimension.level().orElse(0))
                .flatMap(dimension -> open(dimension.dimension()).stream())
                .toList();
    }

    /** The items that a way raises, in model order. */
    public List<ItemId> itemsOf(ShortestWay way) {
        return asked().items().stream()
                .filter(item -> item.steps().stream().anyMatch(way.steps()::contains))
                .map(Item::id)
                .toList();
    }

    /** The same with other goals. */
    public Evaluation with(Goals other) {
        return of(published, kind, answers, other);
    }

    /** What would follow if these items were at these levels, whatever shows them staying as it is. */
    public Evaluation whatIf(Map<ItemId, Integer> levels) {
        var changed = new HashMap<>(answers);
        levels.forEach((item, level) -> {
            var given = answer(item);
            changed.put(item, new Answer(new Chosen(level), given.evidence(), given.comment()));
        });
        return of(published, kind, changed, goals);
    }
}
