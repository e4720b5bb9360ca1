package io.cxmaturity.account;

import static io.cxmaturity.db.Tables.SIGN_IN_BRAKE;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows failing sign-ins down. The first failures are free; each further one doubles the time until the next attempt is
 * looked at, from half a minute to a limit, and a day after the first of them all are forgotten.
 *
 * <p>Wrong passwords count by account and client address together: whoever guesses elsewhere does not keep its owner out.
 * All of an account count as well, but many are free, and the waits stay short.
 *
 * <p>What the owner of an account does leaves no trace here: an attempt that succeeds takes back itself and nothing else.
 * So whoever tries an address waits as long whether or not it has an account, and whether or not its owner came meanwhile.
 */
@Repository
@Transactional
class SignInBrake {

    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration MEMORY = Duration.ofDays(1);
    private static final int NETWORK_BYTES = 8;

    private final DSLContext db;
    private final Clock clock;

    SignInBrake(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What is attempted; each has failures of its own. */
    enum Door {
        PASSWORD(""),
        /** Every link that is asked for counts as failed; one that is used makes up for one of that client address. */
        LINK("link "),
        /** So does every account that is made, and every one that is not. */
        SIGN_UP("sign-up "),
        PASSKEY("passkey ");

        private final String prefix;

        Door(String prefix) {
            this.prefix = prefix;
        }

        private List<Kind> kinds() {
            return this == PASSWORD
                    ? List.of(Kind.ACCOUNT_FROM_CLIENT, Kind.CLIENT, Kind.ACCOUNT)
                    : List.of(Kind.MAILBOX, Kind.CLIENT);
        }
    }

    private enum Kind {
        ACCOUNT_FROM_CLIENT(5, Duration.ofMinutes(15)),
        /** More, since a whole office may come from one address. */
        CLIENT(20, Duration.ofMinutes(15)),
        /** From anywhere, so that many clients together cannot guess for ever. */
        ACCOUNT(100, Duration.ofMinutes(1)),
        /** From anywhere as well: what is asked for is sent there, so its owner misses nothing by waiting. */
        MAILBOX(5, Duration.ofMinutes(15));

        /** How many failures cost nothing. */
        private final int free;

        private final Duration longest;

        Kind(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }

        /** After so many failures; the last free one, too, makes the next attempt wait. */
        private Duration pause(int failures) {
            int counted = failures - free;
            if (counted < 0) {
                return Duration.ZERO;
            }
            var pause = SHORTEST.multipliedBy(1L << Math.min(counted, Integer.SIZE));
            return pause.compareTo(longest) > 0 ? longest : pause;
        }
    }

    private record Subject(Kind kind, String hash) {}

    private record Failures(int count, Instant first, Instant refusedUntil) {}

    /**
     * Counts an attempt as failed before its password is looked at, so that many at once gain nothing; {@link #release}
     * takes it back. Returns how long to wait where the attempt must not be looked at, which then counts for nothing.
     */
    Optional<Duration> attempt(Door door, Login login, String client) {
        return attempt(subjects(door, login, client));
    }

    /** As {@link #attempt(Door, Login, String)} where nobody says which account it is for. */
    Optional<Duration> attempt(Door door, String client) {
        return attempt(List.of(client(door, client)));
    }

    private Optional<Duration> attempt(List<Subject> subjects) {
        var now = now();
        subjects.forEach(subject -> insertMissing(subject, now));
        var failures = subjects.stream().map(subject -> lock(subject, now)).toList();
        var until = failures.stream().map(Failures::refusedUntil).max(Instant::compareTo);
        if (until.isPresent() && until.get().isAfter(now)) {
            return Optional.of(Duration.between(now, until.get()));
        }
        for (int i = 0; i < subjects.size(); i++) {
            int count = failures.get(i).count() + 1;
            var first = count == 1 ? now : failures.get(i).first();
            write(subjects.get(i), count, first, now.plus(subjects.get(i).kind().pause(count)));
        }
        return Optional.empty();
    }

    /** Takes an attempt back that succeeded. */
    void release(Door door, Login login, String client) {
        subjects(door, login, client).forEach(this::takeBack);
    }

    /** Takes back one attempt of a client address, whichever account it was for. */
    void release(Door door, String client) {
        takeBack(client(door, client));
    }

    private void takeBack(Subject subject) {
        db.update(SIGN_IN_BRAKE)
                .set(SIGN_IN_BRAKE.FAILURES, SIGN_IN_BRAKE.FAILURES.minus(1))
                .set(SIGN_IN_BRAKE.REFUSED_UNTIL, at(now()))
                .where(SIGN_IN_BRAKE.SUBJECT.eq(subject.hash()), SIGN_IN_BRAKE.FAILURES.gt(0))
                .execute();
    }

    void forgetThePast() {
        db.deleteFrom(SIGN_IN_BRAKE)
                .where(SIGN_IN_BRAKE.FIRST_FAILED_AT.lt(at(now().minus(MEMORY))))
                .execute();
    }

    private void insertMissing(Subject subject, Instant now) {
        try {
            db.insertInto(SIGN_IN_BRAKE)
                    .set(SIGN_IN_BRAKE.SUBJECT, subject.hash())
                    .set(SIGN_IN_BRAKE.FAILURES, 0)
                    .set(SIGN_IN_BRAKE.FIRST_FAILED_AT, at(now))
                    .set(SIGN_IN_BRAKE.REFUSED_UNTIL, at(now))
                    .onConflict(SIGN_IN_BRAKE.SUBJECT)
                    .doNothing()
                    .execute();
        } catch (DuplicateKeyException insertedMeanwhile) {
            // H2 looks and inserts in two steps, and another attempt came between them: the row is there.
        }
    }

    private Failures lock(Subject subject, Instant now) {
        var row = db.selectFrom(SIGN_IN_BRAKE)
                .where(SIGN_IN_BRAKE.SUBJECT.eq(subject.hash()))
                .forUpdate()
                .fetchSingle();
        var first = row.getFirstFailedAt().toInstant();
        return first.isBefore(now.minus(MEMORY))
                ? new Failures(0, now, now)
                : new Failures(row.getFailures(), first, row.getRefusedUntil().toInstant());
    }

    private void write(Subject subject, int failures, Instant first, Instant refusedUntil) {
        db.update(SIGN_IN_BRAKE)
                .set(SIGN_IN_BRAKE.FAILURES, failures)
                .set(SIGN_IN_BRAKE.FIRST_FAILED_AT, at(first))
                .set(SIGN_IN_BRAKE.REFUSED_UNTIL, at(refusedUntil))
                .where(SIGN_IN_BRAKE.SUBJECT.eq(subject.hash()))
                .execute();
    }

    /** In one order for everybody, so that no two wait for each other. */
    private static List<Subject> subjects(Door door, Login login, String client) {
        return door.kinds().stream()
                .map(kind -> subject(kind, door, login, client))
                .sorted(Comparator.comparing(Subject::hash))
                .toList();
    }

    private static Subject subject(Kind kind, Door door, Login login, String client) {
        return switch (kind) {
            case ACCOUNT_FROM_CLIENT ->
                new Subject(kind, sha256(door.prefix + "account " + login.key() + " from " + network(client)));
            case CLIENT -> client(door, client);
            case ACCOUNT, MAILBOX -> new Subject(kind, sha256(door.prefix + "account " + login.key()));
        };
    }

    private static Subject client(Door door, String client) {
        return new Subject(Kind.CLIENT, sha256(door.prefix + "client " + network(client)));
    }

    /** An IPv6 address stands for its network: whoever has one has 2⁶⁴. */
    private static String network(String client) {
        try {
            var bytes = InetAddress.ofLiteral(client).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK_BYTES));
        } catch (IllegalArgumentException notAnAddress) {
            return client;
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As exact as the database keeps it, so that what is stored is never later than now. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
