package io.cxmaturity.round;

import io.cxmaturity.common.Outbox;
import io.cxmaturity.common.SecretToken;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How respondents get into a round, and out of it. Works by the secrets of links; whoever holds none gets
 * {@link UnknownEntrance}, also for one that was revoked.
 */
@Service
@Transactional
public class Entrances {

    private final EntranceStore store;
    private final RoundStore rounds;
    private final Outbox outbox;
    private final Clock clock;

    Entrances(EntranceStore store, RoundStore rounds, Outbox outbox, Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Where a link leads; looking uses nothing up. */
    public Entrance find(SecretToken secret) {
        return byOpenLink(secret)
                .or(() -> byDepartmentLink(secret))
                .or(() -> byInvitation(secret))
                .orElseThrow(UnknownEntrance::new);
    }

    /** Where the round stands now. */
    @Transactional(readOnly = true)
    public RoundState state(Entrance entrance) {
        return entrance.round().state(clock.instant());
    }

    /**
     * Whether a link leads to where a response was started: of a personal invitation, its own one alone.
     *
     * @param token of the response’s private link
     */
    @Transactional(readOnly = true)
    public boolean startedBy(Entrance entrance, UUID response, SecretToken token) {
        return entrance.invitation()
                .map(invitation -> store.hasStarted(invitation, response, token))
                .orElse(true);
    }

    /**
     * Lets one response in. The round is locked until the transaction ends, so that an invitation starts one and no more.
     *
     * @throws NotOpen where the round takes no answers
     * @throws AlreadyStarted where a personal invitation has started its one
     */
    public Entrance enter(SecretToken secret, UUID response) {
        rounds.lock(find(secret).round().id());
        var entrance = find(secret);
        requireOpen(entrance.round());
        if (entrance.used()) {
            throw new AlreadyStarted();
        }
        entrance.invitation().ifPresent(invitation -> store.started(invitation, response));
        return entrance;
    }

    /** A round for one of its own responses, open or not; empty for none. */
    @Transactional(readOnly = true)
    public Optional<Round> round(RoundId id) {
        return rounds.find(id);
    }

    /**
     * Locks a round until the transaction ends. Whoever needs it and a response or an invitation locks the round first, the
     * response then and the invitation last, so that nobody waits for somebody who waits for them.
     */
    public void lock(RoundId round) {
        rounds.lock(round);
    }

    /**
     * Notes that a response is handed in: who was invited counts as answered and gets no mail any more, and nothing leads
     * from there to what was answered. The round stays open until the transaction ends.
     *
     * @param token of the response’s private link, by which alone the invitation is found again
     * @throws NotOpen where the round takes no answers
     */
    public void handIn(RoundId round, UUID response, SecretToken token) {
        holdOpen(round);
        store.answered(response, token).ifPresent(invitation -> outbox.withdraw(List.of(invitation)));
    }

    /**
     * Notes that a response is a draft again: who was invited has not answered. The round stays open until the transaction
     * ends.
     *
     * @throws NotOpen where the round takes no answers
     */
    public void reopen(RoundId round, UUID response, SecretToken token) {
        holdOpen(round);
        store.reopened(response, token);
    }

    private void holdOpen(RoundId round) {
        rounds.lock(round);
        requireOpen(rounds.find(round).orElseThrow(UnknownRound::new));
    }

    private void requireOpen(Round round) {
        var state = round.state(clock.instant());
        if (state != RoundState.OPEN) {
            throw new NotOpen(state);
        }
    }

    private Optional<Entrance> byOpenLink(SecretToken secret) {
        return store.openLink(secret)
                .flatMap(rounds::find)
                .map(round -> new Entrance(
                        round,
                        store.organisation(round.organisation()),
                        Channel.OPEN_LINK,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false));
    }

    private Optional<Entrance> byDepartmentLink(SecretToken secret) {
        return store.departmentLink(secret)
                .flatMap(door -> rounds.find(door.round())
                        .map(round -> new Entrance(
                                round,
                                store.organisation(round.organisation()),
                                Channel.DEPARTMENT_LINK,
                                round.department(door.department()),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                false)));
    }

    private Optional<Entrance> byInvitation(SecretToken secret) {
        return store.invitation(secret)
                .flatMap(personal -> rounds.find(personal.round())
                        .map(round -> new Entrance(
                                round,
                                store.organisation(round.organisation()),
                                Channel.INVITATION,
                                personal.department().flatMap(round::department),
                                personal.role(),
                                Optional.of(personal.id()),
                                personal.started(),
                                personal.answered())));
    }
}
