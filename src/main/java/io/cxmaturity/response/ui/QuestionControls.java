package io.cxmaturity.response.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.common.SecretToken;

/**
 * Around a question: clear, back and next, the keys, and how the respondent likes to answer. {@code questionnaire.js} finds
 * them by their {@code data-} names.
 */
final class QuestionControls {

    final Div clear = new Div();
    final Div turn = new Div();
    final Div keys = new Div();
    final Div habits = new Div();

    private final NativeButton back = act("back", "response.back", "btn");
    private final NativeButton next = act("next", "response.next", "btn", "btn--main");

    QuestionControls(SecretToken token, int highestLevel) {
        clear.add(act("clear", "response.clear", "link"));
        clear.addClassName("quest__clear");
        turn.addClassName("quest__nav");
        turn.add(back, next);
        keys.addClassName("keys");
        keys.getElement()
                .setAttribute("data-letters", keys.getTranslation("response.keys.letters", ReplyCode.of(highestLevel)))
                .setAttribute("data-arrows", keys.getTranslation("response.keys.arrows"));
        habits.addClassName("prefs");
        habits.add(
                habit("autoAdvance", "response.prefer.autoAdvance"),
                habit("letterKeys", "response.prefer.letterKeys"),
                new Anchor(ResponseNavigation.link(token), habits.getTranslation("response.pause")));
    }

    void show(Questions questions, Item item) {
        back.setVisible(questions.from(item.id(), -1).isPresent());
        next.setText(
                next.getTranslation(questions.from(item.id(), 1).isPresent() ? "response.next" : "response.review"));
    }

    private static NativeButton act(String name, String text, String... classNames) {
        var button = new NativeButton();
        button.setText(button.getTranslation(text));
        button.addClassNames(classNames);
        button.getElement().setAttribute("type", "button").setAttribute("data-act", name);
        return button;
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
}
