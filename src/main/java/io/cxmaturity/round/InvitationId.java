package io.cxmaturity.round;

import java.util.UUID;

/** Names an invitation; opens nothing. */
public record InvitationId(UUID value) {}
