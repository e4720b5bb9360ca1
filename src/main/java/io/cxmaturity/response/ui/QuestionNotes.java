package io.cxmaturity.response.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.response.Responses;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.shell.LinkedTerms;

/** What opens in place below a question: why it matters, the evidence, a comment. The fields' texts belong to the browser. */
final class QuestionNotes extends Div {

    static final String EVIDENCE = "evidence";
    static final String COMMENT = "comment";

    private final Paragraph why = new Paragraph();
    private final Paragraph whatWouldShowIt = new Paragraph();
    private final Span evidenceHint = hint();
    private final Span commentHint = hint();

    QuestionNotes() {
        whatWouldShowIt.setId("evidence-hint");
        add(
                new More(new Span(getTranslation("response.why")), why),
                new More(
                        new Span(getTranslation("response.evidence")),
                        evidenceHint,
                        whatWouldShowIt,
                        field(EVIDENCE, "response.evidence.label", "evidence-hint")),
                new More(
                        new Span(getTranslation("response.comment")),
                        commentHint,
                        field(COMMENT, "response.comment.label", "")));
    }

    void show(Item item, Answer answer, LinkedTerms terms) {
        why.removeAll();
        terms.in(item.why()).forEach(why::add);
        whatWouldShowIt.setText(getTranslation("response.evidence.would", item.evidence()));
        evidenceHint.setText(getTranslation(answer.evidenced() ? "response.noted" : "response.evidence.hint"));
        commentHint.setText(getTranslation(answer.comment().isEmpty() ? "response.comment.hint" : "response.noted"));
    }

    private Component field(String name, String label, String describedBy) {
        var text = new Element("textarea")
                .setAttribute("id", name)
                .setAttribute("data-note", name)
                .setAttribute("maxlength", String.valueOf(Responses.LONGEST_NOTE));
        text.getClassList().add("area");
        if (!describedBy.isEmpty()) {
            text.setAttribute("aria-describedby", describedBy);
        }
        var caption = new NativeLabel(getTranslation(label));
        caption.setFor(name);
        var field = new Div(caption);
        field.addClassName("field");
        field.getElement().appendChild(text);
        return field;
    }

    private static Span hint() {
        var hint = new Span();
        hint.addClassName("more__hint");
        return hint;
    }

    /** A line that opens; nothing is sent when it does. */
    @Tag("details")
    private static final class More extends HtmlContainer {

        More(Span title, Component... body) {
            this(title, new Span(), body);
        }

        More(Span title, Span hint, Component... parts) {
            addClassName("more");
            var summary = new HtmlContainer("summary");
            summary.add(title, hint);
            var body = new Div(parts);
            body.addClassName("more__body");
            add(summary, body);
        }
    }
}
