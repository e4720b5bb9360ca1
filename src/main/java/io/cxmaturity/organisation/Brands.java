package io.cxmaturity.organisation;

import io.cxmaturity.common.AuditLog;
import io.cxmaturity.common.PersonId;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logos and accent colours of organisations. Whoever does not belong to one gets {@link UnknownOrganisation}. */
@Service
@Transactional
public class Brands {

    private final Organisations organisations;
    private final Members members;
    private final BrandStore store;
    private final AuditLog log;

    Brands(Organisations organisations, Members members, BrandStore store, AuditLog log) {
        this.organisations = organisations;
        this.members = members;
        this.store = store;
        this.log = log;
    }

    @Transactional(readOnly = true)
    public Brand brand(PersonId caller, OrganisationId organisation) {
        organisations.open(caller, organisation);
        return store.brand(organisation);
    }

    /**
     * Replaces the logo, or takes it away.
     *
     * @param seen the one that there was when somebody decided it
     * @throws NotAllowed for whoever does not lead the organisation
     * @throws ChangedMeanwhile where there is another one by now
     */
    public void logo(PersonId caller, OrganisationId organisation, Optional<Logo> seen, Optional<Logo> wanted) {
        members.lead(caller, organisation);
        var now = store.brand(organisation).logo();
        if (!now.equals(wanted)) {
            ChangedMeanwhile.refuse(seen, now);
            store.logo(organisation, wanted);
            log(caller, organisation);
        }
    }

    /** As {@link #logo}, for the colour. */
    public void accent(PersonId caller, OrganisationId organisation, OptionalInt seen, OptionalInt wanted) {
        members.lead(caller, organisation);
        var now = store.brand(organisation).accent();
        if (!now.equals(wanted)) {
            ChangedMeanwhile.refuse(seen, now);
            store.accent(organisation, wanted);
            log(caller, organisation);
        }
    }

    private void log(PersonId caller, OrganisationId organisation) {
        log.record(organisation.value(), caller, "organisation-brand", "");
    }
}
