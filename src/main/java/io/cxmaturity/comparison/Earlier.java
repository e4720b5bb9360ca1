package io.cxmaturity.comparison;

import io.cxmaturity.round.Round;
import io.cxmaturity.scoring.RoundFigures;
import io.cxmaturity.scoring.Trend;
import java.util.Optional;

/**
 * The round before.
 *
 * @param trend empty where answers were withdrawn since, so that the two can no longer be compared
 */
public record Earlier(Round round, RoundFigures figures, Optional<Trend> trend) {}
