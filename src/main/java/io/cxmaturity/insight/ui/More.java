package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.shell.Parts;
import java.util.function.BiConsumer;

/**
 * A line that opens in place. What is below is made when it is first opened, of what is stored then: until that the
 * session holds next to nothing of it.
 */
final class More extends NativeDetails {

    private final Div body = Parts.div("more__body");
    private final BiConsumer<Shown, Div> content;
    private boolean made;

    /** @param content fills the body; keeps no result */
    More(String summary, Present present, BiConsumer<Shown, Div> content) {
        super(new Span(summary));
        this.content = content;
        addClassName("more");
        setContent(body);
        addToggleListener(toggle -> {
            if (isOpen() && !made) {
                present.with(this::make);
            }
        });
    }

    /** A hint at the end of the line. */
    More hinting(Component hint) {
        hint.addClassName("more__hint");
        getSummary().add(hint);
        return this;
    }

    /** Open from the first. */
    More open(Shown shown) {
        setOpen(true);
        make(shown);
        return this;
    }

    private void make(Shown shown) {
        made = true;
        content.accept(shown, body);
    }
}
