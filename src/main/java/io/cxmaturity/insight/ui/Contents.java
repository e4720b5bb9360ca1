package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Locale;

/** The list of what is on the page. */
final class Contents extends Nav {

    /** The sections, in their order. */
    enum Place {
        PROFILE,
        BLOCKERS,
        WAY,
        ROADMAP,
        TALKS,
        FIGURES,
        TARGETS,
        WHATIF,
        OUTCOMES,
        DATA;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Contents() {
        addClassName("toc");
    }

    void show(Shown shown) {
        removeAll();
        setAriaLabel(shown.get("insight.contents"));
        var list = new OrderedList();
        for (var place : Place.values()) {
            if (isThere(shown, place)) {
                var link = new Anchor(address(shown, place.id()), shown.get("insight.contents." + place.id()));
                list.add(new ListItem(link));
            }
        }
        add(list);
    }

    private static boolean isThere(Shown shown, Place place) {
        return switch (place) {
            case WAY -> WayPart.of(shown).isPresent();
            case TALKS -> !shown.evaluation().roadmap().talks().isEmpty();
            default -> true;
        };
    }

    /** Of a place on this page; written out, since the page has a base address of its own. */
    static String address(Shown shown, String id) {
        return InsightNavigation.result(shown.token()) + "#" + id;
    }
}
