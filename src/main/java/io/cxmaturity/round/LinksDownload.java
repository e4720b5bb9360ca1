package io.cxmaturity.round;

import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.Download;
import io.cxmaturity.common.PortalAddress;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Column;
import io.cxmaturity.exchange.FigureTable.Plain;
import io.cxmaturity.exchange.TablesCsv;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.round.ui.RoundNavigation;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.wording.Texts;
import jakarta.servlet.http.HttpServletRequest;
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
        return Download.of("links.csv", Download.CSV, TablesCsv.write(List.of(table.get()), texts));
    }

    private Optional<FigureTable> table(
            OrganisationId organisation, RoundId id, HttpServletRequest request, Texts texts) {
        try {
            return CurrentPerson.id().map(caller -> {
                var links = invitations.links(caller, organisation, id);
                return table(rounds.open(caller, organisation, id), links, request, texts);
            });
        } catch (UnknownOrganisation | NotAllowed | UnknownRound e) {
            return Optional.empty();
        }
    }

    private FigureTable table(Round round, List<PersonalLink> links, HttpServletRequest request, Texts texts) {
        return new FigureTable(
                "",
                COLUMNS.stream()
                        .map(column -> Column.text(texts.get("round.links.csv." + column)))
                        .toList(),
                links.stream().map(link -> row(round, link, request)).toList());
    }

    private List<Cell> row(Round round, PersonalLink link, HttpServletRequest request) {
        return Stream.of(
                        link.name(),
                        link.email(),
                        link.department()
                                .flatMap(round::department)
                                .map(department -> department.name().value())
                                .orElse(""),
                        link.role().map(Role::code).orElse(""),
                        portal.link(request, RoundNavigation.join(link.secret())))
                .<Cell>map(Plain::new)
                .toList();
    }
}
