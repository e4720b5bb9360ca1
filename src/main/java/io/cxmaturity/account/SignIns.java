package io.cxmaturity.account;

import io.cxmaturity.account.SignInBrake.Door;
import io.cxmaturity.account.SignInResult.Refused;
import io.cxmaturity.account.SignInResult.SignedIn;
import io.cxmaturity.account.SignInResult.Wrong;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Who is signed in. The state lives in the database, so that neither a restart nor another node signs anybody out. */
@Service
public class SignIns {

    private final AccountStore store;
    private final SignInBrake brake;
    private final Passwords passwords;
    private final Clock clock;
    private final Duration keep;
    private final SecureRandom random = new SecureRandom();

    /** @param keep how long somebody stays signed in */
    SignIns(
            AccountStore store,
            SignInBrake brake,
            Passwords passwords,
            Clock clock,
            @Value("${portal.sign-in.keep}") Duration keep) {
        this.store = store;
        this.brake = brake;
        this.passwords = passwords;
        this.clock = clock;
        this.keep = keep;
    }

    /**
     * Tries a login and a password. Takes as long, and says the same, whether or not there is such an account.
     *
     * @param client the address from which the attempt comes
     */
    public SignInResult signIn(Login login, String password, String client) {
        var wait = brake.attempt(Door.PASSWORD, login, client);
        if (wait.isPresent()) {
            return new Refused(wait.get());
        }
        var credentials = store.credentials(login);
        boolean matches = passwords.match(password, credentials.map(AccountStore.Credentials::passwordHash));
        if (credentials.isEmpty() || !matches) {
            return new Wrong();
        }
        brake.release(Door.PASSWORD, login, client);
        return new SignedIn(begin(credentials.get().person()));
    }

    /** Signs in somebody whose identity is certain; the token is for the browser's cookie. */
    public SecretToken begin(PersonId person) {
        var token = SecretToken.random(random);
        var now = clock.instant();
        store.insertSignIn(token, person, now, now.plus(keep));
        return token;
    }

    /** Who holds the token; empty once it has expired or its holder has signed out. */
    public Optional<PersonId> person(SecretToken token) {
        return store.signedIn(token, clock.instant());
    }

    /** Who somebody is; empty where the account is gone. */
    public Optional<Account> account(PersonId caller) {
        return store.account(caller);
    }

    /** Ends what the token stands for; an unknown one does no harm. */
    public void signOut(SecretToken token) {
        store.deleteSignIn(token);
    }

    /** How long somebody stays signed in. */
    public Duration keep() {
        return keep;
    }

    /** Running it on several nodes at once does no harm. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT12H")
    void forgetThePast() {
        store.deleteSignInsExpiredBy(clock.instant());
        brake.forgetThePast();
    }
}
