package io.cxmaturity.insight.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.insight.Phrases;
import io.cxmaturity.insight.Results;
import io.cxmaturity.learn.ui.LearnNavigation;
import io.cxmaturity.response.Metric;
import io.cxmaturity.response.Responses;
import io.cxmaturity.response.UnknownResponse;
import io.cxmaturity.response.ui.ResponseNavigation;
import io.cxmaturity.round.NotOpen;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.wording.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What a board sees: a result of which every number opens. Holds the token alone; the result is read and worked out
 * whenever something is painted.
 */
final class Report extends Div {

    private final transient Results results;
    private final transient Responses responses;
    private final SecretToken token;

    private final Drill drill = new Drill();
    private final DeleteDialog deleting = new DeleteDialog(this::delete);
    private final Headline headline = new Headline(this::answerOpen, this::reopen, this::goOn);
    private final KeyFigures keyFigures = new KeyFigures();
    private final ProfilePart profile = new ProfilePart(this::current);
    private final RoadmapPart roadmap = new RoadmapPart(this::current);
    private final FiguresPart figures = new FiguresPart();
    private final WhatIfPart whatIf = new WhatIfPart(drill, this::current);

    /**
     * @param colleagues where these answers become the first of a round, if they may
     * @throws UnknownResponse if the token opens nothing
     */
    Report(
            Results results,
            Responses responses,
            SecretToken token,
            BiFunction<SecretToken, Kind, Optional<String>> colleagues) {
        this.results = results;
        this.responses = responses;
        this.token = token;
        var contents = new Contents();
        var way = new WayPart();
        var parts = List.of(
                profile,
                new BlockersPart(this::current),
                way,
                roadmap,
                new TalksPart(),
                figures,
                new TargetsPart(this::aim),
                whatIf,
                new OutcomesPart(this::outcome),
                new DataPart(this::reopen, this::goOn, () -> current(deleting::ask), colleagues));
        var main = Parts.div("report__main", keyFigures);
        main.add(parts.toArray(ReportPart[]::new));
        add(headline, contents, main, drill, deleting);
        for (var part : List.of(keyFigures, profile, way, roadmap, figures)) {
            drill.opensNumbersOf(part, figure -> current(shown -> drill.open(shown.evaluation(), figure)));
        }

        var shown = shown();
        addClassNames("wrap", "report", "k" + shown.highest());
        headline.show(shown);
        contents.show(shown);
        keyFigures.show(shown);
        parts.forEach(part -> part.show(shown));
    }

    private Shown shown() {
        var result = results.open(token);
        var texts = Texts.of(getLocale());
        var published = result.evaluation().published();
        return new Shown(
                token,
                result.response(),
                result.evaluation(),
                result.open(),
                texts,
                new Phrases(texts, published),
                new Glossary(published));
    }

    private void current(Consumer<Shown> deed) {
        try {
            deed.accept(shown());
        } catch (UnknownResponse | NotOpen overtaken) {
            UI.getCurrent().getPage().reload();
        }
    }

    /** Stores other goals and paints all that follows from them. */
    private void aim(UnaryOperator<Goals> change, Consumer<Shown> then) {
        current(before -> {
            responses.aim(token, change.apply(before.evaluation().goals()));
            current(after -> {
                headline.show(after);
                keyFigures.show(after);
                List.of(profile, roadmap, figures, whatIf).forEach(part -> part.show(after));
                then.accept(after);
            });
        });
    }

    private void outcome(Metric metric, Optional<BigDecimal> amount) {
        current(shown -> responses.outcome(token, metric, amount));
    }

    private void reopen() {
        current(shown -> {
            responses.reopen(token);
            go(ResponseNavigation.review(token));
        });
    }

    private void answerOpen() {
        current(shown -> {
            if (shown.response().handedIn()) {
                responses.reopen(token);
            }
            var open = shown.evaluation().asked().dimensions().stream()
                    .flatMap(dimension -> shown.evaluation().open(dimension.id()).stream())
                    .findFirst();
            go(open.map(item -> ResponseNavigation.questions(token, item))
                    .orElseGet(() -> ResponseNavigation.questions(token)));
        });
    }

    private void goOn() {
        current(shown -> {
            responses.goOnToFull(token);
            go(ResponseNavigation.questions(token));
        });
    }

    private static void go(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Deletes everything, and leaves neither the result on the page nor the token in the address. */
    private void delete() {
        current(shown -> responses.delete(token));
        deleting.close();
        UI.getCurrent().getPage().getHistory().replaceState(null, LearnNavigation.landing());
        removeAll();
        getClassNames().clear();
        addClassNames("wrap", "narrow");
        var title = new H1(getTranslation("insight.deleted.title"));
        title.addClassName("display");
        title.getElement().setAttribute("tabindex", "-1");
        add(Parts.div(
                "plain",
                title,
                Parts.text("lead", getTranslation("insight.deleted.text")),
                Parts.div(
                        "actions",
                        Parts.link(LearnNavigation.landing(), getTranslation("insight.deleted.home"), "btn--main"))));
        title.getElement().executeJs("this.focus()");
    }
}
