package io.cxmaturity.account;

import io.cxmaturity.common.Name;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A passkey as its owner sees it.
 *
 * @param used when it last signed in
 */
public record Passkey(UUID id, Name name, Instant added, Optional<Instant> used) {}
