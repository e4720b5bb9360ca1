package io.cxmaturity.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.account.MemberInvitations.Invited;
import io.cxmaturity.common.MailState;
import org.jspecify.annotations.Nullable;

/** Somebody who is asked to join and has not yet. */
final class InvitedRow extends ListItem {

    /** @param state of the mail; null where none was sent */
    InvitedRow(MembersPart part, Invited invited, @Nullable MailState state) {
        var email = new Span(invited.email().value());
        email.addClassName("department__name");
        var role = getTranslation("account.role." + invited.role());
        var about = new Span(state == null ? role : role + " · " + getTranslation("account.mail." + state.progress()));
        about.addClassName("members__email");
        var who = new Div(email, about);
        who.addClassName("members__who");
        var withdraw = new NativeButton(getTranslation("account.invite.withdraw"), click -> part.withdraw(invited));
        withdraw.addClassNames("btn", "btn--small");
        withdraw.getElement().setAttribute("type", "button");
        withdraw.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "account.invite.withdraw.label", invited.email().value()));
        var actions = new Div(withdraw);
        actions.addClassName("members__actions");
        add(who, actions);
    }
}
