package io.cxmaturity.response.ui;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.response.Response;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Reply;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.wording.Narrative;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * A response beside the questions it is asked, as of one moment; read anew for each painting and never kept.
 *
 * @param asked the assessment without what this response is not asked
 */
record Questions(Response response, Assessment asked) {

    static Questions of(Response response, Assessment assessment) {
        return new Questions(response, assessment.asked(response.kind()));
    }

    /** These, once an item has been given a reply. */
    Questions with(ItemId item, Reply reply) {
        var answers = new HashMap<>(response.answers());
        var before = response.answer(item);
        answers.put(item, new Answer(reply, before.evidence(), before.comment()));
        return new Questions(response.with(answers), asked);
    }

    List<Item> items() {
        return asked.items();
    }

    /** Counts from 1; 0 for an item that is not asked. */
    int number(ItemId item) {
        return items().stream().map(Item::id).toList().indexOf(item) + 1;
    }

    /** The item so many places on, empty beyond the first and last. */
    Optional<Item> from(ItemId item, int places) {
        int number = number(item) + places;
        return number < 1 || number > items().size() ? Optional.empty() : Optional.of(items().get(number - 1));
    }

    boolean isOpen(Item item) {
        return response.answer(item.id()).reply() == Silence.UNANSWERED;
    }

    long open() {
        return items().stream().filter(this::isOpen).count();
    }

    int done(Dimension dimension) {
        return (int) dimension.items().stream().filter(item -> !isOpen(item)).count();
    }

    /** Of the minutes promised before, rounded up; 0 once nothing is open. */
    int minutesLeft() {
        return (int) Math.ceilDiv(open() * Narrative.minutes(asked), items().size());
    }

    /** Where the respondent left off, else the first open item, else the first. */
    Item resume() {
        return response.currentItem()
                .flatMap(asked::item)
                .or(() -> items().stream().filter(this::isOpen).findFirst())
                .orElseGet(() -> items().getFirst());
    }

    /** Where work on a dimension goes on: its first open item, else its first. */
    Item resume(Dimension dimension) {
        return dimension.items().stream()
                .filter(this::isOpen)
                .findFirst()
                .orElseGet(() -> dimension.items().getFirst());
    }
}
