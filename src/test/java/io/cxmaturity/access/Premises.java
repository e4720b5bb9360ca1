package io.cxmaturity.access;

import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.account.MemberInvitations;
import io.cxmaturity.account.MemberInvitations.Invited;
import io.cxmaturity.action.ActionId;
import io.cxmaturity.action.Actions;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.assessment.StepId;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.Work;
import io.cxmaturity.comparison.ClosedRounds;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.organisation.Brand;
import io.cxmaturity.organisation.Brands;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.Logos;
import io.cxmaturity.organisation.MemberRole;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.round.InvitationId;
import io.cxmaturity.round.Invitations;
import io.cxmaturity.round.NewInvitation;
import io.cxmaturity.round.NewRound;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.Schedule;
import io.cxmaturity.sample.SampleOrganisation;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;

/** An organisation with something of everything, and who belongs to it. */
record Premises(
        OrganisationId organisation,
        PersonId leader,
        PersonId viewer,
        DepartmentId sales,
        DepartmentId empty,
        RoundId planned,
        RoundId open,
        RoundId quiet,
        RoundId closed,
        InvitationId invitation,
        Invited asked,
        StepId step,
        ActionId adopted) {

    /** @param leader leads it already */
    static Premises furnish(ApplicationContext portal, OrganisationId organisation, PersonId leader) {
        var organisations = portal.getBean(Organisations.class);
        var viewer = People.insert(portal.getBean(DSLContext.class));
        People.join(portal.getBean(DSLContext.class), viewer, organisation.value(), "viewer");
        Logos.wear(
                portal.getBean(Brands.class),
                leader,
                organisation,
                new Brand(Optional.of(Logos.of(8, 4)), OptionalInt.of(0xff8800)));
        var sales = organisations.add(leader, organisation, new NewDepartment(new Name("Sales"), 42));
        var empty = organisations.add(leader, organisation, new NewDepartment(new Name("Nobody"), 0));
        var now = Instant.now();
        var planned = plan(portal, organisation, leader, now.plus(Duration.ofDays(1)));
        var open = plan(portal, organisation, leader, now.minus(Duration.ofDays(1)));
        var quiet = plan(portal, organisation, leader, now.minus(Duration.ofDays(1)));
        var assessment = portal.getBean(Catalog.class).newest().getFirst();
        var closed = new ClosedRounds(portal.getBean(DSLContext.class), portal.getBean(Rounds.class), assessment, 1)
                .insert(leader, organisation, true, 8, 7);
        var invitations = portal.getBean(Invitations.class);
        invitations.invite(leader, organisation, open, List.of(ann(Optional.empty())), false, new Work());
        var invitation =
                invitations.links(leader, organisation, open).getFirst().invitation();
        var members = portal.getBean(MemberInvitations.class);
        members.invite(leader, organisation, new EmailAddress("eve@example.org"), MemberRole.VIEWER, Locale.ENGLISH);
        var asked = members.of(leader, organisation).getFirst();
        var actions = portal.getBean(Actions.class);
        var step = actions.open(leader, organisation, closed)
                .adoptable(Group.WHOLE)
                .getFirst()
                .step()
                .id();
        var adopted = actions.adopt(leader, organisation, closed, Group.WHOLE, step);
        return new Premises(
                organisation,
                leader,
                viewer,
                sales,
                empty,
                planned,
                open,
                quiet,
                closed,
                invitation,
                asked,
                step,
                adopted);
    }

    /** @param curator leads the sample from now on */
    static Premises ofSample(ApplicationContext portal, PersonId curator) {
        portal.getBean(SampleOrganisation.class).create(Optional.of(curator));
        var sample = portal.getBean(Organisations.class).memberships(curator).stream()
                .filter(membership -> membership.sample())
                .findFirst()
                .orElseThrow();
        return furnish(portal, sample.organisation(), curator);
    }

    static NewInvitation ann(Optional<DepartmentId> department) {
        return new NewInvitation(
                new EmailAddress("ann@example.org"), "Ann", department, Optional.empty(), Locale.ENGLISH);
    }

    static NewRound round(Catalog catalog, Instant opens) {
        return new NewRound(
                new Name("Spring"),
                catalog.newest().getFirst().key(),
                Kind.QUICK,
                new Schedule(opens, Instant.now().plus(Duration.ofDays(30)), ZoneOffset.UTC),
                5,
                Set.of(Role.MANAGER),
                false);
    }

    private static RoundId plan(
            ApplicationContext portal, OrganisationId organisation, PersonId leader, Instant opens) {
        return portal.getBean(Rounds.class).plan(leader, organisation, round(portal.getBean(Catalog.class), opens));
    }
}
