package io.cxmaturity.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;

/** The databases that the portal runs on. */
public enum TestDatabase {
    H2(SQLDialect.H2) {
        @Override
        DataSource empty(String name) {
            var source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + name
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
            return source;
        }
    },
    POSTGRESQL(SQLDialect.POSTGRES) {
        @Override
        DataSource empty(String name) {
            return Server.create(name, "template1");
        }

        @Override
        public DataSource create() {
            return Server.create(newName(), Server.MIGRATED);
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final SQLDialect dialect;

    TestDatabase(SQLDialect dialect) {
        this.dialect = dialect;
    }

    abstract DataSource empty(String name);

    public SQLDialect dialect() {
        return dialect;
    }

    /** A new database with all tables and no rows. */
    public DataSource create() {
        var source = empty(newName());
        upgrade(source);
        return source;
    }

    /** A new database as an earlier version of the portal left it; {@link #upgrade} goes on from there. */
    public DataSource createAsOf(int migration) {
        var source = empty(newName());
        Flyway.configure()
                .dataSource(source)
                .target(String.valueOf(migration))
                .load()
                .migrate();
        return source;
    }

    private static String newName() {
        return "test_" + COUNT.incrementAndGet();
    }

    public static void upgrade(DataSource source) {
        Flyway.configure().dataSource(source).load().migrate();
    }

    private static final class Server {

        private static final int MOST_CONNECTIONS = 20;
        private static final EmbeddedPostgres POSTGRES = start();
        /** The database with all tables: to copy it takes less time than to make them again. */
        private static final String MIGRATED = migrated();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String migrated() {
            var name = "migrated";
            try (var source = create(name, "template1")) {
                upgrade(source);
            }
            return name;
        }

        /** With a pool, as in the portal: a connection costs PostgreSQL more than most statements do. */
        static HikariDataSource create(String name, String template) {
            try (var connection = POSTGRES.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name + " template " + template);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            var pool = new HikariConfig();
            pool.setDataSource(POSTGRES.getDatabase("postgres", name));
            pool.setMinimumIdle(0);
            pool.setMaximumPoolSize(MOST_CONNECTIONS);
            return new HikariDataSource(pool);
        }
    }
}
