package io.cxmaturity.account.ui;

import com.vaadin.flow.component.html.NativeButton;

/** Does what cannot be undone, once it has asked a second time in its own words. */
final class SureButton extends NativeButton {

    private static final String LABEL = "aria-label";

    private final String sure;
    private final transient Runnable deed;
    private boolean asked;

    /**
     * @param label names the button for those who do not see what it stands beside
     * @param sure what it says the second time
     */
    SureButton(String text, String label, String sure, Runnable deed) {
        super(text);
        this.sure = sure;
        this.deed = deed;
        addClassNames("btn", "btn--small");
        getElement().setAttribute("type", "button").setAttribute(LABEL, label);
        addClickListener(click -> press());
    }

    private void press() {
        if (asked) {
            deed.run();
            return;
        }
        asked = true;
        setText(sure);
        getElement().removeAttribute(LABEL);
        addClassName("btn--danger");
    }
}
