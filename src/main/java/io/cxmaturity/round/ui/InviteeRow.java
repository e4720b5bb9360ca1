package io.cxmaturity.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.common.MailState;
import io.cxmaturity.common.Name;
import io.cxmaturity.round.Invitation;
import io.cxmaturity.round.InvitationId;
import io.cxmaturity.round.RoundDepartment;
import io.cxmaturity.round.RoundState;
import io.cxmaturity.shell.CopyButton;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.Table;
import io.cxmaturity.wording.Texts;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One invitation; its link, and what can be done with it, open below it. */
final class InviteeRow {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String EXPANDED = "aria-expanded";

    private final InviteesPart part;
    private final Span state = new Span();
    private final Span mail = new Span();
    private final NativeButton more;
    private final NativeTableRow below = new NativeTableRow();
    private Invitation invitation;

    InviteeRow(InviteesPart part, Invitation invitation) {
        this.part = part;
        this.invitation = invitation;
        more = new NativeButton(part.getTranslation("round.invitees.open"), click -> toggle());
        more.addClassName("link");
        more.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", part.getTranslation("round.invitees.open.label", invitation.email()))
                .setAttribute(EXPANDED, "false");
        below.addClassName("invitees__below");
        below.setVisible(false);
        show(invitation);
    }

    InvitationId id() {
        return invitation.id();
    }

    void addTo(Table table) {
        var cells = new ArrayList<Component>();
        cells.add(who());
        cells.add(state);
        if (part.desk().byMail()) {
            cells.add(mail);
        }
        cells.add(more);
        table.row(invitation.email(), cells.toArray(Component[]::new));
        table.getBody().add(below);
    }

    private Div who() {
        var department = invitation
                .department()
                .flatMap(part.desk().round()::department)
                .map(RoundDepartment::name)
                .map(Name::value);
        var role = invitation.role().map(code -> part.getTranslation("round.role." + code.code()));
        var place = Stream.concat(department.stream(), role.stream()).collect(Collectors.joining(" · "));
        var who = Parts.div("invitees__who", new Span(invitation.name()));
        if (!place.isEmpty()) {
            var below = new Span(place);
            below.addClassName("kicker");
            who.add(below);
        }
        return who;
    }

    /** Shows what has changed. */
    void show(Invitation now) {
        invitation = now;
        set(state, part.getTranslation("round.invitees.state." + now.state()));
        set(mail, mail(now));
        more.setVisible(now.link().isPresent());
        if (now.link().isEmpty()) {
            close();
        }
    }

    private static void set(Span span, String text) {
        if (!span.getText().equals(text)) {
            span.setText(text);
        }
    }

    private String mail(Invitation now) {
        var text = now.mail().map(this::mail).orElse(part.getTranslation("round.invitees.mail.none"));
        return now.remindedAt()
                .map(when -> part.getTranslation("round.invitees.mail.reminded", text, moment(when)))
                .orElse(text);
    }

    private String mail(MailState mailState) {
        return part.getTranslation(
                "round.invitees.mail." + mailState.progress(),
                mailState.sentAt().map(this::moment).orElse(""),
                mailState.error().orElse(""));
    }

    private String moment(Instant instant) {
        var there = instant.atZone(part.desk().round().schedule().zone());
        return part.getTranslation(
                "round.invitees.moment", Texts.of(Locale.ENGLISH).date(there.toLocalDate()), TIME.format(there));
    }

    private void toggle() {
        if (below.isVisible()) {
            close();
        } else {
            open();
        }
    }

    private void close() {
        below.removeAll();
        below.setVisible(false);
        more.getElement().setAttribute(EXPANDED, "false");
    }

    private void open() {
        var cell = new NativeTableCell();
        cell.addClassName("wide");
        cell.setColspan(part.columns());
        invitation.link().ifPresent(secret -> {
            var link = new Span(part.desk().link(secret));
            link.addClassName("copy__link");
            var status = Parts.status("field__hint");
            cell.add(Parts.div("copy", link, new CopyButton(link, status)), status);
        });
        var actions = Parts.div("actions");
        if (part.desk().byMail() && part.desk().state() == RoundState.OPEN) {
            actions.add(Parts.button(
                    part.getTranslation("round.invitees.remindOne"), () -> part.remind(invitation), "btn--small"));
        }
        if (part.desk().byMail()
                && part.desk().state() != RoundState.CLOSED
                && invitation.mail().filter(MailState::lost).isPresent()) {
            actions.add(Parts.button(
                    part.getTranslation("round.invitees.mailAgain"), () -> part.mailAgain(invitation), "btn--small"));
        }
        actions.add(Parts.button(
                part.getTranslation("round.invitees.revoke"),
                () -> part.revoke(invitation),
                "btn--small",
                "btn--danger"));
        cell.add(actions, Parts.text("field__hint", part.getTranslation("round.invitees.revoke.hint")));
        below.removeAll();
        below.add(cell);
        below.setVisible(true);
        more.getElement().setAttribute(EXPANDED, "true");
    }
}
