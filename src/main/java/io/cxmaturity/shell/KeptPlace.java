package io.cxmaturity.shell;

import com.vaadin.flow.component.Component;

/**
 * The place on the screen and in the order of the keyboard of somebody who chose a link, on a page that is painted anew by
 * it. The link that says the same is focused where the chosen one was; where there is none any more, the one that leads to
 * this page. What the new page focuses by itself keeps the focus.
 */
public final class KeptPlace {

    private static final String NOTE = """
            this.addEventListener('click', event => {
              const link = event.target.closest('a');
              if (!link) return;
              const same = [...this.querySelectorAll('a')].filter(each => each.textContent === link.textContent);
              this.chosen = {text: link.textContent, index: same.indexOf(link), top: link.getBoundingClientRect().top};
            }, true);
            """;

    private static final String RETURN = """
            const chosen = this.chosen;
            delete this.chosen;
            if (!chosen || document.activeElement !== document.body) return;
            const same = [...this.querySelectorAll('a')].filter(each => each.textContent === chosen.text);
            const link = same[chosen.index] ?? same[0] ?? this.querySelector('a[aria-current]');
            if (!link) return;
            link.focus({preventScroll: true});
            scrollBy({top: link.getBoundingClientRect().top - chosen.top, behavior: 'instant'});
            """;

    private KeptPlace() {}

    /** Notes which link of the page is chosen. */
    public static void note(Component page) {
        page.addAttachListener(attach -> page.getElement().executeJs(NOTE));
    }

    /** Leads back, once the page is painted; does nothing for somebody who comes from elsewhere. */
    public static void restore(Component page) {
        page.getElement().executeJs(RETURN);
    }
}
