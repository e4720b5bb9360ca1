package io.cxmaturity.organisation.ui;

import io.cxmaturity.common.AuditEntry;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.ChangedMeanwhile;
import io.cxmaturity.organisation.NameTaken;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.NotEmpty;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.TooManyDepartments;
import io.cxmaturity.organisation.UnknownDepartment;
import io.cxmaturity.organisation.UnknownOrganisation;
import java.util.ArrayList;
import java.util.List;

/** The organisation on the page, and what is done to it by whoever is signed in at that moment. */
final class Desk {

    private final Organisations organisations;
    private final Runnable leave;
    private Organisation organisation;

    /**
     * @param organisation as it was opened
     * @param leave leads away from what the visitor may not see any more
     */
    Desk(Organisations organisations, Organisation organisation, Runnable leave) {
        this.organisations = organisations;
        this.organisation = organisation;
        this.leave = leave;
    }

    /** Something that a leader does. */
    interface Change {
        void by(Organisations organisations, PersonId caller, OrganisationId organisation);
    }

    /** What came of it. */
    enum Outcome {
        DONE,
        /** Something was changed elsewhere meanwhile, so that nothing was done. */
        OVERTAKEN,
        /** The visitor is led away. */
        LEFT
    }

    Organisation organisation() {
        return organisation;
    }

    /** As {@link Organisations#history}; nothing for a visitor who is led away. */
    List<AuditEntry> history(int skip, int count) {
        var entries = new ArrayList<AuditEntry>();
        change((organisations, caller, id) -> entries.addAll(organisations.history(caller, id, skip, count)));
        return entries;
    }

    /** Does it, and looks at the organisation anew, also where a name is taken. */
    Outcome change(Change change) {
        var caller = CurrentPerson.id();
        if (caller.isEmpty()) {
            leave.run();
            return Outcome.LEFT;
        }
        try {
            var outcome = attempt(change, caller.get());
            organisation = organisations.openToLead(caller.get(), organisation.id());
            return outcome;
        } catch (UnknownOrganisation | NotAllowed gone) {
            leave.run();
            return Outcome.LEFT;
        }
    }

    private Outcome attempt(Change change, PersonId caller) {
        try {
            change.by(organisations, caller, organisation.id());
            return Outcome.DONE;
        } catch (UnknownDepartment | ChangedMeanwhile | NotAllowed | NotEmpty overtaken) {
            return Outcome.OVERTAKEN;
        } catch (NameTaken | TooManyDepartments taken) {
            organisation = organisations.openToLead(caller, organisation.id());
            throw taken;
        }
    }
}
