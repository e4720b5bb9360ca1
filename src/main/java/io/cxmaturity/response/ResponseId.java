package io.cxmaturity.response;

import java.util.UUID;

/** Names a response inside the portal; opens nothing. */
public record ResponseId(UUID value) {}
