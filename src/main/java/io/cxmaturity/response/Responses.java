package io.cxmaturity.response;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.round.Entrances;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Reply;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.Sheet;
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
 * What a respondent does with their answers. Every method takes the token of the private link; whoever does not hold it
 * gets {@link UnknownResponse}. When a method returns, its change is committed.
 */
@Service
@Transactional
public class Responses {

    /** How many characters a piece of evidence or a comment may have. */
    public static final int LONGEST_NOTE = 5000;

    private static final Duration NOTICE_OPENING_AFTER = Duration.ofHours(1);

    private final ResponseStore store;
    private final Catalog catalog;
    private final Entrances entrances;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Responses(ResponseStore store, Catalog catalog, Entrances entrances, Clock clock) {
        this.store = store;
        this.catalog = catalog;
        this.entrances = entrances;
        this.clock = clock;
    }

    /** Starts a draft and returns the token that opens it; it cannot be had again. */
    public SecretToken start(AssessmentKey assessment, Kind kind, Participant participant) {
        catalog.assessment(assessment);
        var token = SecretToken.random(random);
        store.insert(new ResponseId(UUID.randomUUID()), token, assessment, kind, participant, clock.instant());
        return token;
    }

    /**
     * Starts a draft in a round and returns the token that opens it; it cannot be had again, and the link into the round
     * never opens it.
     *
     * @param link the secret of a link into the round
     * @throws io.cxmaturity.round.UnknownEntrance where the link leads into none
     * @throws io.cxmaturity.round.NotOpen where the round takes no answers
     * @throws io.cxmaturity.round.AlreadyStarted where a personal invitation has started its one response
     * @throws IllegalArgumentException for a role that is not asked, for a department that is none of the round's, and for
     *     either where the link is for another
     */
    public SecretToken join(SecretToken link, Newcomer newcomer) {
        var entrance = entrances.find(link);
        var round = entrance.round();
        var participant = newcomer.participant(entrance);
        var token = SecretToken.random(random);
        var id = new ResponseId(UUID.randomUUID());
        store.insert(id, token, round.assessment(), round.kind(), participant, clock.instant());
        entrances.enter(link, id.value());
        store.enter(id, round.id(), entrance.channel(), participant, newcomer.department(), newcomer.consents());
        return token;
    }

    /**
     * Has answers that were given alone count in a round.
     *
     * @throws io.cxmaturity.round.UnknownEntrance where the link leads into no round
     * @throws io.cxmaturity.round.NotOpen where the round takes no answers
     * @throws IllegalArgumentException where the round asks something else, or the answers belong to a round already
     */
    public void bringIn(SecretToken token, SecretToken link, Newcomer newcomer) {
        var head = head(token);
        var entrance = entrances.find(link);
        var round = entrance.round();
        var participant = newcomer.participant(entrance);
        if (!fits(head, round)) {
            throw new IllegalArgumentException("These answers are not for this round");
        }
        entrances.enter(link, head.id().value());
        store.enter(head.id(), round.id(), entrance.channel(), participant, newcomer.department(), newcomer.consents());
        if (head.handedIn()) {
            handIn(head, round.id());
        }
    }

    /** Whether answers that were given alone may count in the round that a link leads into. */
    public boolean fits(SecretToken token, SecretToken link) {
        return store.lock(token)
                .filter(head -> fits(head, entrances.find(link).round()))
                .isPresent();
    }

    private static boolean fits(ResponseStore.Head head, Round round) {
        return head.round().isEmpty() && head.assessment().equals(round.assessment()) && head.kind() == round.kind();
    }

    /** The round a response belongs to, open or not. */
    @Transactional(readOnly = true)
    public Optional<Round> round(Response response) {
        return response.round().flatMap(entrances::round);
    }

    /** Whether the answers may still be handed in, or taken back: always for somebody who answers alone. */
    @Transactional(readOnly = true)
    public boolean takesAnswers(Response response) {
        return response.round().map(entrances::open).orElse(true);
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
        if (!store.reply(head.id(), item, reply, notInFuture(given))) {
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
        return store.evidence(head.id(), item, note(evidence), notInFuture(given));
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
        return store.comment(head.id(), item, note(comment), notInFuture(given));
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
     */
    public void handIn(SecretToken token) {
        var head = head(token);
        if (head.handedIn()) {
            return;
        }
        head.round().ifPresent(round -> handIn(head, round));
        store.handedIn(head.id(), clock.instant());
    }

    private void handIn(ResponseStore.Head head, RoundId round) {
        entrances.handIn(round, head.id().value());
        var asked = catalog.assessment(head.assessment()).asked(head.kind());
        store.sheet(head.id(), Sheet.of(asked, store.answers(head.id())));
    }

    /**
     * Makes final answers a draft again.
     *
     * @throws io.cxmaturity.round.NotOpen where they count in a round that is closed
     */
    public void reopen(SecretToken token) {
        var head = head(token);
        head.round().ifPresent(entrances::holdOpen);
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
