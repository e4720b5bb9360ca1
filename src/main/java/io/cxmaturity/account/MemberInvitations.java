package io.cxmaturity.account;

import io.cxmaturity.account.SignInBrake.Door;
import io.cxmaturity.account.SignInResult.Refused;
import io.cxmaturity.account.SignInResult.SignedIn;
import io.cxmaturity.account.SignInResult.Wrong;
import io.cxmaturity.common.AuditLog;
import io.cxmaturity.common.Mail;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.Outbox;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.PortalAddress;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.MemberRole;
import io.cxmaturity.organisation.Members;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.wording.Texts;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which people join an organisation, each once within {@link #KEEP}, while whoever asked them leads it. Neither inviting nor joining tells whether
 * the address has an account: an account at the address is made, or asked for its password, only through a link that was
 * mailed there; any other makes one with a name that the portal gave. Strangers and viewers are refused as by
 * {@link Organisations}.
 */
@Service
@Transactional
public class MemberInvitations {

    /** How long a link opens something. */
    public static final Duration KEEP = Duration.ofDays(7);

    private static final String PATH = "join/";

    private final InvitationStore store;
    private final AccountStore accounts;
    private final Members members;
    private final Organisations organisations;
    private final SignIns signIns;
    private final SignInBrake brake;
    private final Passwords passwords;
    private final Outbox outbox;
    private final PortalAddress address;
    private final AuditLog log;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    MemberInvitations(
            InvitationStore store,
            AccountStore accounts,
            Members members,
            Organisations organisations,
            SignIns signIns,
            SignInBrake brake,
            Passwords passwords,
            Outbox outbox,
            PortalAddress address,
            AuditLog log,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.members = members;
        this.organisations = organisations;
        this.signIns = signIns;
        this.brake = brake;
        this.passwords = passwords;
        this.outbox = outbox;
        this.address = address;
        this.log = log;
        this.clock = clock;
    }

    /** Somebody who is asked to join; {@code id} names the mail's state in the outbox. */
    public record Invited(UUID id, EmailAddress email, MemberRole role, Instant expires) {}

    /**
     * What a link opens.
     *
     * @param mailed whether it was sent to the address, so that whoever holds it may be told about an account there
     */
    public record Open(OrganisationId organisation, Name name, EmailAddress email, MemberRole role, boolean mailed) {

        boolean shows(Login login) {
            return login instanceof SignInName || (mailed && login.key().equals(email.key()));
        }
    }

    /** Who has not joined yet, by address. */
    @Transactional(readOnly = true)
    public List<Invited> of(PersonId caller, OrganisationId organisation) {
        members.of(caller, organisation);
        return store.invited(organisation, clock.instant());
    }

    /**
     * Asks somebody to join, in place of an earlier invitation to the same address, of which no mail goes out any more. The link
     * is mailed.
     *
     * @param locale in which the mail is written
     * @return the link, to be shown once, where no mail can be sent
     */
    public Optional<SecretToken> invite(
            PersonId caller, OrganisationId organisation, EmailAddress email, MemberRole role, Locale locale) {
        members.lead(caller, organisation);
        var link = SecretToken.random(random);
        var now = clock.instant();
        var invited = new Invited(UUID.randomUUID(), email, role, now.plus(KEEP));
        outbox.withdraw(store.delete(organisation, email));
        store.insert(organisation, invited, link, caller, outbox.available(), now);
        log.record(organisation.value(), caller, "member-invite", email.value());
        if (!outbox.available()) {
            return Optional.of(link);
        }
        var name = organisations.open(caller, organisation).name();
        var texts = Texts.of(locale);
        outbox.enqueue(new Mail(
                Optional.of(organisation.value()),
                Optional.of(invited.id()),
                email.value(),
                texts.get("account.join.mail.subject", name.value()),
                texts.get("account.join.mail.body", name.value(), address.link(PATH + link.secret()), KEEP.toDays())));
        return Optional.empty();
    }

    /** Takes an invitation back; its link opens nothing any more. */
    public void withdraw(PersonId caller, OrganisationId organisation, Invited invited) {
        members.lead(caller, organisation);
        store.delete(organisation, invited.id());
        outbox.withdraw(List.of(invited.id()));
        log.record(
                organisation.value(), caller, "member-withdraw", invited.email().value());
    }

    /** Empty for a link that opens nothing any more; looking does not use it. */
    @Transactional(readOnly = true)
    public Optional<Open> open(SecretToken link) {
        return store.open(link, clock.instant());
    }

    /** Has somebody join who is signed in, and uses the link up; false where it opens nothing any more. */
    public boolean join(SecretToken link, PersonId person) {
        var open = store.open(link, clock.instant());
        if (open.isEmpty() || !store.use(link)) {
            return false;
        }
        members.admit(open.get().organisation(), person, open.get().role());
        return true;
    }

    /**
     * Makes an account and has it join. At an address that has one the person joins with it, if the password is right.
     *
     * @param person with the invited address where the link was mailed there, else with a name from {@link SignInNames}
     * @param client the address from which it is asked for
     * @return wrong as well where the link opens nothing any more
     */
    public SignInResult join(SecretToken link, NewPerson person, String client) {
        var open = store.open(link, clock.instant());
        if (open.isEmpty()) {
            return new Wrong();
        }
        if (!open.get().shows(person.login())) {
            throw new IllegalArgumentException("Nobody showed that this address is theirs");
        }
        var wait = brake.attempt(Door.PASSWORD, person.login(), client);
        if (wait.isPresent()) {
            return new Refused(wait.get());
        }
        var known = accounts.credentials(person.login());
        if (known.isPresent()
                && !passwords.match(person.password(), known.map(AccountStore.Credentials::passwordHash))) {
            return new Wrong();
        }
        if (!store.use(link)) {
            return new Wrong();
        }
        brake.release(Door.PASSWORD, person.login(), client);
        var joined = known.map(AccountStore.Credentials::person).orElseGet(() -> insert(person));
        members.admit(open.get().organisation(), joined, open.get().role());
        return new SignedIn(signIns.begin(joined));
    }

    private PersonId insert(NewPerson person) {
        var id = new PersonId(UUID.randomUUID());
        accounts.insert(id, person, passwords.hash(person.password()), clock.instant());
        return id;
    }

    /** Running it on several nodes at once does no harm. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT12H")
    void forgetThePast() {
        store.deleteExpiredBy(clock.instant());
    }
}
