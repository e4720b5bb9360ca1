package io.cxmaturity.report;

import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.Download;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.UnknownRound;
import io.cxmaturity.wording.Texts;
import jakarta.servlet.http.HttpServletRequest;
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

/** The poster of a round or of one of its departments, for leaders. */
@RestController
class PosterDownload {

    private static final String FILE = "poster.pdf";

    private final Posters posters;

    PosterDownload(Posters posters) {
        this.posters = posters;
    }

    /**
     * @param department its id; everybody's link without
     * @param paper {@code a4}, as by default, or {@code letter}
     */
    @GetMapping("/rounds/{organisation}/{round}/" + FILE)
    ResponseEntity<byte[]> pdf(
            @PathVariable String organisation,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "a4") String paper,
            HttpServletRequest request,
            Locale locale)
            throws IOException {
        var texts = Texts.of(locale);
        var caller = CurrentPerson.id();
        var content = caller.flatMap(person -> OrganisationId.parse(organisation)
                .flatMap(owner -> RoundId.parse(round)
                        .flatMap(id -> Paper.ofCode(paper)
                                .flatMap(sheet -> content(person, owner, id, department, sheet, request, texts)))));
        if (content.isEmpty()) {
            return Download.nothing(texts);
        }
        var pdf = new ByteArrayOutputStream();
        PosterPdf.write(content.get(), pdf);
        return Download.of(FILE, MediaType.APPLICATION_PDF, pdf.toByteArray());
    }

    private Optional<PosterContent> content(
            PersonId caller,
            OrganisationId organisation,
            RoundId round,
            String department,
            Paper paper,
            HttpServletRequest request,
            Texts texts) {
        try {
            return posters.content(caller, organisation, round, department, paper, request, texts);
        } catch (UnknownOrganisation | NotAllowed | UnknownRound e) {
            return Optional.empty();
        }
    }
}
