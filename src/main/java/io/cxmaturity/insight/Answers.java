package io.cxmaturity.insight;

import io.cxmaturity.assessment.Item;
import io.cxmaturity.insight.Explanation.Block;
import io.cxmaturity.insight.Explanation.GivenAnswer;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The answers below a number, silences named. */
final class Answers {

    private final Evaluation evaluation;
    private final Reading reading;
    private final Phrases phrases;

    Answers(Evaluation evaluation, Reading reading, Phrases phrases) {
        this.evaluation = evaluation;
        this.reading = reading;
        this.phrases = phrases;
    }

    Block to(List<Item> items) {
        return new Block.Answers(items.stream().map(this::to).toList());
    }

    private GivenAnswer to(Item item) {
        var answer = evaluation.answer(item.id());
        boolean chosen = answer.reply() instanceof Chosen;
        return new GivenAnswer(
                item.stem(),
                answer.reply() instanceof Chosen(int level) ? OptionalInt.of(level) : OptionalInt.empty(),
                reply(item),
                answer.reply() instanceof Chosen(int level) ? item.anchors().getOrDefault(level, "") : "",
                chosen ? answer.evidence() : "",
                answer.comment(),
                marks(item));
    }

    private String reply(Item item) {
        return switch (evaluation.answer(item.id()).reply()) {
            case Chosen(int level) -> evaluation.published().level(level).name();
            case Silence.DONT_KNOW -> phrases.get("insight.reply.dontKnow");
            case Silence.NOT_APPLICABLE -> phrases.get("insight.reply.notApplicable");
            case Silence.UNANSWERED -> phrases.get("insight.reply.unanswered");
        };
    }

    private List<String> marks(Item item) {
        var marks = new ArrayList<String>();
        if (item.keystone()) {
            marks.add(phrases.get("insight.mark.keystone"));
        }
        if (item.weight() != 1) {
            marks.add(phrases.get("insight.mark.weight", phrases.plain(item.weight())));
        }
        var given = Reading.GIVEN.level(evaluation, item);
        var read = reading.level(evaluation, item);
        if (!given.equals(read)) {
            marks.add(phrases.get("insight.mark.counts", read.orElseThrow()));
        }
        return marks;
    }
}
