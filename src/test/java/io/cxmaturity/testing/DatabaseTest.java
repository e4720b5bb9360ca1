package io.cxmaturity.testing;

import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A test that runs on H2 and on PostgreSQL alike; each method starts with tables that hold no rows. */
@ParameterizedClass
@EnumSource
public abstract class DatabaseTest {

    @Parameter
    protected TestDatabase database;

    protected DataSource source;
    protected DSLContext db;

    @BeforeEach
    final void createDatabase() {
        source = database.create();
        db = DSL.using(source, database.dialect());
    }

    @AfterEach
    final void closeDatabase() throws Exception {
        if (source instanceof AutoCloseable pool) {
            pool.close();
        }
    }
}
