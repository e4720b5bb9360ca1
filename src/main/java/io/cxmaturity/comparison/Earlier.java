package io.cxmaturity.comparison;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.round.Round;
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.RoundFigures;
import io.cxmaturity.scoring.Trend;
import java.util.Optional;
import java.util.Set;

/**
 * The round before.
 *
 * @param alike the dimensions that both asked with the very same items, both as a whole or both as a quick check
 * @param trend empty where answers were withdrawn since, so that the two can no longer be compared
 */
public record Earlier(Round round, RoundFigures figures, Set<DimensionId> alike, Optional<Trend> trend) {

    public Earlier {
        alike = Set.copyOf(alike);
    }

    /** What it shows of a group; empty where that was hidden, or was none. */
    public Optional<GroupFigures> figures(Group group) {
        return group.whole()
                ? figures.organisation()
                : Role.ofCode(group.key())
                        .map(role -> Optional.ofNullable(figures.roles().get(role)))
                        .orElseGet(
                                () -> Optional.ofNullable(figures.departments().get(group.key())));
    }

    /** Whether a group's figures of both rounds stand for the same: asked alike, and departments count alike in them. */
    public boolean comparable(Group group, DimensionId dimension) {
        if (!alike.contains(dimension)) {
            return false;
        }
        var now = group.figures().map(shown -> shown.dimension(dimension).stratified());
        var then = figures(group).map(shown -> shown.dimension(dimension).stratified());
        return now.isEmpty() || then.isEmpty() || now.equals(then);
    }
}
