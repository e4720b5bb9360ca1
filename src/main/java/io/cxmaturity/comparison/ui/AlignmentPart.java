package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.chart.Alignment;
import io.cxmaturity.chart.AlignmentChart;
import io.cxmaturity.scoring.Difference;
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.scoring.ItemFigures;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** How executives, managers and the front line see the same, with what to talk about first on top. */
@Tag("section")
final class AlignmentPart extends HtmlContainer {

    private static final int FIRST = 5;

    private final Shown shown;

    AlignmentPart(Shown shown) {
        this.shown = shown;
        addClassName("section");
        var roles = shown.closed().figures().roles();
        if (roles.isEmpty()) {
            add(Parts.text("note", shown.get("comparison.alignment.none")));
            return;
        }
        if (!shown.closed().figures().alignment().items().isEmpty()) {
            add(new H2(shown.get("comparison.alignment.first")), first());
        }
        var chart = new Alignment(
                shown.levels(), shown.dimensions().stream().map(this::row).toList());
        add(
                new H2(shown.get("comparison.alignment.dimensions")),
                Figures.chart(AlignmentChart.wide(chart, shown.texts()), AlignmentChart.narrow(chart, shown.texts())),
                dimensions());
        items(shown.dimensionOrFirst());
    }

    private OrderedList first() {
        var list = new OrderedList();
        list.addClassName("talkfirst");
        shown.closed().figures().alignment().items().entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<ItemId, Double> item) -> -Math.abs(item.getValue())))
                .limit(FIRST)
                .forEach(item -> list.add(talk(item.getKey(), item.getValue())));
        return list;
    }

    private ListItem talk(ItemId id, double gap) {
        var item = shown.closed().asked().item(id).orElseThrow();
        var dimension = shown.closed().asked().dimensionOf(id).orElseThrow();
        var link = new Anchor(
                shown.address(shown.choice()
                        .view(View.ANSWERS)
                        .by(By.ROLES)
                        .dimension(dimension.id().value())
                        .item(id.value())),
                item.stem());
        var who = shown.get(gap >= 0 ? "comparison.alignment.above" : "comparison.alignment.below", Math.abs(gap));
        return new ListItem(link, Parts.text("fine", shown.get("comparison.alignment.talk", dimension.title(), who)));
    }

    private Alignment.Row row(Dimension dimension) {
        var difference = Optional.ofNullable(
                shown.closed().figures().alignment().dimensions().get(dimension.id()));
        return new Alignment.Row(
                dimension.title(),
                score(Role.EXECUTIVE, dimension),
                score(Role.MANAGER, dimension),
                score(Role.FRONT_LINE, dimension),
                difference.map(one -> OptionalDouble.of(one.difference())).orElse(OptionalDouble.empty()));
    }

    private OptionalDouble score(Role role, Dimension dimension) {
        return shown.result(figures(role), dimension).map(one -> one.score()).orElse(OptionalDouble.empty());
    }

    private Optional<GroupFigures> figures(Role role) {
        return Optional.ofNullable(shown.closed().figures().roles().get(role));
    }

    private Table dimensions() {
        var table = table("comparison.column.dimension").figures(shown.get("comparison.column.p.plain"));
        for (var dimension : shown.dimensions()) {
            var cells = new ArrayList<String>();
            for (var role : Role.values()) {
                cells.add(number(score(role, dimension)));
            }
            var gap = Optional.ofNullable(
                    shown.closed().figures().alignment().dimensions().get(dimension.id()));
            cells.add(gap.map(one -> shown.signed(one.difference())).orElseGet(() -> shown.get("insight.none")));
            cells.add(gap.map(Difference::p).map(shown::p).orElseGet(() -> shown.get("insight.none")));
            table.row(dimension.title(), cells);
        }
        return table;
    }

    private Table table(String first) {
        var table = new Table().caption(shown.get("comparison.view.alignment")).column(shown.get(first));
        for (var role : Role.values()) {
            table.figures(shown.get("response.start.role." + role.code()));
        }
        return table.figures(shown.get("comparison.column.gap"));
    }

    private void items(Dimension dimension) {
        add(
                new H2(shown.get("comparison.alignment.items", dimension.title())),
                Figures.choices(
                        shown.get("comparison.column.dimension"),
                        shown.dimensions(),
                        dimension,
                        each -> shown.link(shown.choice().dimension(each.id().value()), each.title())));
        var table = table("comparison.column.item");
        for (var item : dimension.items()) {
            var cells = new ArrayList<Span>();
            for (var role : Role.values()) {
                cells.add(new Span(number(mean(role, item))));
            }
            var gap = shown.closed().figures().alignment().items().get(item.id());
            cells.add(new Span(gap == null ? shown.get("insight.none") : shown.signed(gap)));
            table.row(item.stem(), cells.toArray(Span[]::new));
        }
        add(table);
    }

    private OptionalDouble mean(Role role, Item item) {
        return figures(role)
                .map(figures -> figures.items().get(item.id()))
                .map(ItemFigures::mean)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    private String number(OptionalDouble number) {
        return number.isPresent() ? shown.phrases().score(number.getAsDouble()) : shown.get("insight.none");
    }
}
