package io.cxmaturity.round;

import io.cxmaturity.common.MailOccasion;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Nobody is invited or reminded who has answered meanwhile, is not invited any more or would come too late. */
@Component
class InvitationOccasion implements MailOccasion {

    private final EntranceStore store;
    private final Clock clock;

    InvitationOccasion(EntranceStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public boolean past(UUID about) {
        return store.past(about, clock.instant());
    }
}
