package io.cxmaturity.response.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.shell.LinkedTerms;
import java.util.ArrayList;
import java.util.List;

/** One question: its stem, a row for each level, the silences. Made once and refilled, so that the next one is there at once. */
final class QuestionForm extends Div {

    private static final String STEM = "stem";

    private final Paragraph kicker = new Paragraph();
    private final H1 stem = new H1();
    private final Div rows = new Div();
    private final List<Row> levels = new ArrayList<>();
    private final NativeButton dontKnow = silence(ReplyCode.DONT_KNOW);
    private final NativeButton notApplicable = silence(ReplyCode.NOT_APPLICABLE);
    private final Paragraph keystone = new Paragraph(getTranslation("response.keystone.why"));

    QuestionForm(int highestLevel) {
        addClassName("quest__item");
        kicker.addClassName("kicker");
        stem.addClassName("stem");
        stem.setId(STEM);
        stem.getElement().setAttribute("tabindex", "-1");
        var head = new Div(kicker, stem);
        head.addClassName("quest__head");
        add(head, group(highestLevel));
    }

    private Div group(int highestLevel) {
        rows.addClassName("anchors");
        rows.getElement().setAttribute("role", "presentation");
        for (int level = 1; level <= highestLevel; level++) {
            var row = new Row(level);
            levels.add(row);
            rows.add(row.button);
        }
        keystone.addClassNames("silences__why", "fine");
        var silences = new Div(dontKnow, notApplicable, keystone);
        silences.addClassName("silences");
        silences.getElement().setAttribute("role", "presentation");
        var group = new Div(rows, silences);
        group.getElement().setAttribute("role", "radiogroup");
        group.getElement().setAttribute("aria-labelledby", STEM);
        group.getElement().setAttribute("aria-describedby", SaveNotices.BEGIN);
        return group;
    }

    void show(Questions questions, Item item, LinkedTerms terms) {
        var dimension = questions.asked().dimensionOf(item.id()).orElseThrow();
        kicker.removeAll();
        kicker.add(new Text(dimension.title()));
        if (item.keystone()) {
            kicker.add(new Text(" · "));
            terms.in(getTranslation("response.keystone")).forEach(kicker::add);
        }
        stem.removeAll();
        terms.in(item.stem()).forEach(stem::add);
        levels.forEach(row -> row.show(item));
        notApplicable.setVisible(!item.keystone());
        keystone.setVisible(item.keystone());
        check(ReplyCode.of(questions.response().answer(item.id()).reply()));
    }

    private void check(String reply) {
        levels.forEach(row -> check(row.button, row.reply.equals(reply)));
        check(dontKnow, reply.equals(ReplyCode.DONT_KNOW));
        check(notApplicable, reply.equals(ReplyCode.NOT_APPLICABLE));
    }

    private static void check(NativeButton button, boolean checked) {
        button.getElement().setAttribute("aria-checked", String.valueOf(checked));
    }

    private NativeButton silence(String reply) {
        var button = radio(reply, "silence");
        button.setText(getTranslation("response.reply." + reply));
        return button;
    }

    private static NativeButton radio(String reply, String className, Component... parts) {
        var button = new NativeButton();
        button.addClassName(className);
        button.add(parts);
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("role", "radio")
                .setAttribute("data-reply", reply);
        return button;
    }

    private static final class Row {

        private final int level;
        private final String reply;
        private final Span text = new Span();
        private final NativeButton button;

        Row(int level) {
            this.level = level;
            reply = ReplyCode.of(level);
            button = radio(reply, "anchor", text);
            var number = new Element("b").setText(reply);
            number.getClassList().add("anchor__no");
            button.getElement().insertChild(0, number);
        }

        void show(Item item) {
            button.setVisible(item.has(level));
            text.setText(item.anchors().getOrDefault(level, ""));
        }
    }
}
