package io.cxmaturity.common;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails to be sent, each once. They wait in the database until a node sends them. */
@Service
@Transactional
public class Outbox {

    private final MailStore store;
    private final Clock clock;
    private final boolean available;

    /** @param from who sends, such as {@code CX Maturity <cx@example.org>} */
    Outbox(
            MailStore store,
            Clock clock,
            ObjectProvider<JavaMailSender> server,
            PortalAddress address,
            @Value("${portal.mail.from}") String from) {
        this.store = store;
        this.clock = clock;
        available = server.getIfAvailable() != null;
        if (available && (from.isBlank() || !address.known())) {
            throw new IllegalStateException(
                    "spring.mail.host is set, so mail is to be sent. It needs a sender and links:"
                            + " set portal.mail.from, such as cx@example.org, and portal.address, such as https://cx.example.org");
        }
    }

    /** Whether the portal can send mail at all. */
    public boolean available() {
        return available;
    }

    /**
     * Has a mail sent once the caller's transaction is committed.
     *
     * @throws IllegalStateException where the portal cannot send mail
     */
    public void enqueue(Mail mail) {
        if (!available) {
            throw new IllegalStateException("No mail can be sent: spring.mail.host is not set");
        }
        store.insert(mail, clock.instant());
    }

    /** As above, many together. */
    public void enqueue(List<Mail> mails) {
        if (!available) {
            throw new IllegalStateException("No mail can be sent: spring.mail.host is not set");
        }
        store.insert(mails, clock.instant());
    }

    /**
     * Takes back what waits to be sent about any of them; its text is forgotten. One that a node is sending at this moment
     * may still arrive.
     */
    public void withdraw(Collection<UUID> about) {
        store.withdraw(about);
    }

    /**
     * Takes back and forgets all about any of them.
     *
     * @param about one or more
     */
    public void forget(List<UUID> about) {
        store.delete(about);
    }

    /**
     * How far the last mail about each of them has come.
     *
     * @param about as the mails name it; what no mail is about is left out
     */
    @Transactional(readOnly = true)
    public Map<UUID, MailState> states(Collection<UUID> about) {
        return store.states(about);
    }
}
