package io.cxmaturity.common;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Opens the embedded database again after it closed itself, as it does when the disk is full: it stays closed as long as
 * anybody holds on to one of its connections. What was committed is there again.
 */
@Component
class ReopenedDatabase implements ExecuteListener, ExecuteListenerProvider {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ReopenedDatabase.class);

    /** H2: the database has been closed. */
    private static final int CLOSED = 90098;

    private final transient DataSource source;

    ReopenedDatabase(DataSource source) {
        this.source = source;
    }

    @Override
    public ExecuteListener provide() {
        return this;
    }

    @Override
    public void exception(ExecuteContext context) {
        var failure = context.sqlException();
        if (failure != null && failure.getErrorCode() == CLOSED) {
            LOG.error("The database closed itself and is opened again: {}", failure.getMessage());
            letGo();
        }
    }

    private void letGo() {
        try {
            if (source.isWrapperFor(HikariDataSource.class)) {
                source.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
            }
        } catch (SQLException e) {
            LOG.error("Its connections could not be closed", e);
        }
    }
}
