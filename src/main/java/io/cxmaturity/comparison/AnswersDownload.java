package io.cxmaturity.comparison;

import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.Download;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.UnknownRound;
import io.cxmaturity.wording.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** Nothing to return once it was sent. */
    @GetMapping("/rounds/{organisation}/{round}/answers.json")
    @Nullable
    ResponseEntity<byte[]> json(
            @PathVariable String organisation, @PathVariable String round, HttpServletResponse response, Locale locale)
            throws IOException {
        var content = OrganisationId.parse(organisation)
                .flatMap(known -> RoundId.parse(round).flatMap(id -> content(known, id)));
        if (content.isEmpty()) {
            return Download.nothing(Texts.of(locale));
        }
        Download.send(response, "cx-answers.json", MediaType.APPLICATION_JSON, content.get());
        return null;
    }

    private Optional<Download.Content> content(OrganisationId organisation, RoundId round) {
        try {
            return CurrentPerson.id().flatMap(caller -> content(caller, organisation, round));
        } catch (UnknownOrganisation | UnknownRound | NotClosed | NotAllowed nothing) {
            return Optional.empty();
        }
    }

    private Optional<Download.Content> content(PersonId caller, OrganisationId organisation, RoundId round) {
        return export.outstanding(caller, organisation, round).soon()
                ? export.file(caller, organisation, round)
                : Optional.of(Download.later(() -> export.file(caller, organisation, round)));
    }
}
