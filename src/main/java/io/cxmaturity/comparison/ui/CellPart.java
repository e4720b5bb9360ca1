package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.scoring.GroupDimensionResult;
import io.cxmaturity.scoring.ItemFigures;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.Table;

/** One cell of the heatmap, opened: all its figures, and the items below them. */
@Tag("section")
final class CellPart extends HtmlContainer {

    private final Shown shown;
    private final Group group;
    private final Dimension dimension;

    CellPart(Shown shown) {
        this.shown = shown;
        this.group = shown.group();
        this.dimension = shown.dimension().orElseThrow();
        setId("cell");
        addClassNames("section", "cell");
        var title = new H2(shown.get("comparison.cell.title", dimension.title(), shown.name(group)));
        title.getElement().setAttribute("tabindex", "-1");
        add(title);
        shown.result(group.figures(), dimension)
                .ifPresentOrElse(this::show, () -> add(Parts.text("note", shown.get("comparison.little"))));
        title.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'start'})");
    }

    private void show(GroupDimensionResult result) {
        var facts = Parts.element("dl", "glance");
        fact(
                facts,
                "score",
                new Span(shown.get(
                        result.stratified() ? "comparison.score.stratified" : "comparison.score",
                        shown.phrases().score(result.score().orElseThrow()),
                        Words.interval(shown, result.interval()),
                        result.n())));
        fact(facts, "level", level(result));
        fact(
                facts,
                "agreement",
                new Span(
                        result.agreement().isPresent()
                                ? Words.agreement(shown, result.agreement().getAsDouble())
                                : shown.get("comparison.withheld")));
        fact(facts, "coverage", new Span(shown.phrases().percent(result.coverage())));
        fact(facts, "reliability", new Span(ReliabilityPart.alpha(shown, result)));
        add(facts, items());
        if (group.figures().orElseThrow().withheld().contains(dimension.id())) {
            add(Parts.text("fine", shown.get("comparison.withheld.why")));
        }
        if (result.provisional()) {
            add(Parts.text("fine", shown.get("comparison.provisional")));
        }
    }

    private Component level(GroupDimensionResult result) {
        var level = new Span(shown.level(result.level()));
        if (result.possible().orElse(0) > result.level().orElse(0)
                && result.level().isPresent()) {
            level.add(
                    new Text(" "),
                    new Span(shown.get(
                            "comparison.possible",
                            shown.phrases().level(result.possible().getAsInt()))));
        }
        return level;
    }

    private void fact(HtmlContainer facts, String key, Component value) {
        facts.add(Parts.element(
                "div",
                "",
                Parts.element("dt", "", new Text(shown.get("comparison.fact." + key))),
                Parts.element("dd", "", value)));
    }

    private Table items() {
        var table = new Table()
                .caption(shown.get("comparison.items"))
                .column(shown.get("comparison.column.item"))
                .figures(shown.get("comparison.column.mean"))
                .figures(shown.get("comparison.column.interval"))
                .column(shown.get("comparison.column.level"))
                .figures(shown.get("comparison.column.agreement"))
                .figures(shown.get("comparison.column.gave"));
        for (var item : dimension.items()) {
            var figures = group.figures().orElseThrow().items().get(item.id());
            if (figures == null) {
                table.row(
                        item.stem(),
                        new Span(shown.get("comparison.item.hidden")),
                        new Span(),
                        new Span(),
                        new Span(),
                        new Span());
            } else {
                row(table, item, figures);
            }
        }
        return table;
    }

    private void row(Table table, Item item, ItemFigures figures) {
        var mean = new Anchor(
                shown.address(shown.choice()
                        .view(View.ANSWERS)
                        .dimension(dimension.id().value())
                        .item(item.id().value())
                        .group(group.key())),
                shown.phrases().score(figures.mean()));
        table.row(
                item.stem(),
                mean,
                new Span(Words.interval(shown, figures.interval())),
                shown.level(figures.level()),
                new Span(
                        figures.agreement().isPresent()
                                ? shown.phrases().score(figures.agreement().getAsDouble())
                                : shown.get("insight.none")),
                new Span(shown.get("round.count", figures.gave())));
    }
}
