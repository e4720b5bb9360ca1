package io.cxmaturity.common;

import io.cxmaturity.common.MailStore.Claimed;
import io.cxmaturity.common.SendingFailed.Kind;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the outbox. Every node runs it: a mail is claimed, and that is committed, before it is sent, so that
 * no two nodes send the same one, and none is sent again after a node stopped in between.
 */
@Component
class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    /** How long one attempt may take; far more than the time limits towards the server allow. */
    static final Duration LONGEST = Duration.ofMinutes(15);

    /** How long to wait after each failed attempt; after one more, the mail has failed. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    private static final Duration PERSONAL_KEPT = Duration.ofDays(1);
    private static final int AT_ONCE = 50;

    private final MailStore store;
    private final Optional<MailServer> server;
    private final List<MailOccasion> occasions;
    private final Clock clock;

    MailDelivery(
            MailStore store,
            ObjectProvider<JavaMailSender> server,
            List<MailOccasion> occasions,
            Clock clock,
            @Value("${portal.mail.from}") String from) {
        this.store = store;
        this.server = Optional.ofNullable(server.getIfAvailable()).map(sender -> new MailServer(sender, from));
        this.occasions = List.copyOf(occasions);
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT5S")
    void deliver() {
        server.ifPresent(this::deliver);
    }

    private void deliver(MailServer to) {
        int uncertain = store.giveUp(clock.instant());
        if (uncertain > 0) {
            LOG.warn("Mails that were being sent when a node stopped, and are not sent again: {}", uncertain);
        }
        boolean reached = true;
        var due = store.due(clock.instant(), AT_ONCE);
        while (reached && !due.isEmpty()) {
            for (var id : due) {
                var claimed = store.claim(id, clock.instant(), LONGEST);
                if (claimed.isPresent() && !send(to, claimed.get())) {
                    reached = false;
                    break;
                }
            }
            due = store.due(clock.instant(), AT_ONCE);
        }
    }

    /** Returns false where the server could not be reached, so that the others had better wait. */
    private boolean send(MailServer to, Claimed mail) {
        if (past(mail)) {
            store.withdraw(mail);
            return true;
        }
        try {
            to.send(mail);
        } catch (SendingFailed failed) {
            settle(mail, failed);
            return failed.kind() != Kind.NOT_REACHED;
        }
        store.sent(mail, clock.instant());
        return true;
    }

    /** Whether it became needless since it was put into the outbox, with the time alone perhaps. */
    private boolean past(Claimed mail) {
        return mail.about()
                .filter(about -> occasions.stream().anyMatch(occasion -> occasion.past(about)))
                .isPresent();
    }

    private void settle(Claimed mail, SendingFailed failed) {
        LOG.warn("A mail could not be sent, attempt {}: {}", mail.attempt(), failed.getMessage());
        switch (failed.kind()) {
            case NOT_REACHED, FOR_NOW -> {
                if (mail.attempt() > PAUSES.size()) {
                    store.failed(mail, failed.said());
                } else {
                    var pause = PAUSES.get(mail.attempt() - 1);
                    store.waits(mail, clock.instant().plus(pause), failed.said());
                }
            }
            case FOR_GOOD -> store.failed(mail, failed.said());
            case UNCERTAIN -> store.uncertain(mail);
        }
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT12H")
    void forgetThePast() {
        store.deletePersonalBefore(clock.instant().minus(PERSONAL_KEPT));
    }
}
