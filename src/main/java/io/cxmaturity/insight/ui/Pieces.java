package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.insight.Figure;
import io.cxmaturity.shell.LevelBadge;
import io.cxmaturity.shell.Parts;
import java.util.OptionalInt;

/** The small parts that a result is made of. */
final class Pieces {

    /** The attribute that carries the address of a {@link Figure}. */
    static final String FIGURE = "data-figure";

    private Pieces() {}

    /** A paragraph whose terms lead to the glossary. */
    static Paragraph explained(Shown shown, String className, String text) {
        var paragraph = new Paragraph();
        paragraph.addClassName(className);
        paragraph.add(shown.linked(text));
        return paragraph;
    }

    /** For what is not settled yet. */
    static Span openTag(String text) {
        var tag = Parts.tag(text);
        tag.addClassName("tag--open");
        return tag;
    }

    /** A level by number and name. */
    static LevelBadge level(Shown shown, int level) {
        return LevelBadge.of(level, shown.evaluation().published().level(level).name());
    }

    static LevelBadge level(Shown shown, OptionalInt level, String why) {
        return level.isPresent() ? level(shown, level.getAsInt()) : LevelBadge.none(why);
    }

    /**
     * A number that opens.
     *
     * @param label what the number is, for those who do not see its place; contains the number
     */
    static NativeButton number(Shown shown, Figure figure, String number, String label) {
        var button = opening(shown, figure, label);
        button.setText(number);
        return button;
    }

    /** A level that opens. */
    static NativeButton number(Shown shown, Figure figure, Span level, String label) {
        var button = opening(shown, figure, label);
        button.add(level);
        return button;
    }

    private static NativeButton opening(Shown shown, Figure figure, String label) {
        var button = new NativeButton();
        button.addClassName("num");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute(FIGURE, figure.address())
                .setAttribute("aria-label", shown.get("insight.open", label));
        return button;
    }
}
