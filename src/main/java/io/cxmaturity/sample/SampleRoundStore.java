package io.cxmaturity.sample;

import static io.cxmaturity.db.Tables.ANSWER;
import static io.cxmaturity.db.Tables.RESPONSE;
import static io.cxmaturity.db.Tables.ROUND;
import static io.cxmaturity.db.Tables.ROUND_DEPARTMENT;
import static io.cxmaturity.db.Tables.ROUND_ROLE;
import static io.cxmaturity.sample.SampleStore.at;
import static java.util.Objects.requireNonNull;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.db.tables.records.AnswerRecord;
import io.cxmaturity.db.tables.records.ResponseRecord;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.Channel;
import io.cxmaturity.sample.SampleStore.Placed;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.Role;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The rounds of the sample organisation, written into the database many rows at a time. */
@Repository
class SampleRoundStore {

    private static final String FULL = Kind.FULL.name().toLowerCase(Locale.ROOT);
    private static final Duration TAKES = Duration.ofMinutes(20);

    private final DSLContext db;
    private final SecureRandom random = new SecureRandom();

    SampleRoundStore(DSLContext db) {
        this.db = db;
    }

    void insert(
            OrganisationId organisation,
            AssessmentKey assessment,
            SampleRound round,
            Map<SampleDepartment, Placed> departments) {
        var id = round.id().value();
        var schedule = round.schedule();
        db.insertInto(ROUND)
                .set(ROUND.ID, id)
                .set(ROUND.ORGANISATION_ID, organisation.value())
                .set(ROUND.ASSESSMENT_ID, assessment.id())
                .set(ROUND.ASSESSMENT_VERSION, assessment.version())
                .set(ROUND.KIND, FULL)
                .set(ROUND.TITLE, round.title().value())
                .set(ROUND.MINIMUM_GROUP, SampleStore.SMALLEST_GROUP)
                .set(ROUND.OPENS_AT, at(schedule.opensAt()))
                .set(ROUND.CLOSES_AT, at(schedule.closesAt()))
                .set(ROUND.ZONE, schedule.zone().getId())
                .set(ROUND.RAW_EXPORT, false)
                .set(ROUND.OPEN_LINK, SecretToken.random(random).secret())
                .set(ROUND.CREATED_AT, at(schedule.opensAt()))
                .execute();
        for (var role : Role.values()) {
            db.insertInto(ROUND_ROLE)
                    .set(ROUND_ROLE.ROUND_ID, id)
                    .set(ROUND_ROLE.ROLE, role.code())
                    .execute();
        }
        departments.forEach((department, placed) -> db.insertInto(ROUND_DEPARTMENT)
                .set(ROUND_DEPARTMENT.ROUND_ID, id)
                .set(ROUND_DEPARTMENT.DEPARTMENT_ID, placed.id())
                .set(ROUND_DEPARTMENT.NAME, placed.name().value())
                .set(ROUND_DEPARTMENT.HEADCOUNT, department.headcount())
                .set(ROUND_DEPARTMENT.POSITION, placed.position())
                .set(ROUND_DEPARTMENT.OPEN_LINK, SecretToken.random(random).secret())
                .execute());
    }

    /** Handed in one after the other while the round was open; nobody has the links that would open them. */
    void insertResponses(
            Name organisation,
            Assessment assessment,
            SampleRound round,
            Map<SampleDepartment, Placed> departments,
            List<Respondent> respondents) {
        var opens = round.schedule().opensAt();
        var every = Duration.between(opens, round.schedule().closesAt()).dividedBy(respondents.size() + 1);
        var responses = new ArrayList<ResponseRecord>();
        var answers = new ArrayList<AnswerRecord>();
        for (int i = 0; i < respondents.size(); i++) {
            var id = UUID.randomUUID();
            var handedIn = opens.plus(every.multipliedBy(i + 1));
            var respondent = respondents.get(i);
            var response = response(id, assessment.key(), respondent, handedIn);
            var department = requireNonNull(departments.get(respondent.department()));
            response.setOrganisation(organisation.value());
            response.setDepartment(department.name().value());
            response.setRoundId(round.id().value());
            response.setDepartmentId(department.id());
            responses.add(response);
            respondent.answers().forEach((item, answer) -> answers.add(answer(id, item.value(), answer, handedIn)));
        }
        db.batchInsert(responses).execute();
        db.batchInsert(answers).execute();
    }

    private ResponseRecord response(UUID id, AssessmentKey assessment, Respondent respondent, Instant handedIn) {
        var row = db.newRecord(RESPONSE);
        row.setId(id);
        row.setTokenSha256(SecretToken.random(random).sha256());
        row.setAssessmentId(assessment.id());
        row.setAssessmentVersion(assessment.version());
        row.setKind(FULL);
        row.setRole(respondent.role().code());
        row.setCreatedAt(at(handedIn.minus(TAKES)));
        row.setOpenedAt(at(handedIn));
        row.setHandedInAt(at(handedIn));
        row.setChannel(Channel.DEPARTMENT_LINK.code());
        row.setConsents(respondent.role() == Role.EXECUTIVE);
        row.setSheet(respondent.sheet().encode());
        return row;
    }

    private AnswerRecord answer(UUID response, String item, Answer answer, Instant given) {
        var row = db.newRecord(ANSWER);
        row.setResponseId(response);
        row.setItem(item);
        row.setChosenLevel(answer.reply() instanceof Chosen(int level) ? (short) level : null);
        row.setSilence(silence(answer));
        row.setEvidence(answer.evidence());
        row.setGivenAt(at(given));
        row.setEvidenceAt(answer.evidenced() ? at(given) : null);
        return row;
    }

    private static @Nullable String silence(Answer answer) {
        return switch (answer.reply()) {
            case Chosen level -> null;
            case Silence.DONT_KNOW -> "dont-know";
            case Silence.NOT_APPLICABLE -> "not-applicable";
            case Silence.UNANSWERED -> null;
        };
    }
}
