package io.cxmaturity.response.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.cxmaturity.assessment.Item;

/** Around a question: clear, back and next, the keys, and how the respondent likes to answer. */
final class QuestionControls {

    private static final String TO = "–";

    final Div clear = new Div();
    final Div turn = new Div();
    final Div keys = new Div();
    final Div habits = new Div();

    private final NativeButton back = act("back", "response.back", "btn");
    private final NativeButton next = act("next", "response.next", "btn", "btn--main");
    private final Span notApplicable = new Span();

    QuestionControls(int highestLevel) {
        clear.add(act("clear", "response.clear", "link"));
        clear.addClassName("quest__clear");
        turn.addClassName("quest__nav");
        turn.add(back, next);
        keys.addClassName("keys");
        keys.add(
                letters(new Span(), "response.keys.choose", "1", TO, ReplyCode.of(highestLevel)),
                letters(new Span(), "response.keys.dontKnow", "D"),
                letters(notApplicable, "response.keys.notApplicable", "N"),
                letters(new Span(), "response.keys.evidence", "E"),
                key(new Span(), "response.keys.move", "↑", "↓"),
                key(new Span(), "response.keys.turn", "←", "→"));
        habits.addClassName("prefs");
        habits.add(
                habit("autoAdvance", "response.prefer.autoAdvance"),
                habit("letterKeys", "response.prefer.letterKeys"),
                act("copy", "response.copy", "link"),
                copied());
    }

    void show(Questions questions, Item item) {
        back.setVisible(questions.from(item.id(), -1).isPresent());
        next.setText(
                next.getTranslation(questions.from(item.id(), 1).isPresent() ? "response.next" : "response.review"));
        notApplicable.setVisible(!item.keystone());
    }

    private static NativeButton act(String name, String text, String... classNames) {
        var button = new NativeButton();
        button.setText(button.getTranslation(text));
        button.addClassNames(classNames);
        button.getElement().setAttribute("type", "button").setAttribute("data-act", name);
        return button;
    }

    /** A hint that rests with the letter keys. */
    private static Span letters(Span hint, String text, String... names) {
        hint.getElement().setAttribute("data-letters", true);
        return key(hint, text, names);
    }

    private static Span key(Span hint, String text, String... names) {
        for (var name : names) {
            hint.getElement()
                    .appendChild(new Element(name.equals(TO) ? "span" : "kbd").setText(name), Element.createText(" "));
        }
        hint.add(hint.getTranslation(text));
        return hint;
    }

    private static Component habit(String name, String text) {
        var label = new NativeLabel();
        label.addClassName("check");
        label.getElement()
                .appendChild(
                        new Element("input").setAttribute("type", "checkbox").setAttribute("data-habit", name),
                        Element.createText(label.getTranslation(text)));
        return label;
    }

    private static Span copied() {
        var said = new Span();
        said.addClassName("fine");
        said.getElement()
                .setAttribute("role", "status")
                .setAttribute("data-copied", said.getTranslation("response.copied"))
                .setAttribute("data-not-copied", said.getTranslation("response.notCopied"));
        return said;
    }
}
