package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.insight.ui.Contents.Place;
import io.cxmaturity.response.ui.ResponseNavigation;
import io.cxmaturity.scoring.DimensionResult;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.shell.LevelBadge;
import io.cxmaturity.shell.Parts;
import java.util.ArrayList;
import java.util.List;

/** What keeps each dimension, and the whole, from the next level. */
final class BlockersPart extends ReportPart {

    private final Present present;

    BlockersPart(Present present) {
        super(Place.BLOCKERS.id());
        this.present = present;
    }

    @Override
    void show(Shown shown) {
        var overall = shown.evaluation().result().overall();
        int level = overall.level().orElse(0);
        boolean further = level > 0 && level < shown.highest() && overall.shown();
        fill(
                further
                        ? shown.get(
                                "insight.blockers.title",
                                shown.evaluation().published().level(level + 1).name())
                        : shown.get("insight.blockers.title.each"));
        if (further) {
            shown.phrases()
                    .narrative()
                    .missingForNextLevel(shown.evaluation())
                    .forEach(sentence -> add(Parts.text("note", sentence)));
        }
        add(Pieces.explained(shown, "note", shown.get("insight.blockers.note")), dimensions(shown));
    }

    private Div dimensions(Shown shown) {
        var wanted = wanted(shown);
        var list = new Div();
        for (var dimension : shown.evaluation().asked().dimensions()) {
            var result = shown.evaluation().result().dimension(dimension.id());
            var line = new More(dimension.title(), present, (now, body) -> body.add(content(now, dimension)))
                    .hinting(hint(shown, result));
            list.add(wanted.contains(dimension) ? line.open(shown) : line);
        }
        return list;
    }

    /** The dimensions that the shortest way to the next overall level raises: they matter first. */
    private static List<Dimension> wanted(Shown shown) {
        var evaluation = shown.evaluation();
        if (!evaluation.result().overall().shown()) {
            return List.of();
        }
        var items = evaluation.shortestWay().map(evaluation::itemsOf).orElse(List.of());
        return evaluation.asked().dimensions().stream()
                .filter(dimension ->
                        items.stream().anyMatch(item -> dimension.item(item).isPresent()))
                .toList();
    }

    private static Span hint(Shown shown, DimensionResult result) {
        if (!result.shown()) {
            return new Span(shown.get("insight.blockers.unanswered"));
        }
        int level = result.level().orElseThrow();
        return new Span(
                level == shown.highest()
                        ? shown.get("insight.blockers.highest", shown.phrases().level(level))
                        : shown.get(
                                "insight.blockers.hint",
                                shown.phrases().level(level + 1),
                                shown.phrases().count(result.blockers().size()),
                                result.blockers().size()));
    }

    private static Component content(Shown shown, Dimension dimension) {
        var result = shown.evaluation().result().dimension(dimension.id());
        if (!result.shown()) {
            return Pieces.explained(shown, "note", shown.get("insight.blockers.none"));
        }
        if (result.blockers().isEmpty()) {
            return Parts.text("note", shown.get("insight.blockers.done"));
        }
        int next = result.level().orElseThrow() + 1;
        var list = new OrderedList();
        list.addClassName("blockers");
        dimension.items().stream()
                .filter(item -> result.blockers().contains(item.id()))
                .forEach(item -> list.add(blocker(shown, item, next)));
        return list;
    }

    private static ListItem blocker(Shown shown, Item item, int next) {
        int to = item.has(next) ? next : item.levelAbove(next).orElseThrow();
        var blocker = new ListItem(Parts.text("blockers__item", item.stem()), move(shown, item, to));
        blocker.add(Parts.text("blockers__why", reason(shown, item, to)));
        if (!shown.response().handedIn()) {
            var again = new Anchor(
                    ResponseNavigation.questions(shown.token(), item.id()), shown.get("insight.blockers.answer"));
            again.addClassNames("fine", "noprint");
            blocker.add(new Div(again));
        }
        return blocker;
    }

    private static Paragraph move(Shown shown, Item item, int to) {
        var parts = new ArrayList<Component>();
        var reply = shown.evaluation().answer(item.id()).reply();
        parts.add(
                reply instanceof Chosen(int level)
                        ? Pieces.level(shown, level)
                        : LevelBadge.none(shown.get("insight.blockers.open")));
        parts.add(Parts.element("i", "", new Text(shown.get("insight.to"))));
        parts.add(Pieces.level(shown, to));
        if (item.keystone()) {
            parts.add(Parts.tag(shown.get("insight.mark.keystone")));
        }
        var move = new Paragraph(parts.toArray(Component[]::new));
        move.addClassName("blockers__move");
        return move;
    }

    private static String reason(Shown shown, Item item, int to) {
        var takes = item.anchors().getOrDefault(to, "");
        return shown.evaluation().answer(item.id()).reply() instanceof Chosen(int level)
                ? shown.get("insight.blockers.why", item.anchors().getOrDefault(level, ""), takes)
                : shown.get("insight.blockers.why.open", takes);
    }
}
