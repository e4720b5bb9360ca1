package io.cxmaturity.closing;

import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an organisation: what it has can be taken along, and then nothing of it is left. For leaders alone. */
@Service
@Transactional
public class Closing {

    private final Organisations organisations;
    private final Belongings belongings;
    private final ClosingStore store;

    Closing(Organisations organisations, Belongings belongings, ClosingStore store) {
        this.organisations = organisations;
        this.belongings = belongings;
        this.store = store;
    }

    /** All that is known of an organisation beside the figures of its rounds, without passwords, secrets and answers. */
    @Transactional(readOnly = true)
    public List<FigureTable> belongings(PersonId caller, OrganisationId organisation) {
        organisations.openToLead(caller, organisation);
        return belongings.of(organisation);
    }

    /**
     * Erases an organisation with its rounds and all answers to them. The accounts of its members stay.
     *
     * @param typed its name, as somebody typed it who is sure
     * @return whether it was that name; otherwise nothing is erased
     */
    public boolean close(PersonId caller, OrganisationId organisation, String typed) {
        organisations.openToLead(caller, organisation);
        store.lock(organisation);
        var opened = organisations.openToLead(caller, organisation);
        if (!Name.clean(typed).equals(opened.name().value())) {
            return false;
        }
        store.delete(organisation);
        return true;
    }
}
