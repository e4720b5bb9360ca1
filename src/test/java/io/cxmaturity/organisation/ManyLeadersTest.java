package io.cxmaturity.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.common.AuditLogOf;
import io.cxmaturity.common.Name;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.testing.DatabaseTest;
import io.cxmaturity.testing.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** Leaders who have seen the same save at the same moment, on as many nodes. */
class ManyLeadersTest extends DatabaseTest {

    private static final int LEADERS = 8;

    @Test
    void of_all_who_save_at_once_over_the_same_one_is_done_and_the_others_are_told() throws Exception {
        db = DSL.using(new TransactionAwareDataSourceProxy(source), database.dialect());
        var organisations = OrganisationsOf.database(db);
        var brands =
                new Brands(organisations, OrganisationsOf.members(db), new BrandStore(db), AuditLogOf.database(db));
        var leader = People.insert(db);
        var harbour = organisations.found(leader, new Name("Harbour & Vale"));
        var sales = OrganisationsOf.seen(
                organisations,
                leader,
                harbour,
                organisations.add(leader, harbour, new NewDepartment(new Name("Sales"), 42)));
        var settings = organisations.open(leader, harbour).settings();
        var aims = organisations.goals(leader, harbour);
        var service = new DimensionId("service");

        assertThat(done(i -> organisations.set(leader, harbour, settings, new Settings(new Name("Name " + i), 5))))
                .isOne();
        assertThat(done(i -> organisations.aim(
                        leader,
                        harbour,
                        aims,
                        new Aims(
                                new Goals(Map.of(service, 1 + i), Map.of()),
                                Optional.of(LocalDate.of(2027, 1, 1 + i))))))
                .isOne();
        assertThat(done(i ->
                        organisations.change(leader, harbour, sales, new NewDepartment(new Name("Sales " + i), i))))
                .isOne();
        assertThat(done(i -> brands.logo(leader, harbour, Optional.empty(), Optional.of(Logos.of(8 + i, 4)))))
                .isOne();
        assertThat(done(i -> brands.accent(leader, harbour, OptionalInt.empty(), OptionalInt.of(i))))
                .isOne();
    }

    /** How many of them did not hear that it was changed meanwhile. */
    private int done(IntConsumer save) throws Exception {
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        var start = new CountDownLatch(1);
        var saved = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newFixedThreadPool(LEADERS)) {
            for (int i = 0; i < LEADERS; i++) {
                int which = i;
                saved.add(threads.submit(() -> {
                    start.await();
                    try {
                        transaction.executeWithoutResult(status -> save.accept(which));
                        return true;
                    } catch (ChangedMeanwhile told) {
                        return false;
                    }
                }));
            }
            start.countDown();
            int done = 0;
            for (var one : saved) {
                done += one.get() ? 1 : 0;
            }
            return done;
        }
    }
}
