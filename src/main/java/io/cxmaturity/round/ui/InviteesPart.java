package io.cxmaturity.round.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.Work;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.round.Invitation;
import io.cxmaturity.round.InvitationId;
import io.cxmaturity.round.InvitationPage;
import io.cxmaturity.round.NotOpen;
import io.cxmaturity.round.Reminding.Reminders;
import io.cxmaturity.round.RoundState;
import io.cxmaturity.round.UnknownRound;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.Table;
import io.cxmaturity.shell.TextField;
import io.cxmaturity.shell.WorkPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is invited and how far they are, on pages. Looking anew changes what has changed and moves nothing else. */
@Tag("section")
final class InviteesPart extends HtmlContainer {

    private final transient InvitationDesk desk;
    private final Paragraph total = Parts.text("note", "");
    private final Div tools = Parts.div("invitees__tools");
    private final TextField search =
            new TextField("invitees-search", getTranslation("round.invitees.search"), "").autocomplete("off");
    private final NativeButton remind =
            Parts.button(getTranslation("round.invitees.remind"), this::remindAll, "btn--small");
    private final Anchor links;
    private final Paragraph status = Parts.status("note");
    private final Div working = new Div();
    private final Div place = new Div();
    private final Paging paging = new Paging(getTranslation("round.invitees.pages"), this::turn);
    private final transient Map<InvitationId, InviteeRow> rows = new LinkedHashMap<>();
    private int number;
    private int invited;

    InviteesPart(InvitationDesk desk) {
        this.desk = desk;
        addClassName("section");
        search.input().addClassName("input--small");
        search.input().setValueChangeMode(ValueChangeMode.LAZY);
        search.input().addValueChangeListener(change -> turn(0));
        links = Parts.link(
                RoundNavigation.linksCsv(desk.organisation(), desk.round().id()),
                getTranslation("round.invitees.links"),
                "btn--small");
        links.setRouterIgnore(true);
        links.getElement().setAttribute("download", true);
        tools.add(search, Parts.div("actions", remind, links));
        add(new H2(getTranslation("round.invitees.title")), total, tools, working, status, place, paging);
        refresh();
    }

    private Table emptyTable() {
        var empty = new Table()
                .caption(getTranslation("round.invitees.caption"))
                .column(getTranslation("round.invitees.address"))
                .column(getTranslation("round.invitees.who"))
                .column(getTranslation("round.invitees.state"));
        if (desk.byMail()) {
            empty.column(getTranslation("round.invitees.mail"));
        }
        empty.column(getTranslation("round.invitees.more"));
        empty.addClassName("invitees");
        return empty;
    }

    InvitationDesk desk() {
        return desk;
    }

    private void turn(int page) {
        number = page;
        status.setText("");
        refresh();
    }

    void refresh() {
        desk.with(caller -> desk.invitations()
                        .list(caller, desk.organisation(), desk.round().id(), search.text(), number))
                .ifPresent(this::show);
    }

    private void show(InvitationPage page) {
        number = page.number();
        total.setText(
                page.all() == 0
                        ? getTranslation(
                                desk.state() == RoundState.CLOSED
                                        ? "round.invitees.none.closed"
                                        : "round.invitees.none")
                        : search.text().isEmpty()
                                ? getTranslation("round.invitees.total", page.all())
                                : getTranslation("round.invitees.found", page.matching(), page.all()));
        tools.setVisible(page.all() > 0);
        place.setVisible(page.matching() > 0);
        invited = page.all();
        remind.setVisible(desk.byMail() && desk.state() == RoundState.OPEN && working.getComponentCount() == 0);
        links.setVisible(desk.state() != RoundState.CLOSED);
        var ids = page.rows().stream().map(Invitation::id).toList();
        if (ids.equals(List.copyOf(rows.keySet()))) {
            rows.values().forEach(row -> row.show(page.rows().get(ids.indexOf(row.id()))));
        } else {
            paint(page);
        }
        paging.show(page.number(), page.pages());
    }

    private void paint(InvitationPage page) {
        rows.clear();
        place.removeAll();
        var table = emptyTable();
        for (var invitation : page.rows()) {
            var row = new InviteeRow(this, invitation);
            rows.put(invitation.id(), row);
            row.addTo(table);
        }
        place.add(table);
    }

    /** How many columns there are. */
    int columns() {
        return desk.byMail() ? 5 : 4;
    }

    void revoke(Invitation invitation) {
        var revoked = desk.with(caller -> desk.invitations()
                .revoke(caller, desk.organisation(), desk.round().id(), invitation.id()));
        status.setText(
                revoked.orElse(false)
                        ? getTranslation("round.invitees.revoked", invitation.email())
                        : getTranslation("organisation.overtaken"));
        refresh();
    }

    void mailAgain(Invitation invitation) {
        var sent = desk.with(caller -> desk.reminding()
                .mailAgain(caller, desk.organisation(), desk.round().id(), invitation.id()));
        status.setText(sent.map(done -> getTranslation("round.invitees.mailed", done ? 1 : 0, invitation.email()))
                .orElse(getTranslation("round.invite.closed")));
        refresh();
    }

    void remind(Invitation invitation) {
        said(desk.with(caller -> desk.reminding()
                .remind(caller, desk.organisation(), desk.round().id(), invitation.id())));
    }

    private void remindAll() {
        desk.with(caller -> caller).ifPresent(this::remindAll);
    }

    private void remindAll(PersonId caller) {
        status.setText("");
        remind.setVisible(false);
        working.removeAll();
        working.add(new WorkPart<>(
                getTranslation("round.invitees.reminding", invited),
                invited,
                work -> reminded(caller, work),
                working,
                done -> {
                    said(done);
                    remind.focus();
                },
                Parts.button(getTranslation("round.invitees.remind.not"), this::leaveAsTheyAre)));
    }

    private void leaveAsTheyAre() {
        working.removeAll();
        refresh();
        remind.focus();
    }

    /** Empty where it could not be done any more. */
    private Optional<Reminders> reminded(PersonId caller, Work work) {
        try {
            return Optional.of(desk.reminding()
                    .remind(caller, desk.organisation(), desk.round().id(), work));
        } catch (NotOpen | UnknownOrganisation | UnknownRound | NotAllowed overtaken) {
            return Optional.empty();
        }
    }

    private void said(Optional<Reminders> reminders) {
        status.setText(reminders
                .map(done -> getTranslation("round.invitees.reminded", done.reminded(), done.later()))
                .orElse(getTranslation("round.invite.closed")));
        refresh();
    }
}
