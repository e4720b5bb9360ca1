package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.insight.ui.Contents.Place;
import io.cxmaturity.report.ReportNavigation;
import io.cxmaturity.response.ui.ResponseNavigation;
import io.cxmaturity.shell.Parts;
import java.util.Optional;
import java.util.function.BiFunction;

/** What people can do with what is theirs. */
final class DataPart extends ReportPart {

    private static final String COPY = """
            const button = this, said = $1, link = new URL($0, document.baseURI).href;
            button.addEventListener('click', async () => {
              try {
                await navigator.clipboard.writeText(link);
                said.textContent = $2;
              } catch {
                said.textContent = $3 + ' ' + link;
              }
            });
            """;

    private final Runnable reopen;
    private final Runnable goOn;
    private final Runnable delete;
    private final transient BiFunction<SecretToken, Kind, Optional<String>> colleagues;

    /**
     * @param delete asks before it deletes
     * @param colleagues where these answers become the first of a round, if they may
     */
    DataPart(
            Runnable reopen,
            Runnable goOn,
            Runnable delete,
            BiFunction<SecretToken, Kind, Optional<String>> colleagues) {
        super(Place.DATA.id());
        this.colleagues = colleagues;
        this.reopen = reopen;
        this.goOn = goOn;
        this.delete = delete;
    }

    @Override
    void show(Shown shown) {
        var list = new UnorderedList(link(shown), report(shown), export(shown));
        list.addClassName("data");
        if (shown.extendable()) {
            list.add(entry(shown, "goOn", Parts.button(shown.get("insight.goOn"), goOn, "btn--small")));
        }
        if (shown.response().round().isEmpty()) {
            asking(shown).ifPresent(list::add);
        }
        if (shown.open()) {
            list.add(shown.response().handedIn() ? reopening(shown) : draft(shown));
        }
        list.add(entry(
                shown,
                "delete",
                Parts.button(shown.get("insight.data.delete.do"), delete, "btn--small", "btn--danger")));
        fill(shown.get("insight.data.title"), list);
    }

    /** From one view to that of many; only for those who lead an organisation, or may make one. */
    private Optional<ListItem> asking(Shown shown) {
        return colleagues
                .apply(shown.token(), shown.response().kind())
                .map(path -> entry(shown, "colleagues", file(path, shown.get("insight.data.colleagues.do"))));
    }

    private static ListItem link(Shown shown) {
        var said = Parts.status();
        var copy = Parts.button(shown.get("insight.data.link.do"), () -> {}, "btn--small");
        copy.addAttachListener(attach -> copy.getElement()
                .executeJs(
                        COPY,
                        ResponseNavigation.open(shown.token()),
                        said.getElement(),
                        shown.get("insight.data.link.copied"),
                        shown.get("insight.data.link.notCopied")));
        var entry = entry(shown, "link", copy);
        entry.getComponentAt(0).getElement().appendChild(said.getElement());
        return entry;
    }

    private static ListItem report(Shown shown) {
        var pdf = ReportNavigation.pdf(shown.token());
        return entry(
                shown,
                "pdf",
                Parts.div(
                        "actions",
                        file(pdf + "?paper=a4", shown.get("insight.data.pdf.a4")),
                        file(pdf + "?paper=letter", shown.get("insight.data.pdf.letter"))));
    }

    private static ListItem export(Shown shown) {
        return entry(
                shown,
                "export",
                Parts.div(
                        "actions",
                        file(InsightNavigation.answersJson(shown.token()), shown.get("insight.data.export.json")),
                        file(InsightNavigation.answersCsv(shown.token()), shown.get("insight.data.export.csv"))));
    }

    private ListItem reopening(Shown shown) {
        var when = shown.day(shown.response().handedInAt().orElseThrow());
        return entry(
                shown.get("insight.data.reopen"),
                shown.get("insight.data.reopen.text", when),
                Parts.button(shown.get("insight.data.reopen.do"), reopen, "btn--small"));
    }

    private static ListItem draft(Shown shown) {
        return entry(
                shown,
                "draft",
                Parts.link(ResponseNavigation.review(shown.token()), shown.get("insight.data.draft.do"), "btn--small"));
    }

    private static Anchor file(String address, String text) {
        var link = Parts.link(address, text, "btn--small");
        link.setRouterIgnore(true);
        return link;
    }

    private static ListItem entry(Shown shown, String name, Component deed) {
        return entry(shown.get("insight.data." + name), shown.get("insight.data." + name + ".text"), deed);
    }

    private static ListItem entry(String title, String text, Component deed) {
        return new ListItem(new Div(new H3(title), new Paragraph(text)), deed);
    }
}
