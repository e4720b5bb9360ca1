package io.cxmaturity.round;

import io.cxmaturity.common.Name;
import io.cxmaturity.organisation.DepartmentId;
import java.util.OptionalInt;

/**
 * A department as it was when the round was made.
 *
 * @param headcount empty where nobody knows it
 */
public record RoundDepartment(DepartmentId id, Name name, OptionalInt headcount) {}
