package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.Element;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.function.IntConsumer;

/** A few levels side by side, one of which is chosen. */
final class Seg extends HtmlContainer {

    static final String VALUE = "event.target.value";

    /**
     * @param legend what is chosen, for those who do not see what stands beside it
     * @param name of the group, like no other on the page
     * @param now today's level
     */
    Seg(
            String legend,
            String name,
            SortedSet<Integer> levels,
            OptionalInt now,
            OptionalInt chosen,
            int lowest,
            IntConsumer choose) {
        super("fieldset");
        addClassName("seg");
        getElement()
                .appendChild(new Element("legend").setAttribute("class", "hush").setText(legend));
        for (int level : levels) {
            getElement().appendChild(label(name, level, isAt(now, level), isAt(chosen, level), level < lowest));
        }
        getElement()
                .addEventListener("change", change -> {
                    int level =
                            Integer.parseInt(change.getEventData().get(VALUE).asString());
                    if (levels.contains(level) && level >= lowest) {
                        choose.accept(level);
                    }
                })
                .addEventData(VALUE);
    }

    private static boolean isAt(OptionalInt at, int level) {
        return at.isPresent() && at.getAsInt() == level;
    }

    private static Element label(String name, int level, boolean now, boolean chosen, boolean resting) {
        var input = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", name)
                .setAttribute("value", Integer.toString(level))
                .setAttribute("checked", chosen)
                .setAttribute("disabled", resting);
        var label = new Element("label").appendChild(input, new Element("span").setText(Integer.toString(level)));
        return now ? label.setAttribute("class", "is-now") : label;
    }
}
