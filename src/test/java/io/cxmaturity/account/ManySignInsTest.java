package io.cxmaturity.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.account.SignInResult.Wrong;
import io.cxmaturity.testing.KaribuTest;
import io.cxmaturity.testing.People;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ManySignInsTest extends KaribuTest {

    private static final int MANY = 24;

    @Autowired
    private SignIns signIns;

    @Autowired
    private DSLContext db;

    @BeforeEach
    @AfterEach
    void leaveNobody() {
        People.deleteAll(db);
    }

    @Test
    void of_many_attempts_at_once_only_the_free_ones_are_looked_at() throws Exception {
        var attempts = new ArrayList<Callable<SignInResult>>();
        for (int i = 0; i < MANY; i++) {
            var client = "2001:db8:1:2::" + i;
            attempts.add(() -> signIns.signIn(new EmailAddress("ada@example.org"), "a wrong password", client));
        }

        var results = new ArrayList<SignInResult>();
        try (var threads = Executors.newFixedThreadPool(MANY)) {
            for (var result : threads.invokeAll(attempts)) {
                results.add(result.get());
            }
        }

        assertThat(results).hasSize(MANY);
        assertThat(List.copyOf(results)).filteredOn(Wrong.class::isInstance).hasSize(5);
    }
}
