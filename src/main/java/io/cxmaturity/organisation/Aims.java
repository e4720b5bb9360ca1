package io.cxmaturity.organisation;

import io.cxmaturity.scoring.Goals;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an organisation wants to reach.
 *
 * @param by when it wants to be there
 */
public record Aims(Goals goals, Optional<LocalDate> by) {}
