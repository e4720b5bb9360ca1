package io.cxmaturity.organisation;

import java.util.UUID;

/** Names a department. */
public record DepartmentId(UUID value) {}
