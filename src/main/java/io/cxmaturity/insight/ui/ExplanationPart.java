package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cxmaturity.insight.Explanation.Block;
import io.cxmaturity.insight.Explanation.Block.Answers;
import io.cxmaturity.insight.Explanation.Block.Checks;
import io.cxmaturity.insight.Explanation.Block.Sum;
import io.cxmaturity.insight.Explanation.Block.Table;
import io.cxmaturity.insight.Explanation.Block.Words;
import io.cxmaturity.insight.Explanation.Check;
import io.cxmaturity.insight.Explanation.GivenAnswer;
import io.cxmaturity.insight.Explanation.Part;
import io.cxmaturity.shell.LevelBadge;
import io.cxmaturity.shell.Parts;
import java.util.List;

/** One part of an explanation, all of it as text. */
final class ExplanationPart extends Section {

    ExplanationPart(Part part) {
        add(new H3(part.heading()));
        part.blocks().forEach(block -> add(painted(block)));
    }

    private Component painted(Block block) {
        return switch (block) {
            case Words(var text) -> Parts.text("note", text);
            case Sum(var text) -> sum(text);
            case Answers(var answers) -> answers(answers);
            case Checks(var checks) -> checks(checks);
            case Table(var columns, var rows) -> table(columns, rows);
        };
    }

    private static Code sum(String text) {
        var sum = new Code(text);
        sum.addClassName("drill__sum");
        return sum;
    }

    private Component answers(List<GivenAnswer> answers) {
        var list = new OrderedList();
        list.addClassName("blockers");
        answers.forEach(answer -> list.add(answer(answer)));
        return list;
    }

    private ListItem answer(GivenAnswer answer) {
        var move = new Paragraph(reply(answer));
        move.addClassName("blockers__move");
        answer.marks().forEach(mark -> move.add(Parts.tag(mark)));
        var item = new ListItem(Parts.text("blockers__item", answer.question()), move);
        if (!answer.anchor().isEmpty()) {
            item.add(Parts.text("blockers__why", getTranslation("insight.quoted", answer.anchor())));
        }
        addNote(item, "insight.answer.evidence", answer.evidence());
        addNote(item, "insight.answer.comment", answer.comment());
        return item;
    }

    private void addNote(ListItem item, String key, String text) {
        if (!text.isBlank()) {
            var note = Parts.text("fine", getTranslation(key) + " ");
            var own = new Span(text);
            own.getElement().setAttribute("dir", "auto");
            note.add(own);
            item.add(note);
        }
    }

    private static LevelBadge reply(GivenAnswer answer) {
        return answer.level().isPresent()
                ? LevelBadge.of(answer.level().getAsInt(), answer.reply())
                : LevelBadge.none(answer.reply());
    }

    private Component checks(List<Check> checks) {
        var list = new UnorderedList();
        list.addClassName("checks");
        checks.forEach(check -> list.add(check(check)));
        return list;
    }

    private ListItem check(Check check) {
        var holds = getTranslation(check.holds() ? "insight.check.holds" : "insight.check.breaks");
        var tag = check.holds() ? Parts.tag(holds) : Pieces.openTag(holds);
        var item = new ListItem(tag, new Paragraph(check.rule()));
        check.breaking().forEach(breaking -> item.add(Parts.text("fine", breaking)));
        return item;
    }

    private static Component table(List<String> columns, List<List<String>> rows) {
        var table = new NativeTable();
        table.addClassName("tbl");
        var head = table.getHead().addRow();
        for (int column = 0; column < columns.size(); column++) {
            var cell = head.addHeaderCell();
            cell.setText(columns.get(column));
            cell.getElement().setAttribute("scope", "col");
            if (column > 0) {
                cell.addClassName("r");
            }
        }
        for (var cells : rows) {
            var row = table.getBody().addRow();
            var name = row.addHeaderCell();
            name.setText(cells.getFirst());
            name.getElement().setAttribute("scope", "row");
            cells.stream().skip(1).forEach(text -> {
                var cell = row.addDataCell();
                cell.setText(text);
                cell.addClassName("r");
            });
        }
        return table;
    }
}
