package io.cxmaturity.shell;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import io.cxmaturity.learn.ui.LearnNavigation;
import io.cxmaturity.wording.Terms;
import java.util.List;

/** Writes text whose terms lead to the glossary. */
public final class TermLinks {

    private TermLinks() {}

    /** Adds the pieces to an element and returns it. */
    public static <T extends HasComponents> T write(T element, List<Terms.Piece> pieces) {
        for (var piece : pieces) {
            element.add(
                    piece.term().isPresent() ? link(piece.text(), piece.term().get()) : new Text(piece.text()));
        }
        return element;
    }

    private static Anchor link(String text, String term) {
        var link = new Anchor(LearnNavigation.glossary(term), text);
        link.addClassName("term");
        return link;
    }
}
