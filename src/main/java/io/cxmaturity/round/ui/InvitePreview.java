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
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a list says: the good lines counted, each bad one named. */
final class InvitePreview extends Div {

    private static final int SHOWN_GOOD = 5;
    private static final int MOST_ASSUMED = 20;
    private static final int ROWS = 25;
    private static final int MOST_LANGUAGES = 5;

    private final transient InvitationList list;
    private final Div faults = new Div();
    private final Paging paging;

    /** Invites those who can be. */
    interface Invite {
        void invite(List<NewInvitation> people, boolean mail);
    }

    /** @param again reads the file once more as if it were written by a spreadsheet on Windows */
    InvitePreview(InvitationList list, boolean byMail, Invite invite, Runnable again) {
        this.list = list;
        addClassName("preview");
        paging = new Paging(getTranslation("round.invite.faults.pages"), this::turn);
        add(new H3(getTranslation(
                "round.invite.found", list.good().size(), list.faults().size())));
        list.cutAt()
                .ifPresent(line ->
                        add(Parts.text("field__error", getTranslation("round.invite.cut", InvitationList.MOST, line))));
        switch (list.encoding()) {
            case UNICODE -> {}
            case UNKNOWN ->
                add(
                        Parts.text("field__error", getTranslation("list.foreign")),
                        Parts.text("note", getTranslation("round.invite.windows")),
                        Parts.button(getTranslation("round.invite.windows.do"), again, "btn--small"));
            case ASSUMED -> add(Parts.text("field__error", assumed()));
        }
        if (list.mixed()) {
            add(Parts.text("note", getTranslation("round.invite.mixed")));
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

    /** What would be written otherwise in another encoding. */
    private String assumed() {
        var beyond = list.good().stream()
                .flatMap(person -> Stream.of(person.name(), person.email().value()))
                .filter(text -> !StandardCharsets.US_ASCII.newEncoder().canEncode(text))
                .distinct()
                .toList();
        return getTranslation("round.invite.windows.read", examples(beyond, MOST_ASSUMED), beyond.size());
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
                Parts.text(
                        "note",
                        examples(
                                list.good().stream()
                                        .map(person -> person.email().value())
                                        .toList(),
                                SHOWN_GOOD)),
                label,
                Parts.text("note", getTranslation(byMail ? "round.invite.mail.note" : "round.invite.mail.none")),
                Parts.button(
                        getTranslation("round.invite.do", list.good().size()),
                        () -> invite.invite(
                                list.good(), byMail && mail.getElement().getProperty("checked", false)),
                        "btn--main"));
    }

    private String examples(List<String> all, int most) {
        var first = all.stream().limit(most).collect(Collectors.joining(", "));
        return getTranslation("round.invite.examples", first, Math.max(0, all.size() - most));
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
