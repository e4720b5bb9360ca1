package io.cxmaturity.organisation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.organisation.Aims;
import io.cxmaturity.organisation.ui.Desk.Outcome;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Where the organisation wants to be, until when, and how much each dimension counts. */
@Tag("details")
final class GoalsPart extends HtmlContainer {

    private static final String NONE = "";
    private static final List<Double> FACTORS = List.of(0.5, 1.0, 1.5, 2.0);

    private final transient Desk desk;
    private final transient Map<DimensionId, Select> targets = new HashMap<>();
    private final transient Map<DimensionId, Select> importance = new HashMap<>();
    private final TextField by =
            new TextField("target-date", getTranslation("organisation.goals.by"), "").autocomplete("off");
    private final Paragraph status = Parts.status();

    /** @param assessments all whose dimensions can have goals */
    GoalsPart(Desk desk, Aims aims, List<Assessment> assessments) {
        this.desk = desk;
        addClassName("more");
        var summary = new HtmlContainer("summary");
        summary.add(new H2(getTranslation("organisation.goals.title")));
        by.input().setType("date");
        aims.by().ifPresent(day -> by.input().setValue(day.toString()));
        var form = new HtmlContainer("form");
        form.addClassName("form");
        form.getElement().setAttribute("novalidate", true);
        form.add(Parts.text("note", getTranslation("organisation.goals.lead")));
        for (var assessment : assessments) {
            if (assessments.size() > 1) {
                form.add(new H3(assessment.title()));
            }
            form.add(table(assessment, aims.goals()));
        }
        form.add(by, Parts.div("actions", Parts.submit(getTranslation("organisation.goals.save"))), status);
        form.getElement().addEventListener("submit", submit -> save()).preventDefault();
        add(summary, Parts.div("more__body", form));
    }

    private NativeTable table(Assessment assessment, Goals goals) {
        var table = new NativeTable();
        table.addClassNames("tbl", "tbl--stack");
        var head = table.getHead().addRow();
        for (var column : List.of("dimension", "target", "importance")) {
            var cell = head.addHeaderCell();
            cell.setText(getTranslation("organisation.goals.column." + column));
            cell.getElement().setAttribute("scope", "col");
        }
        for (var dimension : assessment.dimensions()) {
            if (!targets.containsKey(dimension.id())) {
                fillRow(table.getBody().addRow(), dimension, assessment.highestLevel(), goals);
            }
        }
        return table;
    }

    private void fillRow(NativeTableRow row, Dimension dimension, int highest, Goals goals) {
        var name = row.addHeaderCell();
        name.setText(dimension.title());
        name.getElement().setAttribute("scope", "row");
        cell(row, "target", target(dimension, highest, goals));
        cell(row, "importance", importance(dimension, goals));
    }

    private void cell(NativeTableRow row, String column, Select select) {
        var cell = row.addDataCell();
        cell.add(select);
        cell.getElement().setAttribute("data-label", getTranslation("organisation.goals.column." + column));
    }

    private Select target(Dimension dimension, int highest, Goals goals) {
        var wanted = goals.targets().get(dimension.id());
        var select = new Select(getTranslation("organisation.goals.target.label", dimension.title()));
        select.add(NONE, getTranslation("organisation.goals.target.next"));
        IntStream.rangeClosed(1, Math.max(highest, wanted == null ? 0 : wanted))
                .forEach(level ->
                        select.add(Integer.toString(level), getTranslation("organisation.goals.target.level", level)));
        select.choose(wanted == null ? NONE : Integer.toString(wanted));
        targets.put(dimension.id(), select);
        return select;
    }

    private Select importance(Dimension dimension, Goals goals) {
        double now = goals.importanceOf(dimension.id());
        var factors = new TreeSet<>(FACTORS);
        factors.add(now);
        var select = new Select(getTranslation("organisation.goals.importance.label", dimension.title()));
        factors.forEach(
                factor -> select.add(Double.toString(factor), getTranslation("organisation.goals.importance", factor)));
        select.choose(Double.toString(now));
        importance.put(dimension.id(), select);
        return select;
    }

    private void save() {
        status.setText("");
        var day = day();
        TextField.focusFirstError(by);
        if (day.isEmpty()) {
            return;
        }
        var outcome = desk.change((organisations, caller, id) -> organisations.aim(caller, id, goals(), day.get()));
        status.setText(getTranslation(outcome == Outcome.DONE ? "organisation.goals.done" : "organisation.overtaken"));
    }

    private Goals goals() {
        var levels = new HashMap<DimensionId, Integer>();
        targets.forEach((dimension, select) -> {
            if (!select.chosen().equals(NONE)) {
                levels.put(dimension, Integer.valueOf(select.chosen()));
            }
        });
        var factors = new HashMap<DimensionId, Double>();
        importance.forEach((dimension, select) -> factors.put(dimension, Double.valueOf(select.chosen())));
        factors.values().removeIf(factor -> factor == 1.0);
        return new Goals(levels, factors);
    }

    /** Empty for text that is no day; no day at all is one of the choices. */
    private Optional<Optional<LocalDate>> day() {
        by.clearError();
        if (by.text().isEmpty()) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(Optional.of(LocalDate.parse(by.text())));
        } catch (DateTimeParseException noDay) {
            by.setError(getTranslation("organisation.goals.by.wrong"));
            return Optional.empty();
        }
    }
}
