package io.cxmaturity.round.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.round.InvitationList;
import io.cxmaturity.round.InvitationList.Fault;
import io.cxmaturity.round.InvitationList.Remark;
import io.cxmaturity.round.NewInvitation;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.Table;
import io.cxmaturity.wording.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a list says: the good lines counted, each bad one named. */
final class InvitePreview extends Div {

    private static final int SHOWN_GOOD = 5;
    private static final int ROWS = 25;
    private static final int MOST_LANGUAGES = 5;

    private final transient InvitationList list;
    private final Div faults = new Div();
    private final Paging paging;

    /** Invites those who can be. */
    interface Invite {
        void invite(List<NewInvitation> people, boolean mail);
    }

    InvitePreview(InvitationList list, boolean byMail, Invite invite) {
        this.list = list;
        addClassName("preview");
        paging = new Paging(getTranslation("round.invite.faults.pages"), this::turn);
        add(new H3(getTranslation(
                "round.invite.found", list.good().size(), list.faults().size())));
        list.cutAt()
                .ifPresent(line ->
                        add(Parts.text("field__error", getTranslation("round.invite.cut", InvitationList.MOST, line))));
        if (list.foreign()) {
            add(Parts.text("field__error", getTranslation("list.foreign")));
        }
        if (!list.unused().isEmpty()) {
            add(Parts.text("note", getTranslation("list.unused", String.join(", ", list.unused()))));
        }
        if (!list.remarks().isEmpty()) {
            add(Parts.text("note", languages()));
        }
        if (!list.good().isEmpty()) {
            add(good(byMail, invite));
        }
        if (!list.faults().isEmpty()) {
            add(
                    new H3(getTranslation("round.invite.faults", list.faults().size())),
                    Parts.text("note", getTranslation("round.invite.faults.note")),
                    faults,
                    paging);
            turn(0);
        }
    }

    /** Who is written to in another language than was asked for, and where each of those first stands. */
    private String languages() {
        var first = new LinkedHashMap<String, Remark>();
        list.remarks().forEach(remark -> first.putIfAbsent(remark.shown().toLowerCase(Locale.ROOT), remark));
        var named = first.values().stream()
                .limit(MOST_LANGUAGES)
                .map(one -> getTranslation("round.invite.languages.one", one.shown(), one.line()))
                .collect(Collectors.joining(", "));
        return getTranslation(
                "round.invite.languages",
                list.remarks().size(),
                Texts.LANGUAGES.getFirst().getDisplayLanguage(getLocale()),
                named,
                Math.max(0, first.size() - MOST_LANGUAGES));
    }

    private Div good(boolean byMail, Invite invite) {
        var mail = new Input();
        mail.setType("checkbox");
        mail.getElement().setProperty("checked", byMail);
        mail.getElement().addPropertyChangeListener("checked", "change", change -> {});
        var label = new NativeLabel();
        label.addClassName("check");
        label.add(mail, new Span(getTranslation("round.invite.mail")));
        label.setVisible(byMail);
        return Parts.div(
                "preview__good",
                Parts.text("note", examples()),
                label,
                Parts.text("note", getTranslation(byMail ? "round.invite.mail.note" : "round.invite.mail.none")),
                Parts.button(
                        getTranslation("round.invite.do", list.good().size()),
                        () -> invite.invite(
                                list.good(), byMail && mail.getElement().getProperty("checked", false)),
                        "btn--main"));
    }

    private String examples() {
        var first = list.good().stream()
                .limit(SHOWN_GOOD)
                .map(person -> person.email().value())
                .toList();
        int more = list.good().size() - first.size();
        return getTranslation("round.invite.examples", String.join(", ", first), more);
    }

    private void turn(int page) {
        int pages = Math.ceilDiv(list.faults().size(), ROWS);
        int shown = Math.clamp(page, 0, pages - 1);
        var table = new Table()
                .caption(getTranslation("round.invite.faults.caption"))
                .column(getTranslation("round.invite.fault.line"))
                .figures(getTranslation("round.invite.fault.column"))
                .words(getTranslation("round.invite.fault.why"));
        list.faults().stream()
                .skip((long) shown * ROWS)
                .limit(ROWS)
                .forEach(fault -> table.row(
                        Integer.toString(fault.line()),
                        new Text(Integer.toString(fault.column())),
                        new Text(why(fault))));
        table.addClassName("faults");
        faults.removeAll();
        faults.add(table);
        paging.show(shown, pages);
    }

    private String why(Fault fault) {
        var why = getTranslation("round.invite.problem." + fault.problem(), fault.shown());
        return fault.meant()
                .map(meant -> why + " " + getTranslation("round.invite.meant", meant))
                .orElse(why);
    }
}
