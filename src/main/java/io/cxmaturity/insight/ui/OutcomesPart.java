package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cxmaturity.insight.Amount;
import io.cxmaturity.insight.ui.Contents.Place;
import io.cxmaturity.response.Metric;
import io.cxmaturity.shell.Parts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What maturity leads to, as the organisation measures it: recorded here, never scored. */
final class OutcomesPart extends ReportPart {

    private final BiConsumer<Metric, Optional<BigDecimal>> save;
    private final Paragraph status = Parts.status();

    /** @param save stores an amount, or forgets it */
    OutcomesPart(BiConsumer<Metric, Optional<BigDecimal>> save) {
        super(Place.OUTCOMES.id());
        this.save = save;
    }

    @Override
    void show(Shown shown) {
        status.setText("");
        var fields = Parts.div("outcomes");
        for (var metric : Metric.values()) {
            fields.add(new Field(shown, metric));
        }
        fill(
                shown.get("insight.outcomes.title"),
                Parts.text("note", shown.get("insight.outcomes.note")),
                fields,
                status);
    }

    private final class Field extends Div {

        private final Metric metric;
        private final String name;
        private final Input input = new Input();
        private final Paragraph error = new Paragraph();
        private final String hintId;

        Field(Shown shown, Metric metric) {
            this.metric = metric;
            this.name = shown.get("insight.outcome." + metric.code());
            this.hintId = "outcome-" + metric.code() + "-hint";
            addClassName("field");
            input.setId("outcome-" + metric.code());
            input.addClassName("input");
            input.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            input.getElement().setAttribute("inputmode", "text").setAttribute("autocomplete", "off");
            input.setValue(Optional.ofNullable(shown.response().outcomes().get(metric))
                    .map(BigDecimal::toPlainString)
                    .orElse(""));
            input.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    take(change.getValue());
                }
            });
            error.addClassName("field__error");
            error.setId("outcome-" + metric.code() + "-error");
            add(label(shown), input, hint(), error);
            calm();
        }

        private Component label(Shown shown) {
            var optional = new Span();
            optional.addClassName("field__opt");
            optional.add(shown.linked(metric.name()));
            var label = new NativeLabel(name + " ");
            label.setFor(input);
            label.add(optional);
            return label;
        }

        private Paragraph hint() {
            var hint = Parts.text("field__hint", getTranslation("insight.outcome." + metric.code() + ".hint"));
            hint.setId(hintId);
            return hint;
        }

        private void take(String text) {
            if (text.isBlank()) {
                calm();
                save.accept(metric, Optional.empty());
                status.setText(getTranslation("insight.outcome.forgotten", name));
                return;
            }
            var amount = Amount.parse(text);
            if (amount.isEmpty()) {
                complain(getTranslation("insight.outcome.noNumber", text));
            } else if (!metric.allows(amount.get())) {
                complain(getTranslation("insight.outcome.range", text, metric.lowest(), metric.highest()));
            } else {
                calm();
                save.accept(metric, amount);
                input.setValue(amount.get().toPlainString());
                status.setText(getTranslation("insight.outcome.saved", name, amount.get()));
            }
        }

        private void complain(String what) {
            status.setText("");
            error.setText(what);
            error.setVisible(true);
            input.getElement()
                    .setAttribute("aria-invalid", "true")
                    .setAttribute(
                            "aria-describedby", hintId + " " + error.getId().orElseThrow());
        }

        private void calm() {
            error.setVisible(false);
            input.getElement().removeAttribute("aria-invalid").setAttribute("aria-describedby", hintId);
        }
    }
}
