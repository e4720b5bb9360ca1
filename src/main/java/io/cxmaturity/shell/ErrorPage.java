package io.cxmaturity.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;

/** Says in the words of a key prefix what happened and leads back to the start. */
abstract class ErrorPage extends Section implements HasDynamicTitle {

    private final String title;

    ErrorPage(String prefix) {
        title = getTranslation(prefix + ".title");
        addClassName("error-page");
        add(
                new H1(title),
                new Paragraph(getTranslation(prefix + ".text")),
                new Anchor("", getTranslation("error.home")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
