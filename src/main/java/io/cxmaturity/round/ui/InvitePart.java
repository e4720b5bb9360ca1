package io.cxmaturity.round.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.Job;
import io.cxmaturity.exchange.UnreadableList;
import io.cxmaturity.round.InvitationList;
import io.cxmaturity.round.Invitations.Invited;
import io.cxmaturity.round.NewInvitation;
import io.cxmaturity.round.NotOpen;
import io.cxmaturity.shell.AreaField;
import io.cxmaturity.shell.Parts;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * People are invited from a pasted list or a file, which is looked through first. Both go on away from the page, so that
 * it stays usable; what comes of them is shown when the page looks the next time.
 */
@Tag("section")
final class InvitePart extends HtmlContainer {

    private static final Logger LOG = LoggerFactory.getLogger(InvitePart.class);

    /** Keeps out of sight what still takes a file: what the server takes for invisible may send nothing. */
    private static final String HIDDEN = "hidden";

    private static final int LONGEST = 1_000_000;

    /** What is done so fast is not said to be going on. */
    private static final Duration AT_ONCE = Duration.ofMillis(400);

    private static final Duration LONG = Duration.ofMinutes(1);

    private final transient InvitationDesk desk;
    private final Consumer<Boolean> busy;
    private final Runnable invited;
    private final AreaField text = new AreaField(
                    "invite-list", getTranslation("round.invite.list"), getTranslation("round.invite.list.hint"), "")
            .list();
    private final ListFile file = new ListFile(this::take, this::begun, this::sent);
    private final Div form = new Div();
    private final Div progress = new Div();
    private final Paragraph count = Parts.text("note", "");
    private final Paragraph status = Parts.status("note");
    private final Div preview = new Div();
    private transient volatile @Nullable Job<InvitationList> reading;
    private transient @Nullable Job<Invited> inviting;

    /**
     * @param busy takes whether something goes on
     * @param invited looks at who is invited
     */
    InvitePart(InvitationDesk desk, Consumer<Boolean> busy, Runnable invited) {
        this.desk = desk;
        this.busy = busy;
        this.invited = invited;
        addClassName("section");
        form.addClassName("invite");
        form.add(text, Parts.div("actions", Parts.button(getTranslation("round.invite.check"), this::check)), file);
        progress.addClassName("invite__progress");
        progress.add(
                Parts.element("progress", "meter"),
                count,
                Parts.button(getTranslation("round.invite.cancel"), this::cancel, "btn--small"));
        status.getElement().setAttribute("tabindex", "-1");
        preview.addClassName("invite__preview");
        preview.getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("round.invite.preview"));
        add(
                new H2(getTranslation("round.invite.people.title")),
                Parts.text("note", getTranslation("round.invite.people.note")),
                form,
                status,
                progress,
                preview);
        idle();
        preview.setVisible(false);
    }

    /** Waits for what goes on beside the page. */
    void join() {
        var read = reading;
        if (inviting != null) {
            inviting.endsWithin(LONG);
        } else if (read != null) {
            read.endsWithin(LONG);
        }
    }

    private void check() {
        var list = text.text();
        if (list.isBlank()) {
            status.setText(getTranslation("round.invite.empty"));
            text.focus();
            return;
        }
        if (list.length() > LONGEST) {
            status.setText(getTranslation("round.invite.tooLong", LONGEST, list.length()));
            return;
        }
        desk.with(caller -> desk.invitations()
                        .invited(caller, desk.organisation(), desk.round().id()))
                .ifPresent(taken -> {
                    reading = Job.start(work -> InvitationList.read(list, desk.round(), taken, work));
                    begun();
                });
    }

    /** In the thread of its request and beside the page. */
    private void take(InputStream in, Charset charset) {
        var job = new Job<InvitationList>();
        reading = job;
        job.run(() -> {
            var caller = CurrentPerson.id().orElseThrow();
            var taken = desk.invitations()
                    .invited(caller, desk.organisation(), desk.round().id());
            return InvitationList.read(in, charset, desk.round(), taken, job.work());
        });
    }

    private void invite(List<NewInvitation> people, boolean mail) {
        desk.with(caller -> caller).ifPresent(caller -> {
            inviting = Job.start(work -> desk.invitations()
                    .invite(caller, desk.organisation(), desk.round().id(), people, mail, work));
            preview.setVisible(false);
            begun();
        });
    }

    private void begun() {
        form.getElement().setAttribute(HIDDEN, true);
        preview.setVisible(false);
        progress.setVisible(true);
        count.setText("");
        status.setText(getTranslation(inviting == null ? "round.invite.reading" : "round.invite.inviting"));
        busy.accept(true);
        var job = inviting == null ? reading : inviting;
        if (job != null && job.endsWithin(AT_ONCE)) {
            refresh();
        }
    }

    private void idle() {
        form.getElement().removeAttribute(HIDDEN);
        progress.setVisible(false);
        busy.accept(false);
    }

    private void cancel() {
        var read = reading;
        if (read != null) {
            read.work().stop();
        }
        if (inviting != null) {
            inviting.work().stop();
        }
        file.abort();
        if (read == null && inviting == null) {
            stopped();
        }
    }

    /** The file has come in, or never will. */
    private void sent() {
        refresh();
        if (progress.isVisible() && reading == null && inviting == null) {
            idle();
            tell(getTranslation("round.invite.failed"));
        }
    }

    /** What was pressed is gone or was out of sight meanwhile: the focus goes to what came of it. */
    private void tell(String outcome) {
        status.setText(outcome);
        status.getElement().callJsFunction("focus");
    }

    private void stopped() {
        file.clear();
        idle();
        tell(getTranslation("round.invite.stopped"));
    }

    /** Shows how far it is, or what came of it. */
    void refresh() {
        var read = reading;
        if (inviting != null) {
            var job = inviting;
            count.setText(
                    getTranslation("round.invite.inviting.count", job.work().done()));
            if (job.ended()) {
                inviting = null;
                idle();
                invited(job);
            }
        } else if (read != null) {
            count.setText(
                    getTranslation("round.invite.reading.count", read.work().done()));
            if (read.ended()) {
                reading = null;
                file.clear();
                idle();
                read(read);
            }
        }
    }

    private void read(Job<InvitationList> job) {
        try {
            var list = job.result();
            if (list != null) {
                preview.removeAll();
                preview.add(
                        new InvitePreview(list, desk.byMail(), this::invite, () -> file.again(InvitationList.WINDOWS)));
                preview.setVisible(true);
                status.setText("");
                preview.getElement().callJsFunction("focus");
            }
        } catch (UnreadableList unreadable) {
            tell(getTranslation("list.unreadable." + unreadable.reason(), unreadable.line(), unreadable.column()));
        } catch (Exception failure) {
            ended(job, failure);
        }
    }

    private void invited(Job<Invited> job) {
        try {
            var outcome = job.result();
            if (outcome != null) {
                tell(getTranslation("round.invite.done", outcome.added(), outcome.already()));
                text.write("");
                invited.run();
            }
        } catch (NotOpen closed) {
            tell(getTranslation("round.invite.closed"));
        } catch (Exception failure) {
            ended(job, failure);
        }
    }

    /** A file that is no longer sent because somebody cancelled has not failed. */
    private void ended(Job<?> job, Exception failure) {
        if (job.work().stopped()) {
            stopped();
            return;
        }
        LOG.error("A list of people to invite could not be taken", failure);
        tell(getTranslation("round.invite.failed"));
    }
}
