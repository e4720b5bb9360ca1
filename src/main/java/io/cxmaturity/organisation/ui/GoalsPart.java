package io.cxmaturity.organisation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.organisation.Aims;
import io.cxmaturity.organisation.ChangedMeanwhile;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.shell.Meanwhile;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.TextField;
import io.cxmaturity.wording.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/** Where the organisation wants to be, until when, and how much each dimension counts. */
@Tag("details")
final class GoalsPart extends HtmlContainer {

    private static final String NONE = "";
    private static final List<Double> FACTORS = List.of(0.5, 1.0, 1.5, 2.0);

    private final transient Desk desk;
    private final transient Map<DimensionId, Select> targets = new LinkedHashMap<>();
    private final transient Map<DimensionId, Select> importance = new LinkedHashMap<>();
    private final TextField by =
            new TextField("target-date", getTranslation("organisation.goals.by"), "").autocomplete("off");
    private final Paragraph status = Parts.status();
    private final Meanwhile meanwhile = new Meanwhile();

    /** What is wanted, as far as the visitor knows. */
    private transient Aims seen;

    /** @param assessments all whose dimensions can have goals */
    GoalsPart(Desk desk, Aims aims, List<Assessment> assessments) {
        this.desk = desk;
        seen = aims;
        addClassName("more");
        var summary = new HtmlContainer("summary");
        summary.add(new H2(getTranslation("organisation.goals.title")));
        by.input().setType("date");
        by.input().setValue(day(aims));
        var form = new HtmlContainer("form");
        form.addClassName("form");
        form.getElement().setAttribute("novalidate", true);
        form.add(Parts.text("note", getTranslation("organisation.goals.lead")), meanwhile);
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
        var wanted = target(goals, dimension.id());
        var select = new Select(getTranslation("organisation.goals.target.label", dimension.title()));
        select.add(NONE, targetWords(NONE));
        IntStream.rangeClosed(1, highest)
                .mapToObj(Integer::toString)
                .forEach(level -> select.add(level, targetWords(level)));
        select.choose(wanted, targetWords(wanted));
        targets.put(dimension.id(), select);
        return select;
    }

    private static String target(Goals goals, DimensionId dimension) {
        var wanted = goals.targets().get(dimension);
        return wanted == null ? NONE : Integer.toString(wanted);
    }

    private String targetWords(String level) {
        return level.equals(NONE)
                ? getTranslation("organisation.goals.target.next")
                : getTranslation("organisation.goals.target.level", Integer.valueOf(level));
    }

    private Select importance(Dimension dimension, Goals goals) {
        double now = goals.importanceOf(dimension.id());
        var factors = new TreeSet<>(FACTORS);
        factors.add(now);
        var select = new Select(getTranslation("organisation.goals.importance.label", dimension.title()));
        factors.forEach(factor -> select.add(Double.toString(factor), importanceWords(factor)));
        select.choose(Double.toString(now));
        importance.put(dimension.id(), select);
        return select;
    }

    private String importanceWords(double factor) {
        return getTranslation("organisation.goals.importance", factor);
    }

    private void save() {
        status.setText("");
        var day = day();
        TextField.focusFirstError(by);
        if (day.isEmpty()) {
            return;
        }
        var wanted = new Aims(goals(), day.get());
        var now = new AtomicReference<>(wanted);
        var outcome = desk.change((organisations, caller, id) -> {
            try {
                organisations.aim(caller, id, seen, wanted);
            } catch (ChangedMeanwhile changed) {
                now.set(organisations.goals(caller, id));
                throw changed;
            }
        });
        meanwhile.forget();
        switch (outcome) {
            case DONE -> status.setText(getTranslation("organisation.goals.done"));
            case OVERTAKEN -> overtaken(now.get());
            case LEFT -> {}
        }
        seen = now.get();
    }

    /** Sets what somebody else saved beside what was chosen. */
    private void overtaken(Aims now) {
        targets.forEach((dimension, select) -> {
            var level = target(now.goals(), dimension);
            var words = targetWords(level);
            beside(select, target(seen.goals(), dimension), level, words);
        });
        importance.forEach((dimension, select) -> {
            double factor = now.goals().importanceOf(dimension);
            beside(
                    select,
                    Double.toString(seen.goals().importanceOf(dimension)),
                    Double.toString(factor),
                    importanceWords(factor));
        });
        meanwhile.beside(
                by,
                getTranslation("organisation.goals.by"),
                by.text(),
                day(seen),
                day(now),
                now.by().map(Texts.of(getLocale())::date).orElse(""),
                by.input()::setValue);
        meanwhile.tell();
    }

    private void beside(Select select, String before, String now, String words) {
        var cell = (NativeTableCell) select.getParent().orElseThrow();
        meanwhile.beside(cell, select.label(), select.chosen(), before, now, words, each -> select.choose(each, words));
    }

    private static String day(Aims aims) {
        return aims.by().map(LocalDate::toString).orElse("");
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
