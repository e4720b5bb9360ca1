package io.cxmaturity.organisation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import io.cxmaturity.common.AuditEntry;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.wording.Texts;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.IntFunction;

/** Who did what in the organisation, newest first. */
@Tag("details")
final class HistoryPart extends HtmlContainer {

    private static final int PAGE = 25;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final transient IntFunction<List<AuditEntry>> entries;
    private final UnorderedList list = new UnorderedList();
    private final NativeButton more;
    private int shown;

    /** @param entries those after so many newer ones, one more than {@value #PAGE} at most */
    HistoryPart(IntFunction<List<AuditEntry>> entries) {
        this.entries = entries;
        more = Parts.button(getTranslation("organisation.history.more"), this::showMore, "btn--small");
        list.addClassName("history");
        addClassName("more");
        var summary = new HtmlContainer("summary");
        summary.add(new H2(getTranslation("organisation.history.title")));
        add(summary, Parts.div("more__body", list, more));
        showMore();
    }

    static int asked() {
        return PAGE + 1;
    }

    private void showMore() {
        var next = entries.apply(shown);
        next.stream().limit(PAGE).forEach(entry -> list.add(row(entry)));
        shown += Math.min(next.size(), PAGE);
        more.setVisible(next.size() > PAGE);
    }

    private ListItem row(AuditEntry entry) {
        var at = entry.at().atOffset(ZoneOffset.UTC);
        var when = Texts.of(getLocale()).date(at.toLocalDate()) + ", " + HOUR.format(at);
        return new ListItem(
                Parts.text("history__what", said(entry)),
                Parts.text("kicker", getTranslation("organisation.history.by", entry.person(), when)));
    }

    private String said(AuditEntry entry) {
        return getTranslation("organisation.history.deed." + entry.deed(), entry.subject());
    }
}
