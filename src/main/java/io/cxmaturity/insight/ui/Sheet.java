package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.HtmlContainer;

/** A native dialog; the browser keeps the focus in it and gives it back. */
class Sheet extends HtmlContainer {

    /** Closes without asking the server, at any button that says so and outside of the dialog. */
    private static final String CLOSES = """
            this.addEventListener('click', event => {
              if (event.target === this || event.target.closest('[data-close]')) this.close();
            });
            """;

    Sheet(String className) {
        super("dialog");
        addClassName(className);
        addAttachListener(attach -> getElement().executeJs(CLOSES));
    }

    final void showModal() {
        getElement().executeJs("if (!this.open) this.showModal(); this.scrollTop = 0;");
    }

    final void close() {
        getElement().executeJs("this.close()");
    }
}
