package io.cxmaturity.comparison;

import static io.cxmaturity.db.Tables.RESPONSE;
import static io.cxmaturity.db.Tables.ROUND;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.NewRound;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.Schedule;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.Sheet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;

/** Closed rounds in a test's database, answered at random; the same seed gives the same answers. */
public final class ClosedRounds {

    private static final OffsetDateTime ANSWERED = OffsetDateTime.parse("2026-03-03T10:00:00Z");
    private static final int MINIMUM = 5;

    private final DSLContext db;
    private final Rounds rounds;
    private final Assessment assessment;
    private final Random random;

    public ClosedRounds(DSLContext db, Rounds rounds, Assessment assessment, long seed) {
        this.db = db;
        this.rounds = rounds;
        this.assessment = assessment;
        this.random = new Random(seed);
    }

    /**
     * A round over the organisation's departments. In every second department one item of each dimension gets levels from
     * two people alone.
     *
     * @param people how many answer in each department, in the organisation's order
     */
    public RoundId insert(PersonId leader, OrganisationId organisation, boolean rawExport, int... people) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var id = rounds.plan(
                leader,
                organisation,
                new NewRound(
                        new Name("Spring"),
                        assessment.key(),
                        Kind.FULL,
                        new Schedule(now.minusSeconds(3600), now.plusSeconds(3600), ZoneId.of("Europe/London")),
                        MINIMUM,
                        EnumSet.allOf(Role.class),
                        rawExport));
        var departments = rounds.open(leader, organisation, id).departments();
        for (int g = 0; g < people.length; g++) {
            for (int r = 0; r < people[g]; r++) {
                respond(id, departments.get(g).id().value(), g % 2 == 1 && r > 1);
            }
        }
        db.update(ROUND)
                .set(ROUND.CLOSED_AT, OffsetDateTime.parse("2026-04-01T10:00:00Z"))
                .where(ROUND.ID.eq(id.value()))
                .execute();
        return id;
    }

    private void respond(RoundId round, UUID department, boolean quiet) {
        var role = role();
        db.insertInto(RESPONSE)
                .set(RESPONSE.ID, UUID.randomUUID())
                .set(RESPONSE.TOKEN_SHA256, UUID.randomUUID().toString())
                .set(RESPONSE.ASSESSMENT_ID, assessment.key().id())
                .set(RESPONSE.ASSESSMENT_VERSION, assessment.key().version())
                .set(RESPONSE.KIND, "full")
                .set(RESPONSE.ROLE, role.code())
                .set(RESPONSE.ROUND_ID, round.value())
                .set(RESPONSE.DEPARTMENT_ID, department)
                .set(RESPONSE.CHANNEL, "open-link")
                .set(RESPONSE.CONSENTS, role == Role.EXECUTIVE)
                .set(RESPONSE.SHEET, Sheet.of(assessment, answers(quiet)).encode())
                .set(RESPONSE.CREATED_AT, ANSWERED)
                .set(RESPONSE.OPENED_AT, ANSWERED)
                .set(RESPONSE.HANDED_IN_AT, ANSWERED)
                .execute();
    }

    private Role role() {
        return switch (random.nextInt(6)) {
            case 0 -> Role.EXECUTIVE;
            case 1 -> Role.MANAGER;
            default -> Role.FRONT_LINE;
        };
    }

    private Map<ItemId, Answer> answers(boolean quiet) {
        var answers = new HashMap<ItemId, Answer>();
        for (var dimension : assessment.dimensions()) {
            for (var item : dimension.items()) {
                boolean silent = random.nextInt(20) == 0
                        || (quiet && item.equals(dimension.items().getLast()));
                var levels = item.anchors().keySet().stream().sorted().toList();
                answers.put(
                        item.id(),
                        silent ? Answer.of(Silence.DONT_KNOW) : Answer.of(levels.get(random.nextInt(levels.size()))));
            }
        }
        return answers;
    }
}
