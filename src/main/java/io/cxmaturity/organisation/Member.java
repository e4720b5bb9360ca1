package io.cxmaturity.organisation;

import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;

/** Somebody who belongs to an organisation, as its leaders see them. */
public record Member(PersonId person, Name name, String email, MemberRole role) {}
