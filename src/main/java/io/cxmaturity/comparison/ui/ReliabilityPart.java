package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import io.cxmaturity.scoring.GroupDimensionResult;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.Table;
import java.util.List;

/** How reliably the items of a dimension measure together. */
@Tag("section")
final class ReliabilityPart extends HtmlContainer {

    ReliabilityPart(Shown shown) {
        addClassName("section");
        var table = new Table()
                .caption(shown.get("comparison.view.reliability"))
                .column(shown.get("comparison.column.dimension"))
                .figures(shown.get("comparison.column.alpha"))
                .figures(shown.get("comparison.column.scored"));
        for (var dimension : shown.dimensions()) {
            var result = shown.result(shown.closed().figures().organisation(), dimension);
            table.row(
                    dimension.title(),
                    List.of(
                            result.map(one -> alpha(shown, one)).orElseGet(() -> shown.get("comparison.little")),
                            result.map(one -> shown.get("round.count", one.n())).orElse("")));
        }
        add(
                new H2(shown.get("comparison.view.reliability")),
                Parts.text("note", shown.get("comparison.reliability.lead")),
                table);
    }

    /** Cronbach's α, or that too few gave every item a level. */
    static String alpha(Shown shown, GroupDimensionResult result) {
        return result.alpha().isPresent()
                ? shown.get("comparison.alpha", result.alpha().getAsDouble())
                : shown.get("comparison.alpha.few");
    }
}
