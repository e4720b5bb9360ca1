package io.cxmaturity.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.organisation.MemberRole;
import io.cxmaturity.shell.TextField;
import java.util.function.BiConsumer;

/** Whom to ask to join, and as what. */
final class InviteForm extends AccountForm {

    private static final String ROLE = "role";

    private final TextField email = new TextField("email", getTranslation("account.email"), "")
            .autocomplete("off")
            .keyboard("email");
    private final RoleSelect role = new RoleSelect(MemberRole.VIEWER);
    private final transient BiConsumer<EmailAddress, MemberRole> onReady;

    /** @param onReady takes what was filled in, once it is complete */
    InviteForm(BiConsumer<EmailAddress, MemberRole> onReady) {
        super("account.invite.do");
        this.onReady = onReady;
        role.setId(ROLE);
        var label = new NativeLabel(getTranslation("account.invite.role"));
        label.setFor(ROLE);
        var field = new Div(label, role);
        field.addClassName("field");
        add(email, field);
        show();
    }

    @Override
    void submit() {
        var address = email(email);
        TextField.focusFirstError(email);
        address.ifPresent(given -> {
            onReady.accept(given, role.chosen());
            email.input().clear();
        });
    }
}
