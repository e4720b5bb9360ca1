package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import io.cxmaturity.chart.Drawing;
import io.cxmaturity.shell.Parts;
import java.util.List;
import java.util.function.Function;

/** Charts and choices as they stand on the page. */
final class Figures {

    private Figures() {}

    /** One drawing for a wide page and the same for a narrow one. */
    static Component chart(Drawing wide, Drawing narrow) {
        var caption = Parts.element("figcaption", "");
        caption.setText(wide.title());
        return Parts.element(
                "figure", "chart", caption, drawing("chart__wide", wide.svg()), drawing("chart__narrow", narrow.svg()));
    }

    private static Svg drawing(String className, String svg) {
        var drawing = new Svg(svg);
        drawing.addClassName(className);
        return drawing;
    }

    /** Links of which one is the current. */
    static <T> HtmlContainer choices(String label, List<T> all, T current, Function<T, Anchor> link) {
        var bar = Parts.element("nav", "chips");
        bar.getElement().setAttribute("aria-label", label);
        for (var each : all) {
            var chip = link.apply(each);
            chip.addClassName("chip");
            if (each.equals(current)) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            bar.add(chip);
        }
        return bar;
    }
}
