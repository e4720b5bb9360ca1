package io.cxmaturity.round;

import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.Membership;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.round.Holding.Current;
import io.cxmaturity.round.Progress.Turnout;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All organisations of somebody, and where their rounds stand: as many queries for thirty of them as for one. */
@Service
@Transactional(readOnly = true)
public class Portfolio {

    private static final List<RoundState> FIRST = List.of(RoundState.OPEN, RoundState.PLANNED, RoundState.CLOSED);

    private final Organisations organisations;
    private final RoundStore store;
    private final ProgressStore progress;
    private final Clock clock;

    Portfolio(Organisations organisations, RoundStore store, ProgressStore progress, Clock clock) {
        this.organisations = organisations;
        this.store = store;
        this.progress = progress;
        this.clock = clock;
    }

    /** By name; none for somebody unknown. */
    public List<Holding> of(PersonId caller) {
        var memberships = organisations.memberships(caller);
        var now = clock.instant();
        var rounds =
                store.current(memberships.stream().map(Membership::organisation).toList(), now);
        var led = memberships.stream()
                .filter(Membership::led)
                .map(Membership::organisation)
                .collect(Collectors.toSet());
        var turnouts = progress.turnouts(rounds.stream()
                .filter(round -> led.contains(round.organisation()))
                .map(Round::id)
                .toList());
        return memberships.stream()
                .map(membership -> new Holding(
                        membership,
                        rounds.stream()
                                .filter(round -> round.organisation().equals(membership.organisation()))
                                .map(round -> current(membership, round, round.state(now), turnouts))
                                .sorted(Comparator.comparingInt(round -> FIRST.indexOf(round.state())))
                                .toList()))
                .toList();
    }

    private static Current current(
            Membership membership, Round round, RoundState state, Map<RoundId, Turnout> turnouts) {
        return membership.led()
                ? new Current(round, state, Optional.of(turnouts.getOrDefault(round.id(), Turnout.NONE)))
                : new Current(state == RoundState.CLOSED ? round : round.announced(), state, Optional.empty());
    }
}
