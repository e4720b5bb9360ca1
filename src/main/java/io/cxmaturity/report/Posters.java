package io.cxmaturity.report;

import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.PortalAddress;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.Brands;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.round.Invitations;
import io.cxmaturity.round.RoundDepartment;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.ui.RoundNavigation;
import io.cxmaturity.wording.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What the posters of rounds say. */
@Service
class Posters {

    private final Rounds rounds;
    private final Invitations invitations;
    private final Organisations organisations;
    private final Brands brands;
    private final PortalAddress address;
    private final Clock clock;

    Posters(
            Rounds rounds,
            Invitations invitations,
            Organisations organisations,
            Brands brands,
            PortalAddress address,
            Clock clock) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.organisations = organisations;
        this.brands = brands;
        this.address = address;
        this.clock = clock;
    }

    /**
     * Empty for a department that is none of the round's.
     *
     * @param department its id; empty for everybody's link
     * @throws io.cxmaturity.round.UnknownRound and what else {@link Rounds#links} throws
     */
    Optional<PosterContent> content(
            PersonId caller,
            OrganisationId organisation,
            RoundId id,
            String department,
            Paper paper,
            HttpServletRequest request,
            Texts texts) {
        var opened = organisations.openToLead(caller, organisation);
        var links = rounds.links(caller, organisation, id);
        var round = rounds.open(caller, organisation, id);
        var whose = round.departments().stream()
                .filter(one -> one.id().value().toString().equals(department))
                .findFirst();
        if (whose.isEmpty() && !department.isEmpty()) {
            return Optional.empty();
        }
        SecretToken secret = whose.map(one -> links.departments().get(one.id())).orElse(links.round());
        return Optional.of(new PosterContent(
                opened.sample()
                        ? texts.get("shell.sample") + " · " + opened.name()
                        : opened.name().value(),
                round.title().value(),
                whose.map(RoundDepartment::name).map(Object::toString).orElse(""),
                address.link(request, RoundNavigation.join(secret)),
                texts.moment(round.end().atZone(round.schedule().zone())),
                invitations.minutes(round),
                round.minimumGroup(),
                LocalDate.ofInstant(clock.instant(), clock.getZone()),
                paper,
                brands.brand(caller, organisation),
                texts));
    }
}
