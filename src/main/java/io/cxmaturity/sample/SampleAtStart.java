package io.cxmaturity.sample;

import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Makes the sample organisation when the portal starts, where that was asked for. */
@Component
@ConditionalOnProperty("portal.sample")
class SampleAtStart implements SmartInitializingSingleton {

    private final SampleOrganisation sample;

    SampleAtStart(SampleOrganisation sample) {
        this.sample = sample;
    }

    /** Before the first page can be asked for. */
    @Override
    public void afterSingletonsInstantiated() {
        sample.create(Optional.empty());
    }
}
