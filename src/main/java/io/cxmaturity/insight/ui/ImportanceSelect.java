package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.Element;
import io.cxmaturity.assessment.DimensionId;
import java.util.List;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;

/** How much a dimension counts. */
final class ImportanceSelect extends HtmlContainer {

    static final String VALUE = "event.target.value";
    private static final List<Double> FACTORS = List.of(0.5, 1.0, 1.5, 2.0);

    ImportanceSelect(Shown shown, DimensionId dimension, DoubleConsumer choose) {
        super("select");
        addClassNames("select", "select--small");
        var title = shown.phrases().title(dimension);
        getElement().setAttribute("aria-label", shown.get("insight.importance.label", title));
        double now = shown.evaluation().goals().importanceOf(dimension);
        var factors = new TreeSet<>(FACTORS);
        factors.add(now);
        factors.forEach(factor -> getElement().appendChild(option(shown, factor, factor == now)));
        getElement()
                .addEventListener("change", change -> {
                    double factor =
                            Double.parseDouble(change.getEventData().get(VALUE).asString());
                    if (factors.contains(factor)) {
                        choose.accept(factor);
                    }
                })
                .addEventData(VALUE);
    }

    private static Element option(Shown shown, double factor, boolean chosen) {
        return new Element("option")
                .setText(shown.get("insight.importance", factor))
                .setAttribute("value", Double.toString(factor))
                .setAttribute("selected", chosen);
    }
}
