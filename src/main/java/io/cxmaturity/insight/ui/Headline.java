package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.report.ReportNavigation;
import io.cxmaturity.response.ui.ResponseNavigation;
import io.cxmaturity.scoring.DimensionResult;
import io.cxmaturity.shell.Parts;
import java.util.ArrayList;
import java.util.stream.Stream;

/** Who answered, the sentence a board remembers, and what to do with it. */
final class Headline extends Header {

    private static final int LONG = 90;

    private final Runnable answerOpen;
    private final Runnable reopen;
    private final Runnable goOn;

    /**
     * @param answerOpen leads to what is still open, after reopening where that is needed
     * @param goOn turns a quick check into a full assessment
     */
    Headline(Runnable answerOpen, Runnable reopen, Runnable goOn) {
        this.answerOpen = answerOpen;
        this.reopen = reopen;
        this.goOn = goOn;
        addClassName("headline");
    }

    void show(Shown shown) {
        removeAll();
        add(who(shown), sentence(shown), lead(shown), actions(shown));
        if (shown.evaluation().result().overall().provisional()) {
            add(provisional(shown));
        }
    }

    private Paragraph who(Shown shown) {
        var response = shown.response();
        var participant = response.participant();
        var line = new Paragraph();
        line.addClassName("headline__who");
        Stream.of(
                        shown.get(response.kind() == Kind.QUICK ? "insight.kind.quick" : "insight.kind.full"),
                        participant.organisation(),
                        participant.department(),
                        shown.get("insight.role." + participant.role().code()),
                        response.handedInAt()
                                .map(when -> shown.get("insight.state.handedIn", shown.day(when)))
                                .orElse(shown.get("insight.state.draft")))
                .filter(text -> !text.isEmpty())
                .map(Headline::own)
                .forEach(line::add);
        return line;
    }

    /** In the direction of its own script. */
    private static Span own(String text) {
        var span = new Span(text);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    private static H1 sentence(Shown shown) {
        var sentence = shown.phrases().narrative().headline(shown.evaluation());
        var heading = new H1(sentence);
        heading.addClassName("display");
        if (sentence.length() > LONG) {
            heading.addClassName("display--long");
        }
        return heading;
    }

    private static Paragraph lead(Shown shown) {
        var summary = shown.phrases().narrative().summary(shown.evaluation());
        return Parts.text(
                "lead", shown.response().kind() == Kind.QUICK ? shown.get("insight.lead.quick", summary) : summary);
    }

    /** Where too little is known, answering comes first. */
    private Div actions(Shown shown) {
        if (!shown.evaluation().result().overall().shown()) {
            return Parts.div(
                    "actions",
                    Parts.button(shown.get("insight.provisional.answer"), answerOpen, "btn--main"),
                    download(shown));
        }
        var download = download(shown);
        download.addClassName("btn--main");
        var actions = Parts.div("actions", download);
        if (shown.response().kind() == Kind.QUICK) {
            actions.add(Parts.button(shown.get("insight.goOn"), goOn));
        }
        actions.add(
                shown.response().handedIn()
                        ? Parts.button(shown.get("insight.reopen"), reopen)
                        : Parts.link(ResponseNavigation.questions(shown.token()), shown.get("insight.answer")));
        return actions;
    }

    private static Anchor download(Shown shown) {
        var link = Parts.link(ReportNavigation.pdf(shown.token()), shown.get("insight.pdf"));
        link.setRouterIgnore(true);
        return link;
    }

    private Component provisional(Shown shown) {
        var title = new HtmlContainer("strong");
        title.setText(shown.get("insight.provisional.title"));
        var words = new Paragraph(title, new Text(" "));
        words.add(shown.linked(provisionalText(shown)));
        var notice = Parts.div("notice", words);
        if (shown.evaluation().result().overall().shown()) {
            notice.add(Parts.button(shown.get("insight.provisional.answer"), answerOpen, "btn--small"));
        }
        return notice;
    }

    private static String provisionalText(Shown shown) {
        var titles = new ArrayList<String>();
        for (var result : shown.evaluation().result().dimensions()) {
            if (isOpen(result)) {
                titles.add(shown.phrases().title(result.dimension()));
            }
        }
        return titles.size() == 1
                ? shown.get("insight.provisional.one", titles.getFirst())
                : shown.get(
                        "insight.provisional.many",
                        titles.size(),
                        shown.evaluation().result().dimensions().size());
    }

    private static boolean isOpen(DimensionResult result) {
        return result.provisional() || result.score().isEmpty();
    }
}
