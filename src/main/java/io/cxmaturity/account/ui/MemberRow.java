package io.cxmaturity.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.organisation.Member;

/** A member, and what a leader can do about them. */
final class MemberRow extends ListItem {

    private static final String LABEL = "aria-label";

    private final NativeButton remove;
    private boolean asked;

    /** @param own whether it is the leader who looks */
    MemberRow(MembersPart part, Member member, boolean own) {
        var name = new Span(
                own
                        ? getTranslation("account.members.you", member.name().value())
                        : member.name().value());
        name.addClassName("department__name");
        var login = new Span(member.login());
        login.addClassName("members__email");
        var who = new Div(name, login);
        who.addClassName("members__who");
        var role = new RoleSelect(member.role());
        role.addClassName("select--small");
        role.getElement()
                .setAttribute(
                        LABEL,
                        getTranslation("account.members.role", member.name().value()));
        role.onChange(() -> part.change(member, role.chosen()));
        remove = new NativeButton(getTranslation("account.members.remove"), click -> remove(part, member));
        remove.addClassNames("btn", "btn--small");
        remove.getElement().setAttribute("type", "button");
        remove.getElement()
                .setAttribute(
                        LABEL,
                        getTranslation(
                                "account.members.remove.label", member.name().value()));
        var actions = new Div(role, remove);
        actions.addClassName("members__actions");
        add(who, actions);
    }

    /** Asks a second time in the button itself. */
    private void remove(MembersPart part, Member member) {
        if (asked) {
            part.remove(member);
            return;
        }
        asked = true;
        remove.setText(getTranslation("account.members.remove.sure"));
        remove.getElement().removeAttribute(LABEL);
        remove.addClassName("btn--danger");
    }
}
