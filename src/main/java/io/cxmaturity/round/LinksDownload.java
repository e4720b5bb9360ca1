package io.cxmaturity.round;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.Download;
import io.cxmaturity.common.PortalAddress;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.round.ui.RoundNavigation;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.wording.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The links of those who have not answered, as a table for mail programs; for leaders alone. */
@RestController
class LinksDownload {

    /** Tells spreadsheets that the file is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A cell that starts with one of these would be taken for a formula. */
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private static final List<String> COLUMNS = List.of("name", "address", "department", "role", "link");

    private final Invitations invitations;
    private final Rounds rounds;
    private final PortalAddress portal;

    LinksDownload(Invitations invitations, Rounds rounds, PortalAddress portal) {
        this.invitations = invitations;
        this.rounds = rounds;
        this.portal = portal;
    }

    @GetMapping("/rounds/{organisation}/{round}/links.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String organisation, @PathVariable String round, HttpServletRequest request, Locale locale) {
        var texts = Texts.of(locale);
        var table = OrganisationId.parse(organisation)
                .flatMap(owner -> RoundId.parse(round).flatMap(id -> table(owner, id, request, texts)));
        if (table.isEmpty()) {
            return Download.nothing(texts);
        }
        return Download.of("links.csv", Download.CSV, table.get().getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> table(OrganisationId organisation, RoundId id, HttpServletRequest request, Texts texts) {
        try {
            return CurrentPerson.id().map(caller -> {
                var links = invitations.links(caller, organisation, id);
                return table(rounds.open(caller, organisation, id), links, request, texts);
            });
        } catch (UnknownOrganisation | NotAllowed | UnknownRound e) {
            return Optional.empty();
        }
    }

    private String table(Round round, List<PersonalLink> links, HttpServletRequest request, Texts texts) {
        var table = new StringWriter().append(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(table);
        csv.writeRecord(COLUMNS.stream()
                .map(column -> texts.get("round.links.csv." + column))
                .toList());
        for (var link : links) {
            csv.writeRecord(Stream.of(
                            link.name(),
                            link.email(),
                            link.department()
                                    .flatMap(round::department)
                                    .map(department -> department.name().value())
                                    .orElse(""),
                            link.role().map(Role::code).orElse(""),
                            portal.link(request, RoundNavigation.join(link.secret())))
                    .map(LinksDownload::harmless)
                    .toList());
        }
        return table.toString();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && STARTS_OF_FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
