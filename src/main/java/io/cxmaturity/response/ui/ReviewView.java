package io.cxmaturity.response.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.insight.ui.InsightNavigation;
import io.cxmaturity.response.Participation;
import io.cxmaturity.response.Responses;
import io.cxmaturity.response.Revoked;
import io.cxmaturity.response.UnknownResponse;
import io.cxmaturity.round.NotOpen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.wording.Narrative;
import io.cxmaturity.wording.Texts;

/** What is still open or unknown before handing in. */
@Route(ResponseNavigation.REVIEW)
public class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Responses responses;
    private final transient Participation participation;

    ReviewView(Responses responses, Participation participation) {
        this.responses = responses;
        this.participation = participation;
        addClassNames("wrap", "narrow", "start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PrivateLink.open(event, responses).ifPresent(link -> {
            removeAll();
            boolean open = participation.takesAnswers(link.response());
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
        var handIn = button(
                "response.review.handIn", () -> responses.handIn(token), InsightNavigation.result(token), "btn--main");
        var back = questions.items().stream()
                .filter(questions::isOpen)
                .findFirst()
                .map(open -> link("response.review.firstOpen", ResponseNavigation.questions(token, open.id())))
                .orElseGet(() -> link("response.review.back", ResponseNavigation.questions(token)));
        add(Parts.div("actions", handIn, back));
        new ReviewList(token, questions, Texts.of(getLocale())).sections().forEach(this::add);
        add(Parts.text("fine", getTranslation("response.review.fine")));
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

    /** What was not handed in in time, or is not asked for any more, stays, and counts for nobody else. */
    private void showClosed(PrivateLink link) {
        add(
                link.response().revoked()
                        ? head(
                                getTranslation("response.review.revoked.title"),
                                getTranslation("response.round.revoked"))
                        : head(getTranslation("response.review.closed.title"), closed("response.round.closed", link)));
        add(Parts.div(
                "actions", link("response.review.final.result", InsightNavigation.result(link.token()), "btn--main")));
    }

    private String closed(String key, PrivateLink link) {
        return participation
                .round(link.response())
                .map(round -> getTranslation(key, RoundTimes.end(round, getLocale())))
                .orElse("");
    }

    private void showFinal(PrivateLink link, boolean open) {
        var token = link.token();
        add(head(
                getTranslation("response.review.final.title"),
                open ? getTranslation("response.review.final.lead") : closed("response.round.closedFinal", link)));
        var result = link("response.review.final.result", InsightNavigation.result(token), "btn--main");
        if (!open) {
            add(Parts.div("actions", result));
            return;
        }
        var reopen = button(
                "response.review.final.reopen", () -> responses.reopen(token), ResponseNavigation.questions(token));
        add(Parts.div("actions", result, reopen));
    }

    private static Div head(String title, String text) {
        return Parts.div("start__head", new H1(title), Parts.text("lead", text));
    }

    private Anchor link(String key, String address, String... classNames) {
        return Parts.link(address, getTranslation(key), classNames);
    }

    /** Does something and goes on; where the response was deleted, its round closed or its invitation revoked meanwhile, the page says so. */
    private NativeButton button(String key, Runnable action, String next, String... classNames) {
        return Parts.button(getTranslation(key), () -> act(action, next), classNames);
    }

    private void act(Runnable action, String next) {
        getUI().ifPresent(ui -> {
            try {
                action.run();
                ui.navigate(next);
            } catch (UnknownResponse | NotOpen | Revoked overtaken) {
                ui.getPage().reload();
            }
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("response.review.page"));
    }
}
