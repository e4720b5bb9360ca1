package io.cxmaturity.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/**
 * A maturity level as number and name on its colour. An ancestor says by {@link #scale(int)} how many levels there are.
 */
public final class LevelBadge extends Span {

    private LevelBadge(String number, String text) {
        addClassName("level");
        getElement().appendChild(new Element("b").setText(number));
        var name = new Span(text);
        name.addClassName("level__name");
        add(new Text(" "), name);
    }

    /** @param level from 1 on */
    public static LevelBadge of(int level, String name) {
        var badge = new LevelBadge(Integer.toString(level), name);
        badge.addClassName("l" + level);
        return badge;
    }

    /** Stands where there is no level, and says why. */
    public static LevelBadge none(String why) {
        var badge = new LevelBadge("\u2013", why);
        badge.addClassName("level--none");
        return badge;
    }

    /**
     * The class that colours all badges inside an element.
     *
     * @param levels how many the assessment has, 2 to 7
     */
    public static String scale(int levels) {
        return "k" + levels;
    }
}
