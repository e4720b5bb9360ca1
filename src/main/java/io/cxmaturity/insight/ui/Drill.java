package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import io.cxmaturity.insight.Explanations;
import io.cxmaturity.insight.Figure;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.wording.Texts;
import java.util.function.Consumer;

/** The one dialog in which numbers open: score, items, answers, rule. */
final class Drill extends Sheet {

    static final String PRESSED =
            "event.target.closest('[%1$s]') ? event.target.closest('[%1$s]').getAttribute('%1$s') : ''"
                    .formatted(Pieces.FIGURE);

    static final String ON_A_NUMBER = "event.target.closest('[%s]') !== null".formatted(Pieces.FIGURE);

    private final H2 title = new H2();
    private final Div body = Parts.div("drill__body");

    Drill() {
        super("drill");
        title.setId("drill-title");
        getElement().setAttribute("aria-labelledby", "drill-title");
        var close = new NativeButton();
        close.addClassName("close");
        close.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-close", "")
                .setAttribute("aria-label", getTranslation("insight.close"));
        add(Parts.div("drill__head", title, close), body);
        getElement().addEventListener("close", closed -> body.removeAll());
    }

    /** One listener for every number in a part of the page, however many there are. */
    void opensNumbersOf(Component part, Consumer<Figure> open) {
        part.getElement()
                .addEventListener(
                        "click",
                        click -> Figure.parse(click.getEventData().get(PRESSED).asString())
                                .ifPresent(open))
                .addEventData(PRESSED)
                .setFilter(ON_A_NUMBER);
    }

    /** Does nothing where the result has no such number. */
    void open(Evaluation evaluation, Figure figure) {
        new Explanations(Texts.of(getLocale())).of(evaluation, figure).ifPresent(explanation -> {
            title.setText(explanation.title());
            body.removeAll();
            explanation.parts().forEach(part -> body.add(new ExplanationPart(part)));
            showModal();
        });
    }
}
