package io.cxmaturity.organisation;

import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.Download;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.wording.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** An organisation's logo as its pages show it. Its address changes with it, so that browsers may keep it. */
@RestController
class LogoDownload {

    private static final String FOR_A_YEAR = "private, max-age=31536000, immutable";

    private final Brands brands;

    LogoDownload(Brands brands) {
        this.brands = brands;
    }

    @GetMapping("/organisation/{organisation}/logo.png")
    ResponseEntity<byte[]> png(@PathVariable String organisation, HttpServletResponse response, Locale locale) {
        var logo = OrganisationId.parse(organisation).flatMap(this::logo);
        if (logo.isEmpty()) {
            return Download.nothing(Texts.of(locale));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_A_YEAR);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .body(logo.get().small());
    }

    /** Whoever is no member sees what everybody may see. */
    private Optional<Logo> logo(OrganisationId organisation) {
        try {
            return brands.brand(CurrentPerson.id().orElse(PersonId.GUEST), organisation)
                    .logo();
        } catch (UnknownOrganisation stranger) {
            return ofSample(organisation);
        }
    }

    private Optional<Logo> ofSample(OrganisationId organisation) {
        try {
            return brands.brand(PersonId.GUEST, organisation).logo();
        } catch (UnknownOrganisation nothing) {
            return Optional.empty();
        }
    }
}
