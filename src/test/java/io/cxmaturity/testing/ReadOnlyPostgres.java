package io.cxmaturity.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** A PostgreSQL server that can be told to let nobody write. */
final class ReadOnlyPostgres implements FickleStorage {

    private final EmbeddedPostgres server;

    ReadOnlyPostgres() {
        try {
            server = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public PortalProcess startPortal() {
        return PortalProcess.start(
                PortalProcess.SHORT_LIVED, "-Dspring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"));
    }

    @Override
    public void refuse() {
        letWrite(false);
    }

    @Override
    public void accept() {
        letWrite(true);
    }

    private void letWrite(boolean allowed) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter system set default_transaction_read_only = " + (allowed ? "off" : "on"));
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
