package io.cxmaturity.closing.ui;

import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.Download;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.wording.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** All that an organisation has, for its leaders to take along. */
@RestController
class ArchiveDownload {

    private final Organisations organisations;
    private final OrganisationArchive archive;

    ArchiveDownload(Organisations organisations, OrganisationArchive archive) {
        this.organisations = organisations;
        this.archive = archive;
    }

    /** Nothing to return once it was sent. The stream is left to the server, which breaks off what fails on the way. */
    @GetMapping("/organisation/{organisation}/archive.zip")
    @Nullable
    ResponseEntity<byte[]> zip(@PathVariable String organisation, HttpServletResponse response, Locale locale)
            throws IOException {
        var texts = Texts.of(locale);
        var led = OrganisationId.parse(organisation).flatMap(this::led);
        if (led.isEmpty()) {
            return Download.nothing(texts);
        }
        var caller = CurrentPerson.id().orElseThrow();
        Download.send(
                response, "cx-organisation.zip", Download.ZIP, out -> archive.write(caller, led.get(), texts, out));
        return null;
    }

    /** Empty where the visitor does not lead it. */
    private Optional<OrganisationId> led(OrganisationId organisation) {
        try {
            return CurrentPerson.id()
                    .map(caller ->
                            organisations.openToLead(caller, organisation).id());
        } catch (UnknownOrganisation | NotAllowed nothing) {
            return Optional.empty();
        }
    }
}
