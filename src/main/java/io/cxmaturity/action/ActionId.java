package io.cxmaturity.action;

import java.util.UUID;

/** Names an adopted step; opens nothing. */
public record ActionId(UUID value) {}
