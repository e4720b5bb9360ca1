package io.cxmaturity.learn.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

/** The first page: what this is and how to begin. */
@Route("")
@Menu(title = "learn.landing.menu", order = 1)
public class LandingView extends Section implements HasDynamicTitle {

    LandingView() {
        addClassName("landing");
        add(new H1(getTranslation("learn.landing.title")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.product");
    }
}
