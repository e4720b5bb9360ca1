package io.cxmaturity.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;

/** Header with navigation, the page itself, and footer: the layout of every route that names no other. */
@Layout
public class MainLayout extends Div implements RouterLayout {

    private static final String CONTENT = "content";

    private final Main content = new Main();

    MainLayout() {
        addClassName("shell");
        content.setId(CONTENT);
        content.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), header(), content, footer());
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().appendChild(view.getElement());
    }

    private Anchor skipLink() {
        var link = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        link.setRouterIgnore(true);
        link.addClassName("skip-link");
        return link;
    }

    private Header header() {
        var home = new Anchor("", getTranslation("shell.product"));
        home.addClassName("shell-product");
        var bar = new Div(home, navigation());
        bar.addClassName("shell-bar");
        var header = new Header(bar);
        header.addClassName("shell-header");
        return header;
    }

    private Nav navigation() {
        var entries = new UnorderedList();
        MenuConfiguration.getMenuEntries().forEach(entry -> entries.add(entry(entry)));
        var navigation = new Nav(entries);
        navigation.addClassName("shell-navigation");
        navigation.setAriaLabel(getTranslation("shell.navigation"));
        return navigation;
    }

    /** A menu title is a key of the bundle. */
    private ListItem entry(MenuEntry entry) {
        return new ListItem(new RouterLink(getTranslation(entry.title()), entry.menuClass()));
    }

    private Footer footer() {
        var footer = new Footer(new Paragraph(getTranslation("shell.footer")));
        footer.addClassName("shell-footer");
        return footer;
    }
}
