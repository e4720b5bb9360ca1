package io.cxmaturity.common;

import java.util.UUID;

/** Names a person who may sign in; opens nothing. */
public record PersonId(UUID value) {}
