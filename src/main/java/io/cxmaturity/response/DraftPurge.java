package io.cxmaturity.response;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes drafts that nobody opened for a long time; running it on several nodes at once does no harm. */
@Component
@EnableScheduling
class DraftPurge {

    private static final Logger log = LoggerFactory.getLogger(DraftPurge.class);

    private final Responses responses;
    private final Clock clock;
    private final Duration keep;

    DraftPurge(Responses responses, Clock clock, @Value("${portal.drafts.keep}") Duration keep) {
        this.responses = responses;
        this.clock = clock;
        this.keep = keep;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT12H")
    void purge() {
        int purged = responses.purgeDraftsOpenedBefore(clock.instant().minus(keep));
        if (purged > 0) {
            log.info("Deleted {} drafts that nobody opened for {} days", purged, keep.toDays());
        }
    }
}
