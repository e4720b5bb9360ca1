package io.cxmaturity.organisation;

import io.cxmaturity.common.AuditLog;
import io.cxmaturity.common.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logos and accent colours of organisations. Whoever does not belong to one gets {@link UnknownOrganisation}. */
@Service
@Transactional
public class Brands {

    private final Organisations organisations;
    private final BrandStore store;
    private final AuditLog log;

    Brands(Organisations organisations, BrandStore store, AuditLog log) {
        this.log = log;
        this.organisations = organisations;
        this.store = store;
    }

    @Transactional(readOnly = true)
    public Brand brand(PersonId caller, OrganisationId organisation) {
        organisations.open(caller, organisation);
        return store.brand(organisation);
    }

    /**
     * Replaces logo and colour.
     *
     * @throws NotAllowed for whoever does not lead the organisation
     */
    public void rebrand(PersonId caller, OrganisationId organisation, Brand brand) {
        organisations.openToLead(caller, organisation);
        store.store(organisation, brand);
        log.record(organisation.value(), caller, "organisation-brand", "");
    }
}
