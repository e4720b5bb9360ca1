package io.cxmaturity.round.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.shell.Parts;
import java.util.function.IntConsumer;

/** The way from one page of a table to the next; not there while there is but one. */
@Tag("nav")
final class Paging extends HtmlContainer {

    private final Span place = new Span();
    private final NativeButton previous;
    private final NativeButton next;
    private int number;

    /** @param turn shows a page, counted from 0 */
    Paging(String label, IntConsumer turn) {
        addClassName("paging");
        getElement().setAttribute("aria-label", label);
        place.addClassNames("paging__place", "tab");
        place.getElement().setAttribute("role", "status");
        previous = Parts.button(getTranslation("round.invite.previous"), () -> turn.accept(number - 1), "btn--small");
        next = Parts.button(getTranslation("round.invite.next"), () -> turn.accept(number + 1), "btn--small");
        add(previous, place, next);
    }

    /** @param shown counts from 0 */
    void show(int shown, int pages) {
        number = shown;
        place.setText(getTranslation("round.invite.pageOf", shown + 1, pages));
        previous.setEnabled(shown > 0);
        next.setEnabled(shown < pages - 1);
        setVisible(pages > 1);
    }
}
