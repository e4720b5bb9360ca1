package io.cxmaturity.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import io.cxmaturity.testing.KaribuTest;
import org.junit.jupiter.api.Test;

class ShellTest extends KaribuTest {

    @Test
    void every_page_stands_in_the_main_landmark_below_the_navigation() {
        UI.getCurrent().navigate("");

        assertThat(_get(_get(Main.class), H1.class).getText()).isNotBlank();
        var menu = _get(
                Nav.class,
                spec -> spec.withPredicate(
                        nav -> "Main".equals(nav.getAriaLabel().orElse(""))));
        assertThat(_find(menu, RouterLink.class))
                .extracting(RouterLink::getText)
                .containsExactly("Start", "Learn", "Glossary");
    }
}
