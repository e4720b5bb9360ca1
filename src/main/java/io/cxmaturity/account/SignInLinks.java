package io.cxmaturity.account;

import io.cxmaturity.account.SignInBrake.Door;
import io.cxmaturity.common.Mail;
import io.cxmaturity.common.Outbox;
import io.cxmaturity.common.PortalAddress;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.wording.Texts;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Links, sent by mail, that sign somebody in once within {@link #KEEP}. */
@Service
public class SignInLinks {

    /** How long a link opens something. */
    public static final Duration KEEP = Duration.ofMinutes(10);

    private static final String PATH = "sign-in/link/";

    private final LinkStore store;
    private final AccountStore accounts;
    private final SignIns signIns;
    private final SignInBrake brake;
    private final Outbox outbox;
    private final PortalAddress address;
    private final Executor worker;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** @param worker does what an existing account alone needs, so that nobody can tell by the time it takes */
    SignInLinks(
            LinkStore store,
            AccountStore accounts,
            SignIns signIns,
            SignInBrake brake,
            Outbox outbox,
            PortalAddress address,
            @Qualifier("applicationTaskExecutor") Executor worker,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.signIns = signIns;
        this.brake = brake;
        this.outbox = outbox;
        this.address = address;
        this.worker = worker;
        this.clock = clock;
    }

    /** Whether links can be sent at all. */
    public boolean available() {
        return outbox.available();
    }

    /**
     * Has a link sent if there is such an account. Takes as long, and says the same, if there is none.
     *
     * @param client the address from which it is asked for
     * @param locale in which the mail is written
     * @return how long to wait where too many links were asked for, so that none is sent
     */
    public Optional<Duration> send(EmailAddress email, String client, Locale locale) {
        var wait = brake.attempt(Door.LINK, email, client);
        if (wait.isEmpty()) {
            worker.execute(() -> send(email, Texts.of(locale)));
        }
        return wait;
    }

    private void send(EmailAddress email, Texts texts) {
        accounts.credentials(email).ifPresent(account -> {
            var link = SecretToken.random(random);
            store.insert(link, account.person(), clock.instant().plus(KEEP));
            outbox.enqueue(new Mail(
                    Optional.empty(),
                    Optional.empty(),
                    email.value(),
                    texts.get("account.link.mail.subject"),
                    texts.get("account.link.mail.body", address.link(PATH + link.secret()), KEEP.toMinutes())));
        });
    }

    /** Whether the link may still be used; looking does not use it. */
    public boolean opens(SecretToken link) {
        return store.person(link, clock.instant()).isPresent();
    }

    /** Signs in and uses the link up, and all others of that person; empty for one that opens nothing any more. */
    public Optional<SecretToken> use(SecretToken link, String client) {
        var person = store.person(link, clock.instant());
        if (person.isEmpty() || !store.use(link)) {
            return Optional.empty();
        }
        store.deleteOf(person.get());
        brake.release(Door.LINK, client);
        return Optional.of(signIns.begin(person.get()));
    }

    /** Running it on several nodes at once does no harm. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void forgetThePast() {
        store.deleteExpiredBy(clock.instant());
    }
}
