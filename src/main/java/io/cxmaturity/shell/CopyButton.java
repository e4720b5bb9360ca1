package io.cxmaturity.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.NativeButton;

/** Puts a text on the clipboard and says so. */
public final class CopyButton extends NativeButton {

    /** Selects the text, so that it can be copied by hand, and tries the old way, which pages without https still have. */
    private static final String SELECT_AND_COPY = """
            if ($0.select) {
              $0.select();
            } else {
              const range = document.createRange();
              range.selectNodeContents($0);
              const selection = window.getSelection();
              selection.removeAllRanges();
              selection.addRange(range);
            }
            return document.execCommand('copy');
            """;

    private final Component shown;
    private final HasText status;

    /**
     * @param shown what has the text to copy on the page
     * @param status where to say what happened
     */
    public <T extends Component & HasText> CopyButton(T shown, HasText status) {
        this(shown, shown.getText(), status);
    }

    /** @param shown the field that has the text on the page */
    public CopyButton(Component shown, String text, HasText status) {
        super(shown.getTranslation("shell.copy"));
        this.shown = shown;
        this.status = status;
        addClassName("btn");
        getElement().setAttribute("type", "button");
        Clipboard.onClick(this).writeText(text, copied -> say(true), refused -> copyInstead());
    }

    private void copyInstead() {
        getElement().executeJs(SELECT_AND_COPY, shown.getElement()).then(Boolean.class, this::say);
    }

    private void say(boolean copied) {
        status.setText(getTranslation(copied ? "shell.copy.done" : "shell.copy.byHand"));
    }
}
