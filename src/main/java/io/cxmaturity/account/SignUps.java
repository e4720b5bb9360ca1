package io.cxmaturity.account;

import static java.util.Objects.requireNonNull;

import io.cxmaturity.account.SignInBrake.Door;
import io.cxmaturity.account.SignInResult.Refused;
import io.cxmaturity.account.SignInResult.SignedIn;
import io.cxmaturity.account.SignInResult.Wrong;
import io.cxmaturity.common.Mail;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.Outbox;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.PortalAddress;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.wording.Texts;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Accounts that people make for themselves, each with an organisation to lead. Whoever holds the private link of a solo
 * assessment may. Nobody is told whether an address has an account.
 *
 * <p>Where the portal can send mail, an account comes into being once the owner of the address followed a link sent there.
 * Without mail nobody can show that an address is theirs, so an account has none, but a name that the portal gave.
 */
@Service
public class SignUps {

    /** How long a link to confirm an address opens something. */
    public static final Duration KEEP = Duration.ofHours(1);

    private static final String PATH = "sign-up/confirm/";

    private final LinkStore links;
    private final AccountStore accounts;
    private final Organisations organisations;
    private final SignIns signIns;
    private final SignInBrake brake;
    private final Passwords passwords;
    private final Outbox outbox;
    private final PortalAddress address;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final boolean allowed;
    private final SecureRandom random = new SecureRandom();

    /** @param allowed false where accounts are made by invitation alone */
    SignUps(
            LinkStore links,
            AccountStore accounts,
            Organisations organisations,
            SignIns signIns,
            SignInBrake brake,
            Passwords passwords,
            Outbox outbox,
            PortalAddress address,
            TransactionOperations transaction,
            Clock clock,
            @Value("${portal.sign-up}") boolean allowed) {
        this.links = links;
        this.accounts = accounts;
        this.organisations = organisations;
        this.signIns = signIns;
        this.brake = brake;
        this.passwords = passwords;
        this.outbox = outbox;
        this.address = address;
        this.transaction = transaction;
        this.clock = clock;
        this.allowed = allowed;
    }

    /**
     * An account that waits for the owner of the address to confirm it.
     *
     * @param next where to go on, as the page that asked for the account said
     */
    public record Wanted(Name name, EmailAddress email, Name organisation, String next) {}

    /** Whether an address has to be confirmed by a link that is sent there. */
    public boolean confirms() {
        return outbox.available();
    }

    /**
     * What the holder of a private link called their organisation, which may be nothing; no value where the link opens no
     * solo assessment, or people may not make accounts for themselves.
     */
    public Optional<String> organisation(SecretToken response) {
        return allowed ? links.organisationOf(response) : Optional.empty();
    }

    /**
     * Makes an account at once, where no mail can be sent.
     *
     * @param person with a name to sign in with from {@link SignInNames}
     * @param client the address from which it is asked for
     * @return wrong where that name has been used meanwhile
     */
    public SignInResult make(SecretToken response, NewPerson person, Name organisation, String client) {
        requireAllowed(response);
        if (confirms()) {
            throw new IllegalStateException("Addresses have to be confirmed here");
        }
        if (person.login() instanceof EmailAddress) {
            throw new IllegalArgumentException("Nobody showed that this address is theirs");
        }
        var wait = brake.attempt(Door.SIGN_UP, person.login(), client);
        if (wait.isPresent()) {
            return new Refused(wait.get());
        }
        if (accounts.credentials(person.login()).isPresent()) {
            return new Wrong();
        }
        return new SignedIn(signIns.begin(make(person, organisation)));
    }

    /**
     * Has a link sent by which the owner of the address makes the account. Takes as long, and says the same, whether or
     * not there is one.
     *
     * @return how long to wait where too many were asked for, so that nothing is sent
     */
    public Optional<Duration> ask(SecretToken response, Wanted wanted, String client, Locale locale) {
        requireAllowed(response);
        var wait = brake.attempt(Door.SIGN_UP, wanted.email(), client);
        if (wait.isEmpty()) {
            send(wanted, Texts.of(locale));
        }
        return wait;
    }

    private void send(Wanted wanted, Texts texts) {
        var link = SecretToken.random(random);
        links.insert(link, wanted, clock.instant().plus(KEEP));
        outbox.enqueue(new Mail(
                Optional.empty(),
                Optional.empty(),
                wanted.email().value(),
                texts.get("account.signUp.mail.subject"),
                texts.get("account.signUp.mail.body", address.link(PATH + link.secret()), KEEP.toMinutes())));
    }

    /** Who may confirm by this link; empty where it opens nothing any more. Looking does not use it. */
    public Optional<Wanted> open(SecretToken link) {
        return links.wanted(link, clock.instant());
    }

    /** Whether the owner of the address, who alone may be told, has an account. */
    public boolean known(SecretToken link) {
        return open(link)
                .flatMap(wanted -> accounts.credentials(wanted.email()))
                .isPresent();
    }

    /**
     * Makes the account and its organisation, or the organisation alone where the owner of the address has an account, and
     * uses the link up; empty for one that opens nothing any more.
     *
     * @param password for an account that is made; chosen now, by whoever has the mail, and not by whoever had it sent
     */
    public Optional<SecretToken> confirm(SecretToken link, String password) {
        return open(link).filter(wanted -> links.useSignUp(link)).map(wanted -> {
            var person = accounts.credentials(wanted.email())
                    .map(known -> found(known.person(), wanted.organisation()))
                    .orElseGet(
                            () -> make(new NewPerson(wanted.name(), wanted.email(), password), wanted.organisation()));
            return signIns.begin(person);
        });
    }

    private PersonId make(NewPerson person, Name organisation) {
        var hash = passwords.hash(person.password());
        return requireNonNull(transaction.execute(status -> {
            var id = new PersonId(UUID.randomUUID());
            accounts.insert(id, person, hash, clock.instant());
            return found(id, organisation);
        }));
    }

    private PersonId found(PersonId leader, Name organisation) {
        organisations.found(leader, organisation);
        return leader;
    }

    private void requireAllowed(SecretToken response) {
        if (organisation(response).isEmpty()) {
            throw new IllegalStateException("No account can be made with this link");
        }
    }
}
