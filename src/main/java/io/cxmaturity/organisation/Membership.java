package io.cxmaturity.organisation;

import io.cxmaturity.common.Name;

/** An organisation to which a person belongs. */
public record Membership(OrganisationId organisation, Name name, MemberRole role) {}
