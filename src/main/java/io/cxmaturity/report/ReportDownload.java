package io.cxmaturity.report;

import io.cxmaturity.common.Download;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.response.UnknownResponse;
import io.cxmaturity.wording.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The PDF of a respondent's report, for whoever holds the private link. */
@RestController
class ReportDownload {

    private static final String FILE = "roadmap.pdf";

    private final Reports reports;

    ReportDownload(Reports reports) {
        this.reports = reports;
    }

    /** @param paper {@code a4}, as by default, or {@code letter} */
    @GetMapping("/a/{token}/" + FILE)
    ResponseEntity<byte[]> pdf(
            @PathVariable String token, @RequestParam(defaultValue = "a4") String paper, Locale locale)
            throws IOException {
        var content = SecretToken.parse(token).flatMap(secret -> content(secret, paper));
        if (content.isEmpty()) {
            return Download.nothing(Texts.of(locale));
        }
        var pdf = new ByteArrayOutputStream();
        reports.write(content.get(), pdf);
        return Download.of(FILE, MediaType.APPLICATION_PDF, pdf.toByteArray());
    }

    private Optional<ReportContent> content(SecretToken token, String paper) {
        try {
            return Paper.ofCode(paper).map(known -> reports.content(token, known));
        } catch (UnknownResponse e) {
            return Optional.empty();
        }
    }
}
