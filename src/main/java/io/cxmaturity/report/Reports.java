package io.cxmaturity.report;

import io.cxmaturity.common.SecretToken;
import io.cxmaturity.insight.Results;
import io.cxmaturity.insight.Results.Result;
import io.cxmaturity.response.Response;
import io.cxmaturity.wording.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The report of a respondent, seen through their own link, as of today. */
@Service
public class Reports {

    private final Results results;
    private final Clock clock;

    Reports(Results results, Clock clock) {
        this.results = results;
        this.clock = clock;
    }

    /**
     * What the report says.
     *
     * @throws io.cxmaturity.response.UnknownResponse if the token opens nothing
     */
    public ReportContent content(SecretToken token, Paper paper) {
        return content(results.open(token), paper);
    }

    /** Writes it and leaves the stream open. */
    public void write(ReportContent content, OutputStream out) throws IOException {
        RoadmapPdf.write(content, out);
    }

    private ReportContent content(Result result, Paper paper) {
        var response = result.response();
        var participant = response.participant();
        var texts = Texts.of(result.evaluation().published().language());
        return new ReportContent(
                result.evaluation(),
                participant.organisation(),
                participant.department(),
                ReportContent.named(participant.role(), texts),
                day(clock.instant()),
                Optional.of(day(response.createdAt())),
                response.handedInAt().map(this::day),
                outcomes(response, texts),
                paper,
                ReportContent.DEFAULT_ACCENT);
    }

    private static List<Outcome> outcomes(Response response, Texts texts) {
        var amounts = new HashMap<String, BigDecimal>();
        response.outcomes().forEach((metric, amount) -> amounts.put(metric.code(), amount));
        return Outcome.of(amounts, texts);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
