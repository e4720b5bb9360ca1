package io.cxmaturity.account;

import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords as Argon2id hashes.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9106">RFC 9106</a>, and docs/decisions/0008 for the figures
 */
@Component
public class Passwords {

    /** How many characters a password has at least. */
    public static final int SHORTEST = 12;

    /** How many characters a password may have. */
    public static final int LONGEST = 200;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    /** Bounds what many sign-ins at once may take of memory and processors. */
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final String hashOfNobody = hash("nobody");

    final String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return argon2.encode(normal(password));
        } finally {
            places.release();
        }
    }

    /** @param hash empty for an account that does not exist, which matches nothing and takes as long */
    final boolean match(String password, Optional<String> hash) {
        var tried = password.length() > LONGEST ? "" : normal(password);
        places.acquireUninterruptibly();
        try {
            return argon2.matches(tried, hash.orElse(hashOfNobody)) && hash.isPresent();
        } finally {
            places.release();
        }
    }

    /** The same bytes for the same password, whichever way a keyboard puts its accents together. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
