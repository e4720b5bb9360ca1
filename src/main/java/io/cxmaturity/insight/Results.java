package io.cxmaturity.insight;

import io.cxmaturity.common.SecretToken;
import io.cxmaturity.response.Participation;
import io.cxmaturity.response.Response;
import io.cxmaturity.response.Responses;
import io.cxmaturity.roadmap.Evaluation;
import org.springframework.stereotype.Service;

/** The result of one respondent, seen through their own link. */
@Service
public class Results {

    private final Responses responses;
    private final Participation participation;

    Results(Responses responses, Participation participation) {
        this.responses = responses;
        this.participation = participation;
    }

    /**
     * What was given, and what follows from it.
     *
     * @param open whether the answers may still be handed in or taken back; not once their round is closed
     */
    public record Result(Response response, Evaluation evaluation, boolean open) {}

    /** @throws io.cxmaturity.response.UnknownResponse if the token opens nothing */
    public Result open(SecretToken token) {
        var response = responses.open(token);
        return new Result(
                response,
                Evaluation.of(responses.assessment(response), response.kind(), response.answers(), response.goals()),
                participation.takesAnswers(response));
    }
}
