package io.cxmaturity.response;

import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.round.Entrances;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.scoring.Sheet;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How answers come to count in a round. Methods take the secret of a link into the round, the token of a response's
 * private link, or a response that was opened by it. When a method returns, its change is committed.
 */
@Service
@Transactional
public class Participation {

    private final ResponseStore store;
    private final AnswerStore answers;
    private final Catalog catalog;
    private final Entrances entrances;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Participation(ResponseStore store, AnswerStore answers, Catalog catalog, Entrances entrances, Clock clock) {
        this.store = store;
        this.answers = answers;
        this.catalog = catalog;
        this.entrances = entrances;
        this.clock = clock;
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
        var head = store.lock(token).orElseThrow(UnknownResponse::new);
        var entrance = entrances.find(link);
        var round = entrance.round();
        var participant = newcomer.participant(entrance);
        if (!fits(head, round)) {
            throw new IllegalArgumentException("These answers are not for this round");
        }
        entrances.enter(link, head.id().value());
        store.enter(head.id(), round.id(), entrance.channel(), participant, newcomer.department(), newcomer.consents());
        if (head.handedIn()) {
            handIn(head, token, round.id());
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
        return response.mayChange(clock.instant());
    }

    /** Has answers wait for whoever works in the round they belong to. */
    void lock(RoundId round) {
        entrances.lock(round);
    }

    /** Has answers count as they are now. */
    void handIn(ResponseStore.Head head, SecretToken token, RoundId round) {
        if (head.revoked()) {
            throw new Revoked();
        }
        entrances.handIn(round, head.id().value(), token);
        var asked = catalog.assessment(head.assessment()).asked(head.kind());
        store.sheet(head.id(), Sheet.of(asked, answers.all(head.id())));
    }

    /**
     * Has answers count no more for the time being.
     *
     * @throws io.cxmaturity.round.NotOpen where the round takes no answers
     */
    void reopen(ResponseStore.Head head, SecretToken token, RoundId round) {
        entrances.reopen(round, head.id().value(), token);
    }
}
