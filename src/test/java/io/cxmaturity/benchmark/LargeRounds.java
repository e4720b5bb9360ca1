package io.cxmaturity.benchmark;

import static io.cxmaturity.db.Tables.SIGN_IN;

import io.cxmaturity.CxMaturityApplication;
import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.round.NewRound;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.Schedule;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.Sheet;
import io.cxmaturity.testing.People;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Rounds of any size over 40 departments, written straight into a portal's database; the same ones each time. */
final class LargeRounds {

    static final int DEPARTMENTS = 40;

    private static final int AT_ONCE = 1_000;

    private final ConfigurableApplicationContext portal;
    private final DSLContext db;
    private final Assessment assessment;
    private final Random random;

    /** @param seed another one for other responses in the same portal */
    LargeRounds(ConfigurableApplicationContext portal, long seed) {
        this.portal = portal;
        random = new Random(seed);
        db = portal.getBean(DSLContext.class);
        assessment = portal.getBean(Catalog.class).newest().getFirst();
    }

    /** A portal in this process, on a file database as always. */
    static ConfigurableApplicationContext portal(Path data, String... more) {
        var options = Stream.of(
                "--vaadin.productionMode=true",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--portal.data=" + data);
        return SpringApplication.run(
                CxMaturityApplication.class,
                Stream.concat(options, Stream.of(more)).toArray(String[]::new));
    }

    PersonId leader() {
        return People.insert(db);
    }

    /** The text of a cookie by which a person is signed in. */
    String signIn(PersonId person) {
        var token = SecretToken.random(new SecureRandom());
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        db.insertInto(SIGN_IN)
                .set(SIGN_IN.TOKEN_SHA256, token.sha256())
                .set(SIGN_IN.PERSON_ID, person.value())
                .set(SIGN_IN.CREATED_AT, now)
                .set(SIGN_IN.EXPIRES_AT, now.plusDays(1))
                .execute();
        return token.secret();
    }

    OrganisationId organisation(PersonId leader, int people) {
        var organisations = portal.getBean(Organisations.class);
        var organisation = organisations.found(leader, new Name("Northwind Retail"));
        organisations.addAll(
                leader,
                organisation,
                IntStream.range(0, DEPARTMENTS)
                        .mapToObj(
                                number -> new NewDepartment(new Name(departmentName(number)), 2 * people / DEPARTMENTS))
                        .toList());
        return organisation;
    }

    static String departmentName(int number) {
        return "Customer care, region " + (number + 1);
    }

    /** The id of the first dimension that is asked. */
    String dimension() {
        return assessment.dimensions().getFirst().id().value();
    }

    /**
     * A closed round.
     *
     * @param answers whether the answers are there one by one as well, joined to their responses and in a table
     *     {@code plain_answer_…} of their own with nothing but numbers
     */
    RoundId round(PersonId leader, OrganisationId organisation, int respondents, boolean answers) throws SQLException {
        var rounds = portal.getBean(Rounds.class);
        var round = open(leader, organisation);
        var departments = rounds.open(leader, organisation, round).departments().stream()
                .map(department -> department.id())
                .toList();
        fill(round, departments, respondents, answers);
        rounds.close(leader, organisation, round);
        return round;
    }

    /** A round that takes answers. */
    RoundId open(PersonId leader, OrganisationId organisation) {
        return plan(leader, organisation, Instant.now().minus(Duration.ofDays(1)));
    }

    /** For two days. */
    RoundId plan(PersonId leader, OrganisationId organisation, Instant opensAt) {
        var schedule = new Schedule(opensAt, opensAt.plus(Duration.ofDays(2)), ZoneId.of("UTC"));
        return portal.getBean(Rounds.class)
                .plan(
                        leader,
                        organisation,
                        new NewRound(
                                new Name("Spring"),
                                assessment.key(),
                                Kind.FULL,
                                schedule,
                                5,
                                EnumSet.allOf(Role.class),
                                false));
    }

    static String plainTable(int respondents) {
        return "plain_answer_" + respondents;
    }

    private void fill(RoundId round, List<DepartmentId> departments, int respondents, boolean answers)
            throws SQLException {
        var ids = IntStream.range(0, respondents)
                .mapToObj(number -> new UUID(random.nextLong(), random.nextLong()))
                .sorted()
                .toList();
        if (answers) {
            db.execute("create table " + plainTable(respondents)
                    + " (department smallint, item smallint, chosen_level smallint)");
        }
        try (var connection = portal.getBean(DataSource.class).getConnection();
                var response = connection.prepareStatement("insert into response (id, token_sha256, assessment_id,"
                        + " assessment_version, kind, role, created_at, opened_at, handed_in_at, round_id,"
                        + " department_id, channel, sheet) values (?, ?, ?, ?, 'full', ?, ?, ?, ?, ?, ?,"
                        + " 'department-link', ?)");
                var answer = connection.prepareStatement("insert into answer (response_id, item, chosen_level, silence,"
                        + " given_at) values (?, ?, ?, ?, ?)");
                var plain = connection.prepareStatement(
                        answers ? "insert into " + plainTable(respondents) + " values (?, ?, ?)" : "select 1")) {
            connection.setAutoCommit(false);
            var tastes = tastes();
            for (int r = 0; r < respondents; r++) {
                int department = r % departments.size();
                var given = answers(tastes[department]);
                insert(response, ids.get(r), round, departments.get(department), Sheet.of(assessment, given));
                if (answers) {
                    insert(answer, ids.get(r), given);
                    insert(plain, department, given);
                }
                if (r % AT_ONCE == AT_ONCE - 1 || r == respondents - 1) {
                    write(connection, response, answer, plain);
                }
            }
            connection.setAutoCommit(true);
        }
    }

    private static void write(Connection connection, PreparedStatement... statements) throws SQLException {
        for (var statement : statements) {
            statement.executeBatch();
        }
        connection.commit();
    }

    private void insert(PreparedStatement response, UUID id, RoundId round, DepartmentId department, Sheet sheet)
            throws SQLException {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        int place = 0;
        for (var value : List.of(
                id,
                "%064x".formatted(id.getMostSignificantBits()),
                assessment.key().id(),
                assessment.key().version(),
                role().code(),
                now,
                now,
                now,
                round.value(),
                department.value(),
                sheet.encode())) {
            response.setObject(++place, value);
        }
        response.addBatch();
    }

    private void insert(PreparedStatement answer, UUID id, Map<ItemId, Answer> given) throws SQLException {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        for (var item : assessment.items()) {
            boolean chosen = level(given, item.id()) > 0;
            answer.setObject(1, id);
            answer.setString(2, item.id().value());
            answer.setObject(3, chosen ? level(given, item.id()) : null);
            answer.setString(4, chosen ? null : "dont-know");
            answer.setObject(5, now);
            answer.addBatch();
        }
    }

    private void insert(PreparedStatement plain, int department, Map<ItemId, Answer> given) throws SQLException {
        for (int i = 0; i < assessment.items().size(); i++) {
            plain.setInt(1, department);
            plain.setInt(2, i);
            plain.setInt(3, level(given, assessment.items().get(i).id()));
            plain.addBatch();
        }
    }

    private static int level(Map<ItemId, Answer> given, ItemId item) {
        return given.getOrDefault(item, Answer.NONE).reply() instanceof Chosen(int level) ? level : 0;
    }

    /** Few executives, some managers. */
    private Role role() {
        int place = random.nextInt(100);
        return place < 5 ? Role.EXECUTIVE : place < 25 ? Role.MANAGER : Role.FRONT_LINE;
    }

    /** Departments differ from one another, and more so in some dimensions. */
    private double[][] tastes() {
        var tastes = new double[DEPARTMENTS][assessment.dimensions().size()];
        for (var department : tastes) {
            for (int d = 0; d < department.length; d++) {
                department[d] = 2.8 + 0.6 * random.nextGaussian();
            }
        }
        return tastes;
    }

    private Map<ItemId, Answer> answers(double[] taste) {
        var answers = new HashMap<ItemId, Answer>();
        for (int d = 0; d < taste.length; d++) {
            for (var item : assessment.dimensions().get(d).items()) {
                int level = Math.clamp(Math.round(taste[d] + random.nextGaussian()), 1, assessment.highestLevel());
                answers.put(item.id(), random.nextInt(20) == 0 ? Answer.of(Silence.DONT_KNOW) : Answer.of(level));
            }
        }
        return answers;
    }
}
