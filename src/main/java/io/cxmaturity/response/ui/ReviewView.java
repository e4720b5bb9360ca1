package io.cxmaturity.response.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.insight.ui.InsightNavigation;
import io.cxmaturity.response.Responses;
import io.cxmaturity.response.UnknownResponse;
import io.cxmaturity.round.NotOpen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.wording.Narrative;
import io.cxmaturity.wording.Texts;

/** What is still open or unknown before handing in. */
@Route(ResponseNavigation.REVIEW)
public class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Responses responses;

    ReviewView(Responses responses) {
        this.responses = responses;
        addClassNames("wrap", "narrow", "start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PrivateLink.open(event, responses).ifPresent(link -> {
            removeAll();
            boolean open = responses.takesAnswers(link.response());
            if (link.response().handedIn()) {
                showFinal(link, open);
            } else if (!open) {
                showClosed(link);
            } else {
                show(link.token(), Questions.of(link.response(), responses.assessment(link.response())));
            }
        });
    }

    private void show(SecretToken token, Questions questions) {
        add(head(getTranslation("response.review.title"), summary(questions)));
        var handIn = button("response.review.handIn", () -> responses.handIn(token), InsightNavigation.result(token));
        handIn.addClassName("btn--main");
        var back = questions.items().stream()
                .filter(questions::isOpen)
                .findFirst()
                .map(open -> link("response.review.firstOpen", ResponseNavigation.questions(token, open.id())))
                .orElseGet(() -> link("response.review.back", ResponseNavigation.questions(token)));
        add(actions(handIn, back));
        new ReviewList(token, questions, Texts.of(getLocale())).sections().forEach(this::add);
        var fine = new Paragraph(getTranslation("response.review.fine"));
        fine.addClassName("fine");
        add(fine);
    }

    /** How many questions have a level, and what became of the others. */
    private String summary(Questions questions) {
        var narrative = new Narrative(Texts.of(getLocale()));
        int all = questions.items().size();
        int unknown = count(questions, Silence.DONT_KNOW);
        int notApplicable = count(questions, Silence.NOT_APPLICABLE);
        int open = count(questions, Silence.UNANSWERED);
        var summary = getTranslation(
                "response.review.summary",
                all - unknown - notApplicable - open,
                all,
                unknown,
                narrative.count(unknown),
                notApplicable,
                narrative.count(notApplicable),
                open,
                narrative.count(open));
        return getTranslation(unknown + open == 0 ? "response.review.settled" : "response.review.unsettled", summary);
    }

    private static int count(Questions questions, Silence silence) {
        return (int) questions.items().stream()
                .filter(item -> questions.response().answer(item.id()).reply() == silence)
                .count();
    }

    /** What was not handed in in time stays, and counts for nobody else. */
    private void showClosed(PrivateLink link) {
        add(head(getTranslation("response.review.closed.title"), closed("response.round.closed", link)));
        var result = link("response.review.final.result", InsightNavigation.result(link.token()));
        result.addClassName("btn--main");
        add(actions(result));
    }

    private String closed(String key, PrivateLink link) {
        return responses
                .round(link.response())
                .map(round -> getTranslation(key, RoundTimes.end(round, getLocale())))
                .orElse("");
    }

    private void showFinal(PrivateLink link, boolean open) {
        var token = link.token();
        add(head(
                getTranslation("response.review.final.title"),
                open ? getTranslation("response.review.final.lead") : closed("response.round.closedFinal", link)));
        var result = link("response.review.final.result", InsightNavigation.result(token));
        result.addClassName("btn--main");
        if (!open) {
            add(actions(result));
            return;
        }
        var reopen = button(
                "response.review.final.reopen", () -> responses.reopen(token), ResponseNavigation.questions(token));
        add(actions(result, reopen));
    }

    private static Div head(String title, String text) {
        var lead = new Paragraph(text);
        lead.addClassName("lead");
        var head = new Div(new H1(title), lead);
        head.addClassName("start__head");
        return head;
    }

    private static Div actions(Component... actions) {
        var row = new Div(actions);
        row.addClassName("actions");
        return row;
    }

    private Anchor link(String key, String address) {
        var link = new Anchor(address, getTranslation(key));
        link.addClassName("btn");
        return link;
    }

    /** Does something and goes on; where the response was deleted or its round closed meanwhile, the page says so. */
    private NativeButton button(String key, Runnable action, String next) {
        var button = new NativeButton(getTranslation(key));
        button.addClassName("btn");
        button.getElement().setAttribute("type", "button");
        button.addClickListener(click -> getUI().ifPresent(ui -> {
            try {
                action.run();
                ui.navigate(next);
            } catch (UnknownResponse | NotOpen overtaken) {
                ui.getPage().reload();
            }
        }));
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("response.review.page"));
    }
}
