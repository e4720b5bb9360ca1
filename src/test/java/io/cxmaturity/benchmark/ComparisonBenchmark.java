package io.cxmaturity.benchmark;

import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.ClosedRound;
import io.cxmaturity.comparison.Comparisons;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.RoundId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * All figures of a closed round on a file database, against one SQL query that counts its answers by department, item
 * and level in the same run: over the answers joined to their responses, and over a table with nothing but numbers. Both
 * take turns, so that whatever else the machine does falls on both alike.
 */
class ComparisonBenchmark {

    private static final int[] SIZES = {250, 2_500, 25_000};
    private static final int WARM_UP = 4;
    private static final int RUNS = 15;
    private static final int FILTERS = 200;

    private record Sample(int size, PersonId leader, OrganisationId organisation, RoundId round) {

        /** The bound is for the largest round; the others show that nothing grows faster than the number of answers. */
        String aim() {
            return size == SIZES[SIZES.length - 1] ? "≤ 2 ×" : "at most linear";
        }

        String name(String what) {
            return String.format(Locale.ROOT, "%s, %,d respondents", what, size);
        }
    }

    @Test
    void compares_rounds_of_all_sizes(@TempDir Path data) throws Exception {
        var samples = fill(data);
        try (var portal = LargeRounds.portal(data)) {
            portal.getBean(DSLContext.class).execute("set optimize_reuse_results 0");
            first(portal, samples.getLast());
            for (var sample : samples) {
                measure(portal, sample);
            }
            withTheRoundBefore(portal, samples.getLast());
        }
    }

    private static List<Sample> fill(Path data) throws SQLException {
        var samples = new ArrayList<Sample>();
        try (var portal = LargeRounds.portal(data)) {
            var rounds = new LargeRounds(portal, 1);
            for (int size : SIZES) {
                var leader = rounds.leader();
                var organisation = rounds.organisation(leader, size);
                samples.add(new Sample(size, leader, organisation, rounds.round(leader, organisation, size, true)));
            }
        }
        return samples;
    }

    /** In a portal just started, with the database closed before; this Java process has only written rows yet. */
    private static void first(ConfigurableApplicationContext portal, Sample sample) throws Exception {
        Measured.print(
                sample.name("The first figures since the start"),
                Measured.time(0, 1, run -> open(node(portal), sample)).toString(),
                "-");
        try (var joined = new Query(portal, JOINED.formatted(sample.round().value()));
                var plain = new Query(portal, PLAIN.formatted(sample.size()))) {
            Measured.print(
                    sample.name("The first SQL since the start, joined"),
                    Measured.time(0, 1, run -> joined.run()).toString(),
                    "the counterpart");
            Measured.print(
                    sample.name("The first SQL since the start, plain table"),
                    Measured.time(0, 1, run -> plain.run()).toString(),
                    "the counterpart");
        }
    }

    private static void measure(ConfigurableApplicationContext portal, Sample sample) throws Exception {
        var made = new double[RUNS];
        var read = new double[RUNS];
        var joinedTimes = new double[RUNS];
        var plainTimes = new double[RUNS];
        try (var joined = new Query(portal, JOINED.formatted(sample.round().value()));
                var plain = new Query(portal, PLAIN.formatted(sample.size()))) {
            for (int run = -WARM_UP; run < RUNS; run++) {
                forget(portal);
                var maker = node(portal);
                var reader = node(portal);
                note(made, run, () -> open(maker, sample));
                note(read, run, () -> open(reader, sample));
                note(joinedTimes, run, joined::run);
                note(plainTimes, run, plain::run);
            }
        }
        var atHand = node(portal);
        var filter = Measured.time(FILTERS, FILTERS, run -> look(open(atHand, sample)));
        Measured.print(
                sample.name("Counting the answers by SQL, joined"),
                Measured.of(joinedTimes).toString(),
                "the counterpart");
        Measured.print(
                sample.name("Counting the answers by SQL, plain table"),
                Measured.of(plainTimes).toString(),
                "the counterpart");
        Measured.print(
                sample.name("All figures from the answers, nothing cached"),
                Measured.of(made) + ratio(Measured.of(made), Measured.of(joinedTimes), Measured.of(plainTimes)),
                sample.aim());
        Measured.print(
                sample.name("All figures stored by another node"),
                Measured.of(read) + ratio(Measured.of(read), Measured.of(joinedTimes), Measured.of(plainTimes)),
                sample.aim());
        Measured.print(sample.name("Looked at again"), filter.toString(), "≤ 30 ms");
    }

    private static void withTheRoundBefore(ConfigurableApplicationContext portal, Sample sample) throws Exception {
        var round = new LargeRounds(portal, 2).round(sample.leader(), sample.organisation(), sample.size(), false);
        var next = new Sample(sample.size(), sample.leader(), sample.organisation(), round);
        open(node(portal), sample);
        var figures = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            portal.getBean(DSLContext.class).execute("delete from round_figures where round_id = ?", round.value());
            var node = node(portal);
            note(figures, run, () -> open(node, next));
        }
        Measured.print(
                next.name("All figures beside the round before"),
                Measured.of(figures).toString(),
                "-");
        var atHand = node(portal);
        Measured.print(
                next.name("Looked at again beside the round before"),
                Measured.time(FILTERS, FILTERS, run -> look(open(atHand, next))).toString(),
                "≤ 30 ms");
    }

    private interface Work {
        void run() throws Exception;
    }

    /** Runs before 0 are for warming up. */
    private static void note(double[] times, int run, Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        if (run >= 0) {
            times[run] = (System.nanoTime() - start) / 1e6;
        }
    }

    private static String ratio(Measured figures, Measured joined, Measured plain) {
        return String.format(
                Locale.ROOT,
                ", %.2f × joined, %.2f × plain",
                figures.median() / joined.median(),
                figures.median() / plain.median());
    }

    private static void forget(ConfigurableApplicationContext portal) {
        portal.getBean(DSLContext.class).execute("delete from round_figures");
    }

    /** The service as in a portal that shares nothing but the database. */
    private static Comparisons node(ConfigurableApplicationContext portal) {
        return portal.getAutowireCapableBeanFactory().createBean(Comparisons.class);
    }

    private static ClosedRound open(Comparisons comparisons, Sample sample) {
        return comparisons.open(sample.leader(), sample.organisation(), sample.round());
    }

    private static void look(ClosedRound round) {
        if (round.departments().size() != LargeRounds.DEPARTMENTS
                || round.roles().isEmpty()) {
            throw new IllegalStateException("Somebody is missing");
        }
    }

    private static final String JOINED = "select r.department_id, a.item, a.chosen_level, count(*) from response r"
            + " join answer a on a.response_id = r.id where r.round_id = '%s'"
            + " group by r.department_id, a.item, a.chosen_level";
    private static final String PLAIN =
            "select department, item, chosen_level, count(*) from plain_answer_%d group by department, item, chosen_level";

    private static final class Query implements AutoCloseable {

        private final Connection connection;
        private final PreparedStatement statement;

        Query(ConfigurableApplicationContext portal, String sql) throws SQLException {
            connection = portal.getBean(DataSource.class).getConnection();
            statement = connection.prepareStatement(sql);
        }

        void run() throws SQLException {
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getInt(4);
                }
            }
        }

        @Override
        public void close() throws SQLException {
            statement.close();
            connection.close();
        }
    }
}
