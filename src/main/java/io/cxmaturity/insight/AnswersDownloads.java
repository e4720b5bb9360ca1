package io.cxmaturity.insight;

import io.cxmaturity.common.Download;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.exchange.AnswersCsv;
import io.cxmaturity.exchange.AnswersFile;
import io.cxmaturity.exchange.AnswersWriter;
import io.cxmaturity.insight.Results.Result;
import io.cxmaturity.response.UnknownResponse;
import io.cxmaturity.wording.Texts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a respondent gave, to take along: all of it as an answers file, the answers as a table. */
@RestController
class AnswersDownloads {

    private final Results results;

    AnswersDownloads(Results results) {
        this.results = results;
    }

    @GetMapping("/a/{token}/answers.json")
    ResponseEntity<byte[]> json(@PathVariable String token, Locale locale) {
        return download(token, locale, "json", MediaType.APPLICATION_JSON, AnswersDownloads::answersFile);
    }

    @GetMapping("/a/{token}/answers.csv")
    ResponseEntity<byte[]> csv(@PathVariable String token, Locale locale) {
        return download(token, locale, "csv", Download.CSV, result -> AnswersCsv.write(result.evaluation()));
    }

    private ResponseEntity<byte[]> download(
            String token, Locale locale, String ending, MediaType type, Function<Result, byte[]> content) {
        var result = SecretToken.parse(token).flatMap(this::open);
        if (result.isEmpty()) {
            return Download.nothing(Texts.of(locale));
        }
        var name = result.get().response().assessment().id() + "-answers." + ending;
        return Download.of(name, type, content.apply(result.get()));
    }

    private Optional<Result> open(SecretToken token) {
        try {
            return Optional.of(results.open(token));
        } catch (UnknownResponse e) {
            return Optional.empty();
        }
    }

    private static byte[] answersFile(Result result) {
        var response = result.response();
        var participant = response.participant();
        Map<String, BigDecimal> outcomes = new HashMap<>();
        response.outcomes().forEach((metric, amount) -> outcomes.put(metric.code(), amount));
        var file = AnswersFile.of(
                result.evaluation(),
                participant.role(),
                participant.organisation(),
                participant.department(),
                outcomes);
        return AnswersWriter.write(file, result.evaluation().published());
    }
}
