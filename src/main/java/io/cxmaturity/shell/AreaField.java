package io.cxmaturity.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** Several lines of text to fill in, with their label above and a hint, or what is wrong, below. */
public final class AreaField extends Div {

    private static final String DESCRIBED_BY = "aria-describedby";
    private static final String VALUE = "value";

    private final Element area = new Element("textarea");
    private final Paragraph hint;
    private final Paragraph error = new Paragraph();

    /**
     * @param id names the field within its page
     * @param hint may be empty
     */
    public AreaField(String id, String label, String hint, String text) {
        addClassName("field");
        var caption = new NativeLabel(label);
        caption.setFor(id);
        area.setAttribute("id", id).setProperty(VALUE, text);
        area.getClassList().add("area");
        area.addPropertyChangeListener(VALUE, "change", written -> {});
        this.hint = new Paragraph(hint);
        this.hint.setId(id + "-hint");
        this.hint.addClassName("field__hint");
        this.hint.setVisible(!hint.isEmpty());
        error.setId(id + "-error");
        error.addClassName("field__error");
        add(caption);
        getElement().appendChild(area);
        add(this.hint, error);
        clearError();
    }

    /** For what is no prose: browsers neither fill it in nor look for wrong words. */
    public AreaField list() {
        area.setAttribute("autocomplete", "off").setAttribute("spellcheck", "false");
        return this;
    }

    public String text() {
        return area.getProperty(VALUE, "");
    }

    public void write(String text) {
        area.setProperty(VALUE, text);
    }

    public void focus() {
        area.callJsFunction("focus");
    }

    public boolean wrong() {
        return error.isVisible();
    }

    /** Says what is wrong and what to do. */
    public void setError(String message) {
        error.setText(message);
        error.setVisible(true);
        area.setAttribute(DESCRIBED_BY, error.getId().orElseThrow() + described());
        area.setAttribute("aria-invalid", "true");
    }

    public void clearError() {
        error.setVisible(false);
        area.removeAttribute("aria-invalid");
        if (hint.isVisible()) {
            area.setAttribute(DESCRIBED_BY, described().strip());
        } else {
            area.removeAttribute(DESCRIBED_BY);
        }
    }

    /** The hint, where there is one. */
    private String described() {
        return hint.isVisible() ? " " + hint.getId().orElseThrow() : "";
    }
}
