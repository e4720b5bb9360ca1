package io.cxmaturity.response;

import static io.cxmaturity.db.Tables.ANSWER;
import static io.cxmaturity.db.Tables.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalogs;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.testing.DatabaseTest;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Machines: guards (keystone), inspection-rota (levels 1, 3, 4); people: briefing (keystone), speaking-up. */
class ResponsesTest extends DatabaseTest {

    private static final AssessmentKey WORKSHOP = new AssessmentKey("workshop-safety", 3);
    private static final ItemId GUARDS = new ItemId("machine-guards");
    private static final ItemId INSPECTION = new ItemId("inspection-rota");
    private static final ItemId SPEAKING_UP = new ItemId("people-speaking-up");
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private Instant now = MONDAY;
    private Responses responses;

    @BeforeEach
    void openPortal() {
        InstantSource time = () -> now;
        var clock = time.withZone(ZoneOffset.UTC);
        responses = ResponsesOf.database(db, Catalogs.workshop(db), clock);
    }

    @Test
    void a_started_response_is_empty_and_opens_with_its_token_alone() {
        var token = responses.start(WORKSHOP, Kind.FULL, new Participant(Role.EXECUTIVE, " Harbour & Vale ", ""));

        var response = responses.open(token);

        assertThat(response.assessment()).isEqualTo(WORKSHOP);
        assertThat(response.kind()).isEqualTo(Kind.FULL);
        assertThat(response.participant()).isEqualTo(new Participant(Role.EXECUTIVE, "Harbour & Vale", ""));
        assertThat(response.answers()).isEmpty();
        assertThat(response.currentItem()).isEmpty();
        assertThat(response.createdAt()).isEqualTo(MONDAY);
        assertThat(response.handedIn()).isFalse();
        assertThatThrownBy(() -> responses.open(SecretToken.random(new SecureRandom())))
                .isInstanceOf(UnknownResponse.class);
    }

    @Test
    void the_database_knows_only_the_hash_of_a_token() {
        var token = start();

        assertThat(db.fetchValue(RESPONSE.TOKEN_SHA256))
                .isEqualTo(token.sha256())
                .hasSize(64);
        assertThat(db.fetch(RESPONSE).formatCSV()).doesNotContain(token.secret());
    }

    @Test
    void a_reply_is_kept_with_the_place_where_to_go_on() {
        var token = start();

        responses.reply(token, GUARDS, new Chosen(3), INSPECTION);

        assertThat(responses.open(token).answer(GUARDS)).isEqualTo(Answer.of(3));
        assertThat(responses.open(token).currentItem()).contains(INSPECTION);
    }

    @Test
    void the_last_reply_wins_and_notes_stay() {
        var token = start();
        responses.reply(token, GUARDS, new Chosen(2), GUARDS);
        responses.evidence(token, GUARDS, " A walk past all machines \n");
        responses.comment(token, GUARDS, "Hall two only");

        responses.reply(token, GUARDS, Silence.DONT_KNOW, GUARDS);

        assertThat(responses.open(token).answer(GUARDS))
                .isEqualTo(new Answer(Silence.DONT_KNOW, "A walk past all machines", "Hall two only"));
    }

    @Test
    void the_three_silences_are_kept_apart() {
        var token = start();
        responses.reply(token, GUARDS, Silence.DONT_KNOW, GUARDS);
        responses.reply(token, INSPECTION, Silence.NOT_APPLICABLE, INSPECTION);
        responses.reply(token, SPEAKING_UP, new Chosen(4), SPEAKING_UP);
        responses.reply(token, SPEAKING_UP, Silence.UNANSWERED, SPEAKING_UP);

        var response = responses.open(token);

        assertThat(response.answer(GUARDS).reply()).isEqualTo(Silence.DONT_KNOW);
        assertThat(response.answer(INSPECTION).reply()).isEqualTo(Silence.NOT_APPLICABLE);
        assertThat(response.answer(SPEAKING_UP).reply()).isEqualTo(Silence.UNANSWERED);
    }

    @Test
    void what_arrives_late_never_replaces_what_was_given_since() {
        var token = start();
        now = MONDAY.plusSeconds(60);
        responses.reply(token, GUARDS, new Chosen(3), INSPECTION);
        responses.evidence(token, GUARDS, "new");

        assertThat(responses.reply(token, GUARDS, new Chosen(1), GUARDS, MONDAY))
                .isFalse();
        assertThat(responses.evidence(token, GUARDS, "old", MONDAY)).isFalse();

        var response = responses.open(token);
        assertThat(response.answer(GUARDS)).isEqualTo(new Answer(new Chosen(3), "new", ""));
        assertThat(response.currentItem()).contains(INSPECTION);
    }

    @Test
    void a_clock_that_runs_ahead_does_not_lock_later_replies_out() {
        var token = start();
        responses.reply(token, GUARDS, new Chosen(1), GUARDS, MONDAY.plus(Duration.ofDays(400)));
        now = MONDAY.plusSeconds(1);

        assertThat(responses.reply(token, GUARDS, new Chosen(2), GUARDS, now)).isTrue();
        assertThat(responses.open(token).answer(GUARDS)).isEqualTo(Answer.of(2));
    }

    @Test
    void refuses_what_the_assessment_does_not_ask() {
        var token = start();

        assertThatThrownBy(() -> responses.reply(token, GUARDS, Silence.NOT_APPLICABLE, GUARDS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> responses.reply(token, INSPECTION, new Chosen(2), GUARDS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> responses.reply(token, new ItemId("of-another"), new Chosen(1), GUARDS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> responses.evidence(token, GUARDS, "x".repeat(5001)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(db.fetchCount(ANSWER)).isZero();
    }

    @Test
    void a_quick_check_asks_keystones_and_goes_on_to_the_whole_with_its_answers() {
        var token = responses.start(WORKSHOP, Kind.QUICK, new Participant(Role.MANAGER, "", ""));
        responses.reply(token, GUARDS, new Chosen(2), GUARDS);
        assertThatThrownBy(() -> responses.reply(token, INSPECTION, new Chosen(3), GUARDS))
                .isInstanceOf(IllegalArgumentException.class);
        responses.handIn(token);

        responses.goOnToFull(token);
        responses.reply(token, INSPECTION, new Chosen(3), INSPECTION);

        var response = responses.open(token);
        assertThat(response.kind()).isEqualTo(Kind.FULL);
        assertThat(response.handedIn()).isFalse();
        assertThat(response.answers()).containsOnlyKeys(GUARDS, INSPECTION);
    }

    @Test
    void handed_in_answers_are_final_until_reopened() {
        var token = start();
        responses.reply(token, GUARDS, new Chosen(2), GUARDS);
        responses.handIn(token);
        List<Consumer<SecretToken>> changes = List.of(
                link -> responses.reply(link, GUARDS, new Chosen(4), GUARDS),
                link -> responses.evidence(link, GUARDS, "late"),
                link -> responses.comment(link, GUARDS, "late"));

        changes.forEach(change -> assertThatThrownBy(() -> change.accept(token)).isInstanceOf(HandedIn.class));
        assertThat(responses.open(token).handedInAt()).contains(MONDAY);
        assertThat(responses.open(token).answer(GUARDS)).isEqualTo(Answer.of(2));

        responses.reopen(token);
        changes.forEach(change -> change.accept(token));
        assertThat(responses.open(token).answer(GUARDS)).isEqualTo(new Answer(new Chosen(4), "late", "late"));
    }

    @Test
    void goals_and_outcomes_are_kept_and_checked() {
        var token = start();
        var machines = new DimensionId("machines");
        var goals = new Goals(Map.of(machines, 4), Map.of(machines, 1.5, new DimensionId("people"), 0.5));

        responses.aim(token, goals);
        responses.outcome(token, Metric.NPS, Optional.of(new BigDecimal("-12.5")));
        responses.outcome(token, Metric.CES, Optional.of(new BigDecimal("5")));
        responses.outcome(token, Metric.CES, Optional.empty());

        var response = responses.open(token);
        assertThat(response.goals()).isEqualTo(goals);
        assertThat(response.outcomes()).containsExactly(Map.entry(Metric.NPS, new BigDecimal("-12.5")));
        assertThatThrownBy(() -> responses.aim(token, new Goals(Map.of(machines, 5), Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> responses.aim(token, new Goals(Map.of(new DimensionId("none"), 1), Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> responses.outcome(token, Metric.NPS, Optional.of(new BigDecimal("101"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(responses.open(token).goals()).isEqualTo(goals);
    }

    @Test
    void deleting_takes_everything_away_at_once() {
        var token = start();
        var other = start();
        for (var each : List.of(token, other)) {
            responses.reply(each, GUARDS, new Chosen(2), GUARDS);
            responses.aim(each, new Goals(Map.of(new DimensionId("machines"), 4), Map.of()));
            responses.outcome(each, Metric.NPS, Optional.of(BigDecimal.ONE));
        }

        responses.delete(token);

        assertThatThrownBy(() -> responses.open(token)).isInstanceOf(UnknownResponse.class);
        assertThatThrownBy(() -> responses.reply(token, GUARDS, new Chosen(2), GUARDS))
                .isInstanceOf(UnknownResponse.class);
        for (var table : List.of("response", "answer", "response_goal", "outcome")) {
            assertThat(db.fetchCount(DSL.table(table))).as(table).isEqualTo(1);
        }
        assertThat(responses.open(other).answer(GUARDS)).isEqualTo(Answer.of(2));
    }

    @Test
    void drafts_that_nobody_opened_for_long_are_purged_and_results_are_not() {
        var forgotten = start();
        var visited = start();
        var handedIn = start();
        responses.handIn(handedIn);
        now = MONDAY.plus(Duration.ofDays(170));
        responses.open(visited);
        now = MONDAY.plus(Duration.ofDays(181));

        new DraftPurge(responses, InstantSource.fixed(now).withZone(ZoneOffset.UTC), Duration.ofDays(180)).purge();

        assertThatThrownBy(() -> responses.open(forgotten)).isInstanceOf(UnknownResponse.class);
        assertThat(responses.open(visited).handedIn()).isFalse();
        assertThat(responses.open(handedIn).handedIn()).isTrue();
    }

    @Test
    void habits_of_answering_are_remembered() {
        var token = start();
        assertThat(responses.open(token).preferences()).isEqualTo(new Preferences(true, true));

        responses.prefer(token, new Preferences(false, true));

        assertThat(responses.open(token).preferences()).isEqualTo(new Preferences(false, true));
    }

    private SecretToken start() {
        return responses.start(WORKSHOP, Kind.FULL, new Participant(Role.FRONT_LINE, "", ""));
    }
}
