package io.cxmaturity.comparison;

import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.Download;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.UnknownRound;
import io.cxmaturity.wording.Texts;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The answers file of a round, for leaders. */
@RestController
class AnswersDownload {

    private final AnswersExport export;

    AnswersDownload(AnswersExport export) {
        this.export = export;
    }

    @GetMapping("/rounds/{organisation}/{round}/answers.json")
    ResponseEntity<byte[]> json(@PathVariable String organisation, @PathVariable String round, Locale locale) {
        return OrganisationId.parse(organisation)
                .flatMap(known -> RoundId.parse(round).flatMap(id -> file(known, id)))
                .map(file -> Download.of("cx-answers.json", MediaType.APPLICATION_JSON, file))
                .orElseGet(() -> Download.nothing(Texts.of(locale)));
    }

    private Optional<byte[]> file(OrganisationId organisation, RoundId round) {
        try {
            return CurrentPerson.id().flatMap(caller -> export.file(caller, organisation, round));
        } catch (UnknownOrganisation | UnknownRound | NotClosed | NotAllowed nothing) {
            return Optional.empty();
        }
    }
}
