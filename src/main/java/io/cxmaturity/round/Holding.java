package io.cxmaturity.round;

import io.cxmaturity.organisation.Membership;
import io.cxmaturity.round.Progress.Turnout;
import java.util.List;
import java.util.Optional;

/**
 * An organisation of somebody's, with where its rounds stand.
 *
 * @param rounds the latest one that is open, the next one that is planned and the last one that was closed, as far as
 *     there are such
 */
public record Holding(Membership membership, List<Current> rounds) {

    public Holding {
        rounds = List.copyOf(rounds);
    }

    /** @param turnout how many have come, for leaders alone */
    public record Current(Round round, RoundState state, Optional<Turnout> turnout) {}
}
