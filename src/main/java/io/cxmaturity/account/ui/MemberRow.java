package io.cxmaturity.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.organisation.Member;

/** A member, and what a leader can do about them. */
final class MemberRow extends ListItem {

    private static final String LABEL = "aria-label";

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
        var remove = new SureButton(
                getTranslation("account.members.remove"),
                getTranslation("account.members.remove.label", member.name().value()),
                getTranslation("account.members.remove.sure"),
                () -> part.remove(member));
        var actions = new Div(role, remove);
        actions.addClassName("members__actions");
        add(who, actions);
    }
}
