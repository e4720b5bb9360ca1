package io.cxmaturity.closing.ui;

import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.Download;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.wording.Texts;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** All that an organisation has, for its leaders to take along. */
@RestController
class ArchiveDownload {

    private final OrganisationArchive archive;

    ArchiveDownload(OrganisationArchive archive) {
        this.archive = archive;
    }

    @GetMapping("/organisation/{organisation}/archive.zip")
    ResponseEntity<byte[]> zip(@PathVariable String organisation, Locale locale) {
        var texts = Texts.of(locale);
        return OrganisationId.parse(organisation)
                .flatMap(id -> archive(id, texts))
                .map(zip -> Download.of("cx-organisation.zip", Download.ZIP, zip))
                .orElseGet(() -> Download.nothing(texts));
    }

    private Optional<byte[]> archive(OrganisationId organisation, Texts texts) {
        try {
            return CurrentPerson.id().map(caller -> archive.of(caller, organisation, texts));
        } catch (UnknownOrganisation | NotAllowed nothing) {
            return Optional.empty();
        }
    }
}
