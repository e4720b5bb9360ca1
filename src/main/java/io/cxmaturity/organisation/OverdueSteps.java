package io.cxmaturity.organisation;

import io.cxmaturity.common.PersonId;

/**
 * Tells the pages of an organisation and of its rounds how many steps should be done by now. The steps themselves are known
 * to a package that rests on these two.
 */
public interface OverdueSteps {

    /** @throws UnknownOrganisation where the caller is no member */
    int countOverdue(PersonId caller, OrganisationId organisation);
}
