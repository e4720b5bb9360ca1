package io.cxmaturity.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.account.SignInName;
import io.cxmaturity.shell.CopyButton;

/** The name that the portal gives somebody to sign in with; a field that cannot be changed, for password managers. */
final class GivenName extends Div {

    private static final String ID = "given";
    private static final String HINT = ID + "-hint";

    private final Paragraph hint = new Paragraph();
    private SignInName name;

    GivenName(SignInName name) {
        this.name = name;
        addClassName("field");
        hint.setId(HINT);
        hint.addClassName("field__hint");
        hint.getElement().setAttribute("role", "status");
        show();
    }

    SignInName name() {
        return name;
    }

    /** Gives another one and says so, since the first is no longer to be had. */
    void replace(SignInName other) {
        name = other;
        show();
        hint.setText(getTranslation("account.given.gone"));
    }

    private void show() {
        var label = new NativeLabel(getTranslation("account.given"));
        label.setFor(ID);
        var shown = new Input();
        shown.setId(ID);
        shown.setValue(name.value());
        shown.addClassName("input");
        shown.getElement()
                .setAttribute("readonly", true)
                .setAttribute("autocomplete", "username")
                .setAttribute("aria-describedby", HINT);
        hint.setText(getTranslation("account.given.hint"));
        var copy = new Div(shown, new CopyButton(shown, name.value(), hint));
        copy.addClassName("copy");
        removeAll();
        add(label, copy, hint);
    }
}
