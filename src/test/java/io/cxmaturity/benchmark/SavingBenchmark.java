package io.cxmaturity.benchmark;

import io.cxmaturity.CxMaturityApplication;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.response.Participant;
import io.cxmaturity.response.Responses;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Role;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

/** One saved answer through the service, against the same rows written and committed by hand in the same database. */
class SavingBenchmark {

    private static final int WARM_UP = 20_000;
    private static final int RUNS = 5_000;
    /** Both take turns, so that whatever else the machine does falls on both alike. */
    private static final int BLOCK = 100;

    @Test
    void saves_an_answer(@TempDir Path data) throws Exception {
        try (var portal = SpringApplication.run(
                CxMaturityApplication.class,
                "--vaadin.productionMode=true",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--portal.data=" + data)) {
            var responses = portal.getBean(Responses.class);
            var assessment = portal.getBean(Catalog.class).newest().getFirst();
            var items = assessment.items();
            var participant = new Participant(Role.MANAGER, "", "");
            var token = responses.start(assessment.key(), Kind.FULL, participant);
            var other = responses.start(assessment.key(), Kind.FULL, participant);

            Saving service = (item, level, next) -> responses.reply(token, item.id(), new Chosen(level), next.id());
            try (var byHand = new ByHand(portal.getBean(DataSource.class).getConnection(), other)) {
                var ours = new double[RUNS];
                var plain = new double[RUNS];
                for (int run = -WARM_UP; run < RUNS; run += BLOCK) {
                    save(items, service, run, ours);
                    save(items, byHand, run, plain);
                }
                report(Measured.of(ours), Measured.of(plain));
            }
        }
    }

    private interface Saving {
        void save(Item item, int level, Item next) throws SQLException;
    }

    /** A block of runs; those before 0 are for warming up. */
    private static void save(List<Item> items, Saving saving, int from, double[] times) throws SQLException {
        for (int run = from; run < from + BLOCK; run++) {
            int number = run + WARM_UP;
            var item = items.get(number % items.size());
            var next = items.get((number + 1) % items.size());
            long start = System.nanoTime();
            saving.save(item, 1 + number % item.anchors().size(), next);
            if (run >= 0) {
                times[run] = (System.nanoTime() - start) / 1e6;
            }
        }
    }

    private static void report(Measured service, Measured plain) {
        Measured.print("Saving an answer by plain JDBC", plain.toString(), "the counterpart");
        Measured.print(
                "Saving an answer through the service",
                "%s, ratio %s"
                        .formatted(service, String.format(Locale.ROOT, "%.2f", service.median() / plain.median())),
                "≤ 1.3 ×");
    }

    /** The statements of one save, prepared once. */
    private static final class ByHand implements Saving, AutoCloseable {

        private final Connection connection;
        private final List<PreparedStatement> statements;
        private final SecretToken token;

        ByHand(Connection connection, SecretToken token) throws SQLException {
            this.connection = connection;
            this.token = token;
            connection.setAutoCommit(false);
            statements = List.of(
                    connection.prepareStatement("select id from response where token_sha256 = ? for update"),
                    connection.prepareStatement("merge into answer (response_id, item, chosen_level, silence, given_at)"
                            + " key (response_id, item) values (?, ?, ?, null, ?)"),
                    connection.prepareStatement("update response set current_item = ? where id = ?"));
        }

        @Override
        public void save(Item item, int level, Item next) throws SQLException {
            var find = statements.get(0);
            find.setString(1, token.sha256());
            UUID id;
            try (var rows = find.executeQuery()) {
                rows.next();
                id = rows.getObject(1, UUID.class);
            }
            var answer = statements.get(1);
            answer.setObject(1, id);
            answer.setString(2, item.id().value());
            answer.setInt(3, level);
            answer.setTimestamp(4, Timestamp.from(Instant.now()));
            answer.executeUpdate();
            var position = statements.get(2);
            position.setString(1, next.id().value());
            position.setObject(2, id);
            position.executeUpdate();
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
