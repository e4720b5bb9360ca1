package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** A line that opens in place; what is below is made when it is first opened. */
final class More extends NativeDetails {

    private final Div body = Pieces.div("more__body");
    private final Consumer<Div> content;
    private boolean made;

    More(String summary, Consumer<Div> content) {
        this(new Span(summary), content);
    }

    More(Component summary, Consumer<Div> content) {
        super(summary);
        this.content = content;
        addClassName("more");
        setContent(body);
        addToggleListener(toggle -> make());
    }

    /** A hint at the end of the line. */
    More hinting(Component hint) {
        hint.addClassName("more__hint");
        getSummary().add(hint);
        return this;
    }

    More open() {
        setOpen(true);
        make();
        return this;
    }

    private void make() {
        if (isOpen() && !made) {
            made = true;
            content.accept(body);
        }
    }
}
