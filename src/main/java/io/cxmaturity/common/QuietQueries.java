package io.cxmaturity.common;

import org.jooq.impl.DefaultConfiguration;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.stereotype.Component;

/** Queries that are neither logged nor asked for warnings, which nobody reads and every query pays for. */
@Component
class QuietQueries implements DefaultConfigurationCustomizer {

    @Override
    public void customize(DefaultConfiguration configuration) {
        configuration.settings().withExecuteLogging(false).withFetchWarnings(false);
    }
}
