package io.cxmaturity.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;

/**
 * Header with menu, the page itself, and footer: the layout of every route that names no other. Menu entries up to an
 * order of 99 stand in the header, the others in the footer; their titles are keys of the bundle. A view with
 * {@link PermitAll} stands there for those who are signed in.
 */
@Layout
public class MainLayout extends Div implements RouterLayout {

    private static final String MAIN = "main";
    private static final double FIRST_IN_FOOTER = 100;

    /** Another page begins at its top, and so does the focus, unless the page took it itself. */
    private static final String BEGIN =
            "window.scrollTo(0, 0); if (!this.contains(document.activeElement)) this.focus({preventScroll: true})";

    private final transient Visitor visitor;
    private final Main main = new Main();
    private boolean arrived;

    MainLayout(Visitor visitor) {
        this.visitor = visitor;
        addClassName("page");
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), top(), main, footer());
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        main.getElement().appendChild(view.getElement());
        if (arrived) {
            main.getElement().executeJs(BEGIN);
        }
        arrived = true;
    }

    private Anchor skipLink() {
        var link = new Anchor("#" + MAIN, getTranslation("shell.skip"));
        link.setRouterIgnore(true);
        link.addClassName("skip");
        return link;
    }

    private Header top() {
        var header = new Header(wrap(brand(), personal(menu("shell.menu", false))));
        header.addClassName("top");
        return header;
    }

    private Anchor brand() {
        var mark = new Image("favicon.svg", "");
        mark.addClassName("brand__mark");
        var brand = new Anchor("", mark, new Span(getTranslation("shell.product")));
        brand.addClassName("brand");
        return brand;
    }

    private Footer footer() {
        var menu = menu("shell.about", true);
        if (!visitor.signedIn()) {
            visitor.signInPath().ifPresent(path -> menu.add(new Anchor(path, getTranslation("shell.signIn"))));
        }
        var footer = new Footer(wrap(new Paragraph(getTranslation("shell.footer")), menu));
        footer.addClassName("foot");
        return footer;
    }

    private Nav personal(Nav menu) {
        if (visitor.signedIn()) {
            var signOut = new NativeButton(getTranslation("shell.signOut"), click -> visitor.signOut());
            signOut.addClassName("menu__button");
            signOut.getElement().setAttribute("type", "button");
            menu.add(signOut);
        }
        return menu;
    }

    private static Div wrap(Component... content) {
        var wrap = new Div(content);
        wrap.addClassName("wrap");
        return wrap;
    }

    private Nav menu(String name, boolean inFooter) {
        var menu = new Nav();
        menu.addClassName("menu");
        menu.setAriaLabel(getTranslation(name));
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.order() >= FIRST_IN_FOOTER == inFooter)
                .filter(entry -> visitor.signedIn() || !entry.menuClass().isAnnotationPresent(PermitAll.class))
                .map(this::link)
                .forEach(menu::add);
        return menu;
    }

    private RouterLink link(MenuEntry entry) {
        var link = new RouterLink(getTranslation(entry.title()), entry.menuClass());
        link.setHighlightAction(MainLayout::markCurrent);
        return link;
    }

    private static void markCurrent(RouterLink link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
