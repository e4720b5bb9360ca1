package io.cxmaturity.account;

import static java.util.Objects.requireNonNull;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionsAuthenticatorOutputs;
import com.webauthn4j.data.extension.client.AuthenticationExtensionsClientOutputs;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import io.cxmaturity.account.PasskeyStore.Stored;
import io.cxmaturity.account.SignInBrake.Door;
import io.cxmaturity.account.SignInResult.Refused;
import io.cxmaturity.account.SignInResult.SignedIn;
import io.cxmaturity.account.SignInResult.Wrong;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Signing in by what a device signs. The device itself makes sure who holds it, and finds the passkey, so that nobody says
 * who they are before. Which make of device it is, is not asked.
 *
 * @see <a href="https://www.w3.org/TR/webauthn-3/">Web Authentication</a>, and docs/decisions/0008
 */
@Service
public class Passkeys {

    /** How long a device may take. */
    public static final Duration KEEP = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int USER_BYTES = 16;
    private static final boolean VERIFIED = true;
    private static final boolean PRESENT = true;

    /** Those that {@code passkeys.js} offers. */
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = Stream.of(
                    COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
            .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
            .toList();

    private final PasskeyStore store;
    private final SignIns signIns;
    private final SignInBrake brake;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final WebAuthnManager webAuthn = WebAuthnManager.createNonStrictWebAuthnManager();
    private final AttestedCredentialDataConverter credentials =
            new AttestedCredentialDataConverter(new ObjectConverter());

    Passkeys(PasskeyStore store, SignIns signIns, SignInBrake brake, Clock clock) {
        this.store = store;
        this.signIns = signIns;
        this.brake = brake;
        this.clock = clock;
    }

    /**
     * What a device needs to make a passkey; bytes in URL-safe Base64.
     *
     * @param challenge to be signed once, within {@link #KEEP}
     * @param user stands for the person and says nothing about them
     * @param known how devices name those that the person has, so that none makes a second
     */
    public record Wanted(String challenge, String user, String login, String name, List<String> known) {}

    /** Those of the caller, as they were added. */
    public List<Passkey> of(PersonId caller) {
        return store.of(caller);
    }

    /** Begins to add one to the caller's account. */
    public Wanted ask(PersonId caller) {
        var account = signIns.account(caller).orElseThrow();
        return new Wanted(
                challenge(Optional.of(caller)),
                BASE64.encodeToString(user(caller)),
                account.login(),
                account.name().value(),
                store.credentialIds(caller));
    }

    /**
     * Adds one to the caller's account.
     *
     * @param answer of the browser, as JSON
     * @return false where it does not answer what was asked
     */
    public boolean add(PersonId caller, Name name, String answer, PasskeySite site) {
        var read = read(webAuthn::parseRegistrationResponseJSON, answer);
        return read.isPresent() && add(caller, name, read.get(), site);
    }

    private boolean add(PersonId caller, Name name, RegistrationData made, PasskeySite site) {
        try {
            var challenge = challenge(made.getCollectedClientData());
            if (challenge.isEmpty() || !store.useChallenge(challenge.get(), Optional.of(caller), clock.instant())) {
                return false;
            }
            var checked = webAuthn.verify(
                    made, new RegistrationParameters(server(site, challenge.get()), ALGORITHMS, VERIFIED, PRESENT));
            return insert(caller, name, checked);
        } catch (WebAuthnException refused) {
            LOG.info("A passkey was not added: {}", refused.getClass().getSimpleName());
            return false;
        }
    }

    private boolean insert(PersonId person, Name name, RegistrationData made) {
        var attestation = made.getAttestationObject();
        var data = attestation == null ? null : attestation.getAuthenticatorData();
        var credential = data == null ? null : data.getAttestedCredentialData();
        if (data == null || credential == null) {
            return false;
        }
        var passkey = new Stored(
                UUID.randomUUID(),
                person,
                BASE64.encodeToString(credential.getCredentialId()),
                BASE64.encodeToString(credentials.convert(credential)),
                data.getSignCount(),
                data.isFlagBE());
        return store.insert(passkey, name, clock.instant());
    }

    /** Takes one of the caller's away; another one's is not found. */
    public void remove(PersonId caller, UUID passkey) {
        store.delete(caller, passkey);
    }

    /** What a device has to sign, once and within {@link #KEEP}, for somebody to sign in; in URL-safe Base64. */
    public String challenge() {
        return challenge(Optional.empty());
    }

    private String challenge(Optional<PersonId> person) {
        var challenge = SecretToken.random(random);
        store.insertChallenge(challenge, person, clock.instant().plus(KEEP));
        return challenge.secret();
    }

    /**
     * Signs in whoever the passkey belongs to.
     *
     * @param answer of the browser, as JSON
     * @param client the address from which the attempt comes
     */
    public SignInResult signIn(String answer, PasskeySite site, String client) {
        var wait = brake.attempt(Door.PASSKEY, client);
        if (wait.isPresent()) {
            return new Refused(wait.get());
        }
        try {
            var person = read(webAuthn::parseAuthenticationResponseJSON, answer).flatMap(given -> person(given, site));
            person.ifPresent(known -> brake.release(Door.PASSKEY, client));
            return person.<SignInResult>map(known -> new SignedIn(signIns.begin(known)))
                    .orElseGet(Wrong::new);
        } catch (WebAuthnException refused) {
            LOG.info("A passkey signed nobody in: {}", refused.getClass().getSimpleName());
            return new Wrong();
        }
    }

    private Optional<PersonId> person(AuthenticationData given, PasskeySite site) {
        var challenge = challenge(given.getCollectedClientData());
        var now = clock.instant();
        if (challenge.isEmpty() || !store.useChallenge(challenge.get(), Optional.empty(), now)) {
            return Optional.empty();
        }
        var passkey = store.find(BASE64.encodeToString(given.getCredentialId()))
                .filter(found -> Arrays.equals(given.getUserHandle(), user(found.person())));
        if (passkey.isEmpty()) {
            return Optional.empty();
        }
        var checked = webAuthn.verify(
                given,
                new AuthenticationParameters(
                        server(site, challenge.get()), record(passkey.get()), null, VERIFIED, PRESENT));
        long count = requireNonNull(checked.getAuthenticatorData()).getSignCount();
        return passkey.filter(found -> store.use(found, count, now)).map(Stored::person);
    }

    /** Empty for what is no such answer: there the library fails in more ways than it says. */
    private static <T> Optional<T> read(Function<String, T> reader, String answer) {
        try {
            return Optional.of(reader.apply(answer));
        } catch (RuntimeException nonsense) {
            LOG.info("No answer of a device: {}", nonsense.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private CredentialRecordImpl record(Stored passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                VERIFIED,
                passkey.backupEligible(),
                null,
                passkey.signCount(),
                credentials.convert(Base64.getUrlDecoder().decode(passkey.credential())),
                new AuthenticationExtensionsAuthenticatorOutputs<>(),
                null,
                new AuthenticationExtensionsClientOutputs<>(),
                Set.of());
    }

    private static Optional<SecretToken> challenge(@Nullable CollectedClientData data) {
        return Optional.ofNullable(data)
                .flatMap(said -> SecretToken.parse(
                        BASE64.encodeToString(said.getChallenge().getValue())));
    }

    private static ServerProperty server(PasskeySite site, SecretToken challenge) {
        return ServerProperty.builder()
                .origin(Origin.create(site.origin()))
                .rpId(site.id())
                .challenge(new DefaultChallenge(challenge.secret()))
                .build();
    }

    private static byte[] user(PersonId person) {
        return ByteBuffer.allocate(USER_BYTES)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array();
    }

    /** Running it on several nodes at once does no harm. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void forgetThePast() {
        store.deleteChallengesExpiredBy(clock.instant());
    }
}
