package io.cxmaturity.round;

import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.DepartmentId;
import java.util.Map;

/** What may be handed around: whoever holds one may start a response, and see none. */
public record OpenLinks(SecretToken round, Map<DepartmentId, SecretToken> departments) {}
