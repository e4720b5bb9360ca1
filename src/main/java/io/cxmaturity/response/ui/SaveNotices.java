package io.cxmaturity.response.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.shell.Parts;
import java.util.function.Supplier;

/**
 * What the page says about saving. Only the browser knows what is not saved yet, so {@code questionnaire.js} shows and hides
 * all but what becomes of answers that are saved and count no more.
 */
final class SaveNotices {

    /** Names the sentence that tells how answering goes. */
    static final String BEGIN = "begin";

    final Paragraph state = new Paragraph();
    final Div unsaved = new Div();
    final Div over = new Div();
    final Paragraph begin = new Paragraph();

    SaveNotices() {
        over.getElement().setAttribute("role", "alert");
        over.setVisible(false);
        state.addClassName("save");
        state.getElement()
                .setAttribute("role", "status")
                .setAttribute("data-saving", state.getTranslation("response.save.saving"))
                .setAttribute("data-saved", state.getTranslation("response.save.saved"))
                .setAttribute("data-unsaved", state.getTranslation("response.save.unsaved"))
                .setAttribute("data-superseded", state.getTranslation("response.save.superseded"));
        begin.setId(BEGIN);
        begin.addClassName("note");
        begin.setText(begin.getTranslation("response.begin"));
        fillUnsaved();
    }

    private void fillUnsaved() {
        unsaved.addClassNames("notice", "notice--caution");
        unsaved.getElement().setAttribute("role", "alert").setAttribute("hidden", true);
        var again = new NativeButton(unsaved.getTranslation("response.unsaved.again"));
        again.addClassNames("btn", "btn--small");
        again.getElement().setAttribute("type", "button").setAttribute("data-act", "again");
        var title = new HtmlContainer("strong");
        title.setText(unsaved.getTranslation("response.unsaved.title"));
        var kept = new Span();
        kept.getElement()
                .setAttribute("data-browser", " " + unsaved.getTranslation("response.unsaved.browser"))
                .setAttribute("data-page", " " + unsaved.getTranslation("response.unsaved.page"));
        unsaved.add(new Paragraph(title, kept), again);
    }

    /** Says, once and for good, why the answers count no more. */
    void tell(Supplier<String> why) {
        if (!over.isVisible()) {
            over.add(Parts.div("notice", new Paragraph(why.get())));
            over.setVisible(true);
        }
    }

    void show(Questions questions) {
        begin.setVisible(questions.open() == questions.items().size()
                && questions.response().preferences().autoAdvance());
    }
}
