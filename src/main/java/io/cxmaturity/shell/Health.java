package io.cxmaturity.shell;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers whether the portal can work, without starting a session; 200 only if the database answers too. */
@RestController
class Health {

    private final JdbcClient database;

    Health(JdbcClient database) {
        this.database = database;
    }

    @GetMapping(path = "/health", produces = "text/plain")
    String health() {
        database.sql("select 1").query(Integer.class).single();
        return "up\n";
    }
}
