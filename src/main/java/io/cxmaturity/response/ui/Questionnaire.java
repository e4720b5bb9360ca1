package io.cxmaturity.response.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.Page;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.insight.ui.InsightNavigation;
import io.cxmaturity.response.HandedIn;
import io.cxmaturity.response.Participation;
import io.cxmaturity.response.Preferences;
import io.cxmaturity.response.Response;
import io.cxmaturity.response.Responses;
import io.cxmaturity.response.UnknownResponse;
import io.cxmaturity.shell.Parts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One question at a time. {@code questionnaire.js} keeps each answer in the browser, sends it here and forgets it only when
 * told that it is saved. One call both saves and shows what comes next. Between calls this holds the token and the current
 * item; everything else is read anew, so that what was answered elsewhere is seen.
 */
final class Questionnaire extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(Questionnaire.class);
    private static final int KEY_LENGTH = 16;

    private final transient Responses responses;
    private final transient Participation participation;
    private final transient Terms terms;
    private final transient Clock clock;
    private final transient SecretToken token;

    private final DimensionRail rail = new DimensionRail();
    private final Paragraph position = new Paragraph();
    private final transient SaveNotices notices = new SaveNotices();
    private final QuestionForm form;
    private final QuestionNotes notes = new QuestionNotes();
    private final transient QuestionControls controls;

    private ItemId current;

    Questionnaire(
            Responses responses,
            Participation participation,
            Terms terms,
            Clock clock,
            SecretToken token,
            Questions questions) {
        this.responses = responses;
        this.participation = participation;
        this.terms = terms;
        this.clock = clock;
        this.token = token;
        current = questions.resume().id();
        int highestLevel = questions.asked().highestLevel();
        form = new QuestionForm(highestLevel);
        controls = new QuestionControls(token, highestLevel);
        addClassNames("wrap", "quest");
        var bar = Parts.div("quest__bar", position, notices.state);
        var main = new Div(
                notices.over,
                notices.unsaved,
                notices.begin,
                form,
                controls.clear,
                notes,
                controls.turn,
                controls.keys,
                controls.habits);
        main.addClassName("quest__main");
        add(rail, bar, main);
        show(questions);
    }

    /** What became of something the browser sent. */
    enum Outcome {
        SAVED,
        /** Something given later is there already. */
        SUPERSEDED,
        /** No such item or level; sending it again would not help. */
        REFUSED,
        /** The answers were handed in meanwhile. */
        FINAL,
        /** The response was deleted meanwhile. */
        GONE,
        /** The database did not take it; it is worth another try. */
        FAILED
    }

    /**
     * @param code see {@link ReplyCode}
     * @param goOn whether the next item comes, if this one is still shown
     * @param given milliseconds since 1970, by this server's clock as far as the browser knows it
     */
    @ClientCallable
    String reply(String item, String code, boolean goOn, double given) {
        return attempt(() -> {
            var id = new ItemId(item);
            var reply = ReplyCode.parse(code);
            var before = questions();
            boolean leave = goOn && id.equals(current);
            var next = leave ? before.from(id, 1) : before.asked().item(current);
            var goOnAt = next.map(Item::id).orElse(current);
            if (!responses.reply(token, id, reply, goOnAt, instant(given))) {
                return Optional.empty();
            }
            current = goOnAt;
            if (leave && next.isEmpty()) {
                review();
            }
            return Optional.of(before.with(id, reply));
        });
    }

    /** @param field {@link QuestionNotes#EVIDENCE} or {@link QuestionNotes#COMMENT} */
    @ClientCallable
    String note(String item, String field, String text, double given) {
        return attempt(() -> {
            boolean saved = switch (field) {
                case QuestionNotes.EVIDENCE -> responses.evidence(token, new ItemId(item), text, instant(given));
                case QuestionNotes.COMMENT -> responses.comment(token, new ItemId(item), text, instant(given));
                default -> throw new IllegalArgumentException("No such field");
            };
            return saved ? Optional.of(questions()) : Optional.empty();
        });
    }

    /** Goes to the item so many places from another one; beyond the last one, to the review. */
    @ClientCallable
    void go(String item, int places) {
        ifThere(() -> {
            var id = new ItemId(item);
            var questions = questions();
            var target = questions.from(id, places);
            if (target.isPresent()) {
                responses.moveTo(token, target.get().id());
                current = target.get().id();
            } else if (places > 0 && questions.number(id) > 0) {
                review();
            }
            show(questions);
        });
    }

    @ClientCallable
    void prefer(boolean autoAdvance, boolean letterKeys) {
        ifThere(() -> responses.prefer(token, new Preferences(autoAdvance, letterKeys)));
    }

    /** Shows what may have been answered elsewhere. */
    @ClientCallable
    void refresh() {
        ifThere(() -> show(questions()));
    }

    /** @param save what the questions are afterwards; empty where something given later is there already */
    private String attempt(Supplier<Optional<Questions>> save) {
        try {
            var saved = save.get();
            show(saved.orElseGet(this::questions));
            return (saved.isPresent() ? Outcome.SAVED : Outcome.SUPERSEDED).name();
        } catch (HandedIn handedIn) {
            showHandedIn();
            return Outcome.FINAL.name();
        } catch (UnknownResponse deleted) {
            return Outcome.GONE.name();
        } catch (IllegalArgumentException nonsense) {
            return Outcome.REFUSED.name();
        } catch (RuntimeException e) {
            LOG.error("An answer could not be saved; the browser keeps it and tries again", e);
            return Outcome.FAILED.name();
        }
    }

    private void ifThere(Runnable action) {
        try {
            action.run();
        } catch (UnknownResponse deleted) {
            page().reload();
        }
    }

    private Questions questions() {
        var response = responses.open(token);
        return Questions.of(response, responses.assessment(response));
    }

    private void show(Questions questions) {
        if (questions.response().handedIn()) {
            showHandedIn();
            return;
        }
        var item = questions.asked().item(current).orElseGet(questions::resume);
        current = item.id();
        var links = terms.of(questions.asked());
        position.setText(getTranslation(
                "response.position",
                questions.number(current),
                questions.items().size(),
                questions.minutesLeft()));
        notices.show(questions);
        if (!questions.response().mayChange(clock.instant())) {
            notices.tell(() -> over(questions.response()));
        }
        form.show(questions, item, links);
        notes.show(item, questions.response().answer(current), links);
        controls.show(questions, item);
        getElement().executeJs("window.cxQuestionnaire.show(this, $0)", shown(questions));
        if (isAttached()) {
            page().setTitle(title(questions));
        }
    }

    /** Whoever answers on although it counts no more is to know; what they give is kept all the same. */
    private String over(Response response) {
        return response.revoked()
                ? getTranslation("response.round.revoked")
                : participation
                        .round(response)
                        .map(round -> getTranslation("response.round.closed", RoundTimes.end(round, getLocale())))
                        .orElse("");
    }

    private Shown shown(Questions questions) {
        var answer = questions.response().answer(current);
        var preferences = questions.response().preferences();
        return new Shown(
                token.sha256().substring(0, KEY_LENGTH),
                current.value(),
                ReplyCode.of(answer.reply()),
                answer.evidence(),
                answer.comment(),
                preferences.autoAdvance(),
                preferences.letterKeys(),
                rail.stops(questions, current),
                clock.millis());
    }

    /** What the script has to know. {@code key} names the browser's store; {@code now} is this server's time. */
    record Shown(
            String key,
            String item,
            String reply,
            String evidence,
            String comment,
            boolean autoAdvance,
            boolean letterKeys,
            List<DimensionRail.Stop> rail,
            double now) {}

    String title(Questions questions) {
        var question = getTranslation(
                "response.title",
                questions.asked().dimensionOf(current).orElseThrow().title(),
                questions.number(current),
                questions.items().size());
        return getTranslation("shell.title", question);
    }

    private void showHandedIn() {
        var title = new H1(getTranslation("response.handedIn.title"));
        title.addClassName("display");
        var result =
                Parts.link(InsightNavigation.result(token), getTranslation("response.handedIn.result"), "btn--main");
        var plain = Parts.div(
                "plain",
                title,
                Parts.text("lead", getTranslation("response.handedIn.text")),
                Parts.div("actions", result));
        removeAll();
        removeClassNames("quest");
        addClassName("narrow");
        add(plain);
    }

    private void review() {
        getUI().ifPresent(ui -> ui.navigate(ResponseNavigation.review(token)));
    }

    private static Page page() {
        return UI.getCurrent().getPage();
    }

    private static Instant instant(double milliseconds) {
        return Instant.ofEpochMilli((long) milliseconds);
    }
}
