package io.cxmaturity.exchange;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.roadmap.Roadmap;
import io.cxmaturity.scoring.RoundScoring;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.exc.JacksonIOException;

/** Works out everything an answers file says, and writes it as JSON in UTF-8. */
public final class ResultsWriter {

    private ResultsWriter() {}

    /**
     * Every respondent's result, then that of all together; nothing of a single respondent is hidden, since whoever
     * calls this holds the answers. Leaves the stream open.
     *
     * @param published the whole assessment
     * @throws IOException if the stream fails
     */
    public static void write(AnswersFile file, Assessment published, OutputStream out) throws IOException {
        try {
            writeJson(file, published, out);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void writeJson(AnswersFile file, Assessment published, OutputStream out) {
        var asked = published.asked(file.kind());
        var result = new RoundScoring(asked, file.goals()).score(file.round(published));
        var round =
                ResultJson.round(result, Roadmap.of(asked, result.organisation().dimensions(), file.goals()));

        var json = JsonLines.to(out);
        json.writeStartObject();
        json.writeName("respondents");
        json.writeStartObject();
        for (var respondent : file.respondents()) {
            var evaluation = file.evaluation(published, respondent);
            json.writeName(respondent.id());
            JsonLines.write(
                    json, ResultJson.respondent(evaluation.result(), evaluation.roadmap(), evaluation.shortestWay()));
        }
        json.writeEndObject();
        round.forEach((name, value) -> {
            json.writeName(name);
            JsonLines.write(json, value);
        });
        json.writeEndObject();
        json.flush();
    }
}
