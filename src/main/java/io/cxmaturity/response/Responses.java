package io.cxmaturity.response;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Reply;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a respondent does with their answers, whether they count in a round or stand alone. Every method takes the token of the private link; whoever does not hold it
 * gets {@link UnknownResponse}. When a method returns, its change is committed.
 */
@Service
@Transactional
public class Responses {

    /** How many characters a piece of evidence or a comment may have. */
    public static final int LONGEST_NOTE = 5000;

    private static final Duration NOTICE_OPENING_AFTER = Duration.ofHours(1);

    private final ResponseStore store;
    private final AnswerStore answers;
    private final Catalog catalog;
    private final Participation participation;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Responses(ResponseStore store, AnswerStore answers, Catalog catalog, Participation participation, Clock clock) {
        this.store = store;
        this.answers = answers;
        this.catalog = catalog;
        this.participation = participation;
        this.clock = clock;
    }

    /** Starts a draft and returns the token that opens it; it cannot be had again. */
    public SecretToken start(AssessmentKey assessment, Kind kind, Participant participant) {
        catalog.assessment(assessment);
        var token = SecretToken.random(random);
        store.insert(new ResponseId(UUID.randomUUID()), token, assessment, kind, participant, clock.instant());
        return token;
    }

    /** Opens a response, and notices that somebody still looks at it. */
    public Response open(SecretToken token) {
        return store.open(token, clock.instant(), NOTICE_OPENING_AFTER).orElseThrow(UnknownResponse::new);
    }

    /** The assessment a response is pinned to, as published. */
    @Transactional(readOnly = true)
    public Assessment assessment(Response response) {
        return catalog.assessment(response.assessment());
    }

    /** As {@link #reply(SecretToken, ItemId, Reply, ItemId, Instant)}, for a reply given just now. */
    public void reply(SecretToken token, ItemId item, Reply reply, ItemId goOnAt) {
        reply(token, item, reply, goOnAt, clock.instant());
    }

    /**
     * Saves a reply and where the respondent goes on, in one transaction. What was noted beside the reply stays.
     *
     * @param goOnAt the item to show when the response is opened again
     * @param given when the respondent gave it; it may arrive later, and never counts as given in the future
     * @return false where a reply given later is there already, which stays
     * @throws IllegalArgumentException for an item that is not asked, a level it lacks, or <em>not applicable</em> on a
     *     keystone
     * @throws HandedIn if the answers are final
     */
    public boolean reply(SecretToken token, ItemId item, Reply reply, ItemId goOnAt, Instant given) {
        var head = draft(token);
        requireAllowed(item(head, item), reply);
        item(head, goOnAt);
        if (!answers.reply(head.id(), item, reply, notInFuture(given))) {
            return false;
        }
        store.moveTo(head.id(), goOnAt);
        return true;
    }

    /** As {@link #evidence(SecretToken, ItemId, String, Instant)}, for evidence given just now. */
    public void evidence(SecretToken token, ItemId item, String evidence) {
        evidence(token, item, evidence, clock.instant());
    }

    /**
     * @param given when the respondent wrote it
     * @return false where evidence given later is there already, which stays
     * @throws IllegalArgumentException over {@value #LONGEST_NOTE} characters, and for an item that is not asked
     * @throws HandedIn if the answers are final
     */
    public boolean evidence(SecretToken token, ItemId item, String evidence, Instant given) {
        var head = draft(token);
        item(head, item);
        return answers.evidence(head.id(), item, note(evidence), notInFuture(given));
    }

    /** As {@link #comment(SecretToken, ItemId, String, Instant)}, for a comment given just now. */
    public void comment(SecretToken token, ItemId item, String comment) {
        comment(token, item, comment, clock.instant());
    }

    /**
     * @param given when the respondent wrote it
     * @return false where a comment given later is there already, which stays
     * @throws IllegalArgumentException over {@value #LONGEST_NOTE} characters, and for an item that is not asked
     * @throws HandedIn if the answers are final
     */
    public boolean comment(SecretToken token, ItemId item, String comment, Instant given) {
        var head = draft(token);
        item(head, item);
        return answers.comment(head.id(), item, note(comment), notInFuture(given));
    }

    /** Remembers where the respondent is. */
    public void moveTo(SecretToken token, ItemId item) {
        var head = head(token);
        item(head, item);
        store.moveTo(head.id(), item);
    }

    public void prefer(SecretToken token, Preferences preferences) {
        store.preferences(head(token).id(), preferences);
    }

    /**
     * Makes the answers final; once more changes nothing.
     *
     * @throws io.cxmaturity.round.NotOpen where they belong to a round that takes none any more
     * @throws Revoked where their invitation was taken back
     */
    public void handIn(SecretToken token) {
        var head = headAfterRound(token);
        if (head.handedIn()) {
            return;
        }
        head.round().ifPresent(round -> participation.handIn(head, token, round));
        store.handedIn(head.id(), clock.instant());
    }

    /**
     * Makes final answers a draft again.
     *
     * @throws io.cxmaturity.round.NotOpen where they count in a round that is closed
     */
    public void reopen(SecretToken token) {
        var head = headAfterRound(token);
        head.round().ifPresent(round -> participation.reopen(head, token, round));
        store.reopen(head.id());
    }

    /**
     * Turns a quick check into a full assessment, open again at its first open item, with its answers kept.
     *
     * @throws IllegalArgumentException for answers in a round, which asks everybody the same
     */
    public void goOnToFull(SecretToken token) {
        var head = head(token);
        if (head.round().isPresent()) {
            throw new IllegalArgumentException("A round asks everybody the same");
        }
        store.kind(head.id(), Kind.FULL);
        store.leave(head.id());
        store.reopen(head.id());
    }

    /**
     * Targets and importance may change at any time; they are wishes, not answers.
     *
     * @throws IllegalArgumentException for a dimension or level the assessment lacks
     */
    public void aim(SecretToken token, Goals goals) {
        var head = head(token);
        var assessment = catalog.assessment(head.assessment());
        for (var target : goals.targets().values()) {
            if (target < 1 || target > assessment.highestLevel()) {
                throw new IllegalArgumentException("No such level: " + target);
            }
        }
        var dimensions = new HashSet<>(goals.targets().keySet());
        dimensions.addAll(goals.importance().keySet());
        for (var dimension : dimensions) {
            if (assessment.dimension(dimension).isEmpty()) {
                throw new IllegalArgumentException("No such dimension: " + dimension);
            }
        }
        store.goals(head.id(), goals);
    }

    /**
     * @param amount empty to forget it
     * @throws IllegalArgumentException outside the metric's range
     */
    public void outcome(SecretToken token, Metric metric, Optional<BigDecimal> amount) {
        var head = head(token);
        if (amount.isEmpty()) {
            store.removeOutcome(head.id(), metric);
            return;
        }
        if (!metric.allows(amount.get())) {
            throw new IllegalArgumentException(
                    metric + " lies between " + metric.lowest() + " and " + metric.highest());
        }
        store.outcome(head.id(), metric, amount.get());
    }

    /** Deletes everything, at once and for good. */
    public void delete(SecretToken token) {
        store.delete(head(token).id());
    }

    /** Deletes drafts that nobody opened since. Returns how many. */
    public int purgeDraftsOpenedBefore(Instant instant) {
        return store.deleteDraftsOpenedBefore(instant);
    }

    private ResponseStore.Head head(SecretToken token) {
        return store.lock(token).orElseThrow(UnknownResponse::new);
    }

    /** For what changes the round's invitations too: see {@link io.cxmaturity.round.Entrances#lock}. */
    private ResponseStore.Head headAfterRound(SecretToken token) {
        store.round(token).ifPresent(participation::lock);
        return head(token);
    }

    private ResponseStore.Head draft(SecretToken token) {
        var head = head(token);
        if (head.handedIn()) {
            throw new HandedIn();
        }
        return head;
    }

    private Item item(ResponseStore.Head head, ItemId id) {
        var item = catalog.assessment(head.assessment()).item(id);
        return item.filter(known -> head.kind() == Kind.FULL || known.keystone())
                .orElseThrow(() -> new IllegalArgumentException(id + " is not asked"));
    }

    private static void requireAllowed(Item item, Reply reply) {
        if (reply instanceof Chosen(int level) && !item.has(level)) {
            throw new IllegalArgumentException(item.id() + " has no level " + level);
        }
        if (reply == Silence.NOT_APPLICABLE && item.keystone()) {
            throw new IllegalArgumentException(item.id() + " applies to everyone");
        }
    }

    private Instant notInFuture(Instant given) {
        var now = clock.instant();
        return given.isAfter(now) ? now : given;
    }

    private static String note(String text) {
        if (text.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("At most " + LONGEST_NOTE + " characters");
        }
        return text.strip();
    }
}
