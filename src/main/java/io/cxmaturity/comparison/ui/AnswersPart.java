package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.chart.Distribution;
import io.cxmaturity.chart.DistributionChart;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.scoring.ItemFigures;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often each level of one item was given, by the whole organisation and by one group beside it. */
@Tag("section")
final class AnswersPart extends HtmlContainer {

    private final Shown shown;
    private final Item item;

    AnswersPart(Shown shown) {
        this.shown = shown;
        this.item = shown.item();
        addClassName("section");
        var dimension = shown.dimensionOrFirst();
        add(
                Figures.choices(
                        shown.get("comparison.column.dimension"),
                        shown.dimensions(),
                        dimension,
                        each -> shown.link(shown.choice().dimension(each.id().value()), each.title())),
                Figures.choices(
                        shown.get("comparison.column.item"),
                        dimension.items(),
                        item,
                        each -> shown.link(shown.choice().item(each.id().value()), each.title())),
                new H2(item.stem()),
                Figures.choices(
                        shown.get("comparison.column.group"),
                        offered(),
                        shown.group(),
                        each -> shown.link(shown.choice().group(each.key()), shown.name(each))));
        show();
    }

    private List<Group> offered() {
        var groups = new ArrayList<Group>();
        groups.add(shown.closed().whole());
        shown.groups().stream().filter(group -> group.figures().isPresent()).forEach(groups::add);
        return groups;
    }

    private void show() {
        var whole = figures(shown.closed().whole());
        if (whole.isEmpty()) {
            add(Parts.text("note", shown.get("comparison.item.hidden")));
            return;
        }
        var group = shown.group();
        var beside = group.whole() ? Optional.<ItemFigures>empty() : figures(group);
        if (!group.whole() && beside.isEmpty()) {
            add(Parts.text("note", shown.get("comparison.item.hidden.group", shown.name(group))));
        }
        var distribution = new Distribution(
                item.stem(),
                shown.levels(),
                counts(shown.name(shown.closed().whole()), whole.get()),
                beside.map(figures -> counts(shown.name(group), figures)));
        add(
                Figures.chart(
                        DistributionChart.wide(distribution, shown.texts()),
                        DistributionChart.narrow(distribution, shown.texts())),
                table(whole.get(), group, beside));
    }

    private Optional<ItemFigures> figures(Group group) {
        return group.figures()
                .flatMap(figures -> Optional.ofNullable(figures.items().get(item.id())));
    }

    private static Distribution.Group counts(String name, ItemFigures figures) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int level = 1; level <= figures.counts().size(); level++) {
            counts.put(level, figures.counts().get(level - 1));
        }
        return new Distribution.Group(name, counts);
    }

    private Table table(ItemFigures whole, Group group, Optional<ItemFigures> beside) {
        var table = new Table()
                .caption(item.stem())
                .column(shown.get("comparison.column.level"))
                .figures(shown.name(shown.closed().whole()));
        if (beside.isPresent()) {
            table.figures(shown.name(group));
        }
        table.words(shown.get("comparison.column.anchor"));
        for (int level = 1; level <= whole.counts().size(); level++) {
            var cells = new ArrayList<Component>();
            cells.add(new Span(shown.get("round.count", whole.counts().get(level - 1))));
            int at = level - 1;
            beside.ifPresent(figures ->
                    cells.add(new Span(shown.get("round.count", figures.counts().get(at)))));
            cells.add(new Span(item.anchors().getOrDefault(level, shown.get("comparison.notOffered"))));
            table.row(shown.phrases().level(level), cells.toArray(Component[]::new));
        }
        var cells = new ArrayList<Component>();
        cells.add(new Span(shown.phrases().score(whole.mean())));
        beside.ifPresent(figures -> cells.add(new Span(shown.phrases().score(figures.mean()))));
        cells.add(new Span());
        table.row(shown.get("comparison.column.mean"), cells.toArray(Component[]::new));
        return table;
    }
}
