package io.cxmaturity.organisation;

import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;

/**
 * Somebody who belongs to an organisation, as its leaders see them.
 *
 * @param login what they sign in with: their address, or a name that the portal gave
 */
public record Member(PersonId person, Name name, String login, MemberRole role) {}
