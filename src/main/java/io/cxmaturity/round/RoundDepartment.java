package io.cxmaturity.round;

import io.cxmaturity.common.Name;
import io.cxmaturity.organisation.DepartmentId;

/**
 * A department as it was when the round was made.
 *
 * @param headcount 0 where nobody knows it
 */
public record RoundDepartment(DepartmentId id, Name name, int headcount) {}
