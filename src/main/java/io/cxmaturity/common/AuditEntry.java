package io.cxmaturity.common;

import java.time.Instant;

/**
 * Who did what.
 *
 * @param person the name that the person had then
 * @param deed such as {@code department-add}
 * @param subject what it was done to, by name
 */
public record AuditEntry(Instant at, String person, String deed, String subject) {}
