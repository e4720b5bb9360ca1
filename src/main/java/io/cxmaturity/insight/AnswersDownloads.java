package io.cxmaturity.insight;

import io.cxmaturity.common.SecretToken;
import io.cxmaturity.exchange.AnswersCsv;
import io.cxmaturity.exchange.AnswersFile;
import io.cxmaturity.exchange.AnswersWriter;
import io.cxmaturity.insight.Results.Result;
import io.cxmaturity.response.UnknownResponse;
import io.cxmaturity.wording.Texts;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a respondent gave, to take along: all of it as an answers file, the answers as a table. */
@RestController
class AnswersDownloads {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

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
        return download(token, locale, "csv", CSV, result -> AnswersCsv.write(result.evaluation()));
    }

    private ResponseEntity<byte[]> download(
            String token, Locale locale, String ending, MediaType type, Function<Result, byte[]> content) {
        var result = SecretToken.parse(token).flatMap(this::open);
        if (result.isEmpty()) {
            return notFound(Texts.of(locale));
        }
        var name = result.get().response().assessment().id() + "-answers." + ending;
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .contentType(type)
                .body(content.apply(result.get()));
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

    /** Says no more than that there is nothing, whatever was asked for. */
    private static ResponseEntity<byte[]> notFound(Texts texts) {
        var text = texts.get("error.notFound.title") + "\n" + texts.get("error.notFound.text") + "\n";
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .cacheControl(CacheControl.noStore())
                .contentType(TEXT)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
