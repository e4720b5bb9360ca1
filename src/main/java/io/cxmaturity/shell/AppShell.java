package io.cxmaturity.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline.Position;
import com.vaadin.flow.server.AppShellSettings;
import io.cxmaturity.wording.Texts;
import java.util.HashMap;
import java.util.Map;

/** The page that every view is painted into. */
@StyleSheet("styles.css")
public class AppShell implements AppShellConfigurator {

    private static final Map<String, String> FONT = Map.of("as", "font", "type", "font/woff2", "crossorigin", "");

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.setPageTitle(Texts.of(settings.getRequest().getLocale()).get("shell.product"));
        settings.addFavIcon("icon", "favicon.svg", "any");
        preload(settings, "favicon.svg", Map.of("as", "image"));
        preload(settings, "fonts/inter-latin-400-normal.woff2", FONT);
        preload(settings, "fonts/inter-latin-600-normal.woff2", FONT);
        settings.addMetaTag("color-scheme", "light dark");
    }

    /**
     * Has the browser fetch at once what it would otherwise ask for only after reading the stylesheet. Stands before the
     * page's base address, hence the path from the root.
     */
    private static void preload(AppShellSettings settings, String file, Map<String, String> attributes) {
        var all = new HashMap<>(attributes);
        all.put("rel", "preload");
        settings.addLink(Position.PREPEND, settings.getRequest().getContextPath() + "/" + file, all);
    }
}
