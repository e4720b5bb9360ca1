package io.cxmaturity.response;

import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Goals;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One respondent's answers as they stand in the database.
 *
 * @param assessment the version it is pinned to
 * @param answers what was given, notes included; items without an entry were never touched
 * @param round the round it belongs to; empty for somebody who answers alone
 * @param revoked whether the invitation that began it was taken back, so that it counts in its round no more
 * @param roundEnds when its round takes, or took, the last answer
 * @param currentItem where the respondent was last
 * @param handedInAt empty while it is a draft
 */
public record Response(
        ResponseId id,
        AssessmentKey assessment,
        Kind kind,
        Participant participant,
        Optional<RoundId> round,
        boolean revoked,
        Optional<Instant> roundEnds,
        Map<ItemId, Answer> answers,
        Optional<ItemId> currentItem,
        Goals goals,
        Map<Metric, BigDecimal> outcomes,
        Preferences preferences,
        Instant createdAt,
        Optional<Instant> handedInAt) {

    public Response {
        answers = Map.copyOf(answers);
        outcomes = Map.copyOf(outcomes);
    }

    public boolean handedIn() {
        return handedInAt.isPresent();
    }

    /** Whether the answers may still be handed in, or taken back: always for somebody who answers alone. */
    public boolean mayChange(Instant now) {
        return !revoked && roundEnds.map(now::isBefore).orElse(true);
    }

    public Answer answer(ItemId item) {
        return answers.getOrDefault(item, Answer.NONE);
    }

    /** The same with other answers. */
    public Response with(Map<ItemId, Answer> other) {
        return new Response(
                id,
                assessment,
                kind,
                participant,
                round,
                revoked,
                roundEnds,
                other,
                currentItem,
                goals,
                outcomes,
                preferences,
                createdAt,
                handedInAt);
    }
}
