package io.cxmaturity.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.Job;
import io.cxmaturity.common.PersonId;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes long and goes on beside the page, which stays usable: what it is, how far it has come, and a way to
 * end it. Whoever leaves the page ends it too.
 *
 * @param <T> what comes of it
 */
public final class WorkPart<T> extends Div {

    private static final int OFF = -1;
    private static final int LOOK_EVERY_MILLIS = 400;
    private static final Duration LONG = Duration.ofMinutes(1);

    /** What ends so fast is not said to be ending. */
    private static final Duration AT_ONCE = Duration.ofMillis(400);

    /** Leads to what has appeared whoever is nowhere else by now, and says it to those who listen. */
    private static final String ARRIVE = """
            const heading = this.querySelector('h1');
            if (!heading || document.activeElement !== document.body) return;
            heading.tabIndex = -1;
            heading.focus({preventScroll: true});
            """;

    private final int whole;
    private final transient Job.Task<T> task;
    private final HasComponents page;
    private final transient Consumer<T> show;
    private final transient Optional<PersonId> person = CurrentPerson.id();
    private final HtmlContainer meter = Parts.element("progress", "meter");
    private final Paragraph share = Parts.text("note", "");
    private final Paragraph status = Parts.status("note");
    private final NativeButton cancel = Parts.button(getTranslation("shell.work.cancel"), this::cancel, "btn--small");
    private final NativeButton again = Parts.button(getTranslation("shell.work.again"), this::again);
    private final Component back;
    private final Div going;
    private final Div stopped;
    private transient @Nullable Job<T> job;
    private @Nullable Registration polling;
    private int pollBefore = OFF;

    /**
     * @param what is said of it while it goes on
     * @param whole how much there is to do, as the task counts it
     * @param page is cleared once it is done
     * @param show fills it then; where something went wrong, it says so
     * @param back leads to where somebody can go who cancelled it
     */
    public WorkPart(String what, int whole, Job.Task<T> task, HasComponents page, Consumer<T> show, Component back) {
        this.whole = whole;
        this.task = task;
        this.page = page;
        this.show = show;
        this.back = back;
        addClassName("work");
        meter.getElement()
                .setAttribute("aria-label", getTranslation("shell.work.label"))
                .setAttribute("max", String.valueOf(whole));
        going = Parts.div("work__going", Parts.text("lead", what), meter, share, cancel);
        stopped = Parts.div("actions", again, back);
        add(going, status, stopped);
        stopped.setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        polling = attach.getUI().addPollListener(poll -> look(attach.getUI()));
        start(attach.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (job != null) {
            job.work().stop();
            detach.getUI().setPollInterval(OFF);
        }
        if (polling != null) {
            polling.remove();
        }
    }

    private void start(UI ui) {
        job = Job.start(task);
        show(0);
        pollBefore = ui.getPollInterval();
        ui.setPollInterval(LOOK_EVERY_MILLIS);
    }

    /** What is almost done may be done all the same, and then that is what is said. */
    private void cancel() {
        var now = job;
        if (now == null) {
            return;
        }
        now.work().stop();
        going.setVisible(false);
        status.setText(getTranslation("shell.work.stopping"));
        if (now.endsWithin(AT_ONCE)) {
            getUI().ifPresent(this::look);
        }
    }

    /** Whoever presses a key once too often starts nothing again. */
    private void showStopped() {
        stopped.setVisible(true);
        status.setText(getTranslation("shell.work.stopped"));
        back.getElement().callJsFunction("focus");
    }

    private void again() {
        going.setVisible(true);
        stopped.setVisible(false);
        status.setText("");
        getUI().ifPresent(this::start);
        cancel.focus();
    }

    private void show(int done) {
        int part = Math.min(done, whole);
        meter.getElement().setAttribute("value", String.valueOf(part));
        share.setText(getTranslation("shell.work.share", (double) part / whole));
    }

    /** What was begun for somebody is shown to nobody else. */
    private void look(UI ui) {
        var now = job;
        if (now == null) {
            return;
        }
        if (!person.equals(CurrentPerson.id())) {
            now.work().stop();
            job = null;
            ui.getPage().reload();
            return;
        }
        show(now.work().done());
        if (now.ended()) {
            job = null;
            ui.setPollInterval(pollBefore);
            if (now.stopped()) {
                showStopped();
            } else {
                showResult(now);
            }
        }
    }

    private void showResult(Job<T> ended) {
        try {
            var result = Objects.requireNonNull(ended.result());
            page.removeAll();
            show.accept(result);
        } catch (Exception failure) {
            page.removeAll();
            page.add(InternalErrorPage.about(failure));
        }
        page.getElement().executeJs(ARRIVE);
    }

    /** Waits for what goes on beside the page. */
    public void join() {
        if (job != null) {
            job.endsWithin(LONG);
        }
    }
}
