package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.insight.ui.Contents.Place;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.shell.Parts;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/** Answers raised to see what would follow; they live on this page alone and are never stored. */
final class WhatIfPart extends ReportPart {

    private final Map<ItemId, Integer> raised = new HashMap<>();
    private final WhatIfOutcome outcome = new WhatIfOutcome();
    private final Present now;

    /** @param now what the answers are raised from */
    WhatIfPart(Drill drill, Present now) {
        super(Place.WHATIF.id());
        this.now = now;
        drill.opensNumbersOf(outcome, figure -> now.with(shown -> drill.open(whatIf(shown), figure)));
    }

    @Override
    void show(Shown shown) {
        outcome.show(shown, whatIf(shown), raised.size());
        var lists = new Div();
        var first = firstOnTheWay(shown);
        for (var dimension : shown.evaluation().asked().dimensions()) {
            var more = new More(dimension.title(), now, (today, body) -> body.add(items(today, dimension)));
            lists.add(dimension.equals(first) ? more.open(shown) : more);
        }
        fill(
                shown.get("insight.whatIf.title"),
                Parts.text("note", shown.get("insight.whatIf.note")),
                outcome,
                lists,
                Parts.div("actions", Parts.button(shown.get("insight.whatIf.reset"), this::reset, "btn--small")));
    }

    /** The first dimension that the shortest way raises, or simply the first. */
    private static Dimension firstOnTheWay(Shown shown) {
        var evaluation = shown.evaluation();
        return evaluation
                .shortestWay()
                .map(evaluation::itemsOf)
                .filter(items -> !items.isEmpty())
                .flatMap(items -> evaluation.asked().dimensionOf(items.getFirst()))
                .orElse(evaluation.asked().dimensions().getFirst());
    }

    private UnorderedList items(Shown shown, Dimension dimension) {
        var list = new UnorderedList();
        list.addClassName("whatif");
        dimension.items().forEach(item -> list.add(item(shown, item)));
        return list;
    }

    private ListItem item(Shown shown, Item item) {
        var given = given(shown.evaluation(), item);
        var is = raised.containsKey(item.id()) ? OptionalInt.of(raised.get(item.id())) : given;
        var text = Parts.text("whatif__text", item.stem());
        if (given.isEmpty()) {
            text.add(" ");
            text.add(Pieces.openTag(shown.get("insight.blockers.open")));
        }
        return new ListItem(
                text,
                new Seg(
                        shown.get("insight.whatIf.legend", item.title()),
                        "if-" + item.id(),
                        new TreeSet<>(item.anchors().keySet()),
                        given,
                        is,
                        given.orElse(1),
                        level -> raise(item, level)));
    }

    private static OptionalInt given(Evaluation evaluation, Item item) {
        return evaluation.answer(item.id()).reply() instanceof Chosen(int level)
                ? OptionalInt.of(level)
                : OptionalInt.empty();
    }

    private void raise(Item item, int level) {
        now.with(shown -> {
            if (given(shown.evaluation(), item).orElse(0) == level) {
                raised.remove(item.id());
            } else {
                raised.put(item.id(), level);
            }
            outcome.show(shown, whatIf(shown), raised.size());
        });
    }

    private void reset() {
        raised.clear();
        now.with(this::show);
    }

    private Evaluation whatIf(Shown shown) {
        return shown.evaluation().whatIf(raised);
    }
}
