package io.cxmaturity.account;

import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.Organisations;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first account, made by whoever holds the link that the console printed. */
@Service
@Transactional
public class SetUp {

    private final AccountStore store;
    private final Organisations organisations;
    private final Passwords passwords;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    /** Known here, so that pages need not ask the database. */
    private volatile boolean done;

    SetUp(AccountStore store, Organisations organisations, Passwords passwords, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** A new link in place of an unused one; empty once the portal has an account. */
    Optional<SecretToken> newLink() {
        if (store.anyPerson()) {
            return Optional.empty();
        }
        var token = SecretToken.random(random);
        store.setUpLink(token, clock.instant());
        return Optional.of(token);
    }

    /** Whether the link may still be used; looking does not use it. */
    @Transactional(readOnly = true)
    public boolean opens(SecretToken link) {
        return store.isSetUpLink(link);
    }

    /**
     * Makes the account, its organisation and its leadership, and uses the link up.
     *
     * @throws UnknownSetUpLink where the link does not set anything up
     */
    public PersonId complete(SecretToken link, NewPerson person, Name organisation) {
        if (!store.useSetUpLink(link)) {
            throw new UnknownSetUpLink();
        }
        var id = new PersonId(UUID.randomUUID());
        store.insert(id, person, passwords.hash(person.password()), clock.instant());
        organisations.found(id, organisation);
        done = true;
        return id;
    }

    /** Whether anybody can sign in; known within a minute of a set-up on another node. */
    public boolean done() {
        return done;
    }

    /** Looks whether there is an account by now. */
    @Scheduled(fixedDelayString = "PT1M")
    void look() {
        if (!done) {
            done = store.anyPerson();
        }
    }
}
