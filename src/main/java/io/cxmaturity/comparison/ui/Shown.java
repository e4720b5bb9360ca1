package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.comparison.ClosedRound;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.insight.Phrases;
import io.cxmaturity.scoring.GroupDimensionResult;
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.shell.LevelBadge;
import io.cxmaturity.wording.Texts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A closed round on the page, with what was chosen of it and the words for it. */
record Shown(ClosedRound closed, Choice choice, Texts texts, Phrases phrases) {

    private static final double HUNDRED = 100;
    static final double SMALLEST_P = 0.001;

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** A link to the same round, seen otherwise. */
    Anchor link(Choice other, String text) {
        return new Anchor(address(other), text);
    }

    String address(Choice other) {
        return ComparisonNavigation.comparison(
                        closed.organisation().id(), closed.round().id())
                + other.query();
    }

    /** The groups beside one another: departments or roles. */
    List<Group> groups() {
        return choice.by() == By.DEPARTMENTS ? closed.departments() : closed.roles();
    }

    String name(Group group) {
        if (group.whole()) {
            return closed.organisation().name().value();
        }
        return group.name().isEmpty() ? get("response.start.role." + group.key()) : group.name();
    }

    /** The group that is looked at closely, the whole where there is no such. */
    Group group() {
        return closed.group(choice.group()).orElse(closed.whole());
    }

    List<Dimension> dimensions() {
        return closed.asked().dimensions();
    }

    /** The dimension that is looked at closely. */
    Optional<Dimension> dimension() {
        return dimensions().stream()
                .filter(dimension -> dimension.id().value().equals(choice.dimension()))
                .findFirst();
    }

    Dimension dimensionOrFirst() {
        return dimension().orElse(dimensions().getFirst());
    }

    /** The item that is looked at closely, the first of its dimension where there is no such. */
    Item item() {
        var items = dimensionOrFirst().items();
        return items.stream()
                .filter(item -> item.id().value().equals(choice.item()))
                .findFirst()
                .orElse(items.getFirst());
    }

    /** A group's result in a dimension; empty where it may not be shown or too little is known. */
    Optional<GroupDimensionResult> result(Optional<GroupFigures> figures, Dimension dimension) {
        return figures.map(shown -> shown.dimension(dimension.id())).filter(GroupDimensionResult::shown);
    }

    /** Why an item's figures are not shown of a group. */
    String hidden(Group group, Item item) {
        var dimension = closed.asked().dimensionOf(item.id()).orElseThrow().id();
        boolean spared = group.figures()
                .filter(figures -> figures.spared().contains(dimension))
                .isPresent();
        if (group.whole()) {
            return get(spared ? "comparison.item.spared" : "comparison.item.hidden");
        }
        return get(spared ? "comparison.item.spared.group" : "comparison.item.hidden.group", name(group));
    }

    List<String> levels() {
        return closed.published().levels().stream().map(level -> level.name()).toList();
    }

    LevelBadge level(OptionalInt level) {
        return level.isPresent()
                ? LevelBadge.of(
                        level.getAsInt(),
                        closed.published().level(level.getAsInt()).name())
                : LevelBadge.none(get("comparison.withheld"));
    }

    /** A level and what it may become. */
    Component level(GroupDimensionResult result) {
        var badge = level(result.level());
        var more = Words.level(this, result).map(Span::new);
        more.ifPresent(words -> words.addClassName("level__more"));
        return more.<Component>map(words -> new Span(badge, new Text(" "), words))
                .orElse(badge);
    }

    /** A difference with its sign: "+0.42". What rounds to nothing has none. */
    String signed(double difference) {
        double rounded = Math.rint(difference * HUNDRED) / HUNDRED;
        return rounded == 0 ? phrases.score(0) : get("comparison.signed", rounded);
    }

    /** "0.031", or that it is under 0.001. */
    String p(double p) {
        return p < SMALLEST_P ? get("comparison.p.under", SMALLEST_P) : get("comparison.p", p);
    }
}
