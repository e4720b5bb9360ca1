package io.cxmaturity.sample;

import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the sample organisation when the portal starts, where that was asked for. */
@Component
@ConditionalOnProperty("portal.sample")
class SampleAtStart {

    private final SampleOrganisation sample;

    SampleAtStart(SampleOrganisation sample) {
        this.sample = sample;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        sample.create(Optional.empty());
    }
}
