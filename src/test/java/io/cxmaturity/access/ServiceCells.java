package io.cxmaturity.access;

import io.cxmaturity.access.Cell.By;
import io.cxmaturity.access.Cell.Inside;
import io.cxmaturity.access.Cell.Membership;
import io.cxmaturity.access.Cell.Open;
import io.cxmaturity.access.Cell.Secret;
import io.cxmaturity.access.Cell.Use;
import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.account.MemberInvitations;
import io.cxmaturity.action.Actions;
import io.cxmaturity.action.Plan;
import io.cxmaturity.action.Status;
import io.cxmaturity.action.UnknownStep;
import io.cxmaturity.closing.Closing;
import io.cxmaturity.closing.NotTakenAlong;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.Work;
import io.cxmaturity.comparison.AnswersExport;
import io.cxmaturity.comparison.Comparisons;
import io.cxmaturity.comparison.Exports;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.organisation.Aims;
import io.cxmaturity.organisation.Brands;
import io.cxmaturity.organisation.Department;
import io.cxmaturity.organisation.Logos;
import io.cxmaturity.organisation.MemberRole;
import io.cxmaturity.organisation.Members;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.Settings;
import io.cxmaturity.organisation.UnknownDepartment;
import io.cxmaturity.organisation.UnknownMember;
import io.cxmaturity.report.Paper;
import io.cxmaturity.report.RoundReports;
import io.cxmaturity.round.ClosingMoved;
import io.cxmaturity.round.Invitations;
import io.cxmaturity.round.Reminding;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.UnknownRound;
import io.cxmaturity.sample.SampleOrganisation;
import io.cxmaturity.scoring.Goals;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The cell of every public method of a service, by its class, name and parameters. */
final class ServiceCells {

    static final Map<String, Cell> ALL = new HashMap<>();

    static {
        ofOrganisations();
        ofMembers();
        ofRounds();
        ofInvitations();
        ofComparisons();
        ofActions();
        ofReports();
        ofRespondents();
        ofAccounts();
        ofThePortal();
    }

    private ServiceCells() {}

    private static void ofOrganisations() {
        ALL.put("Organisations.found(PersonId, Name)", new Inside("makes a new organisation and shows none"));
        ALL.put("Organisations.memberships(PersonId)", new Inside("names what its one caller belongs to"));
        member(
                "Organisations.open(PersonId, OrganisationId)",
                Organisations.class,
                (it, by) -> it.open(by.person(), by.organisation()));
        leader(
                "Organisations.openToLead(PersonId, OrganisationId)",
                Organisations.class,
                (it, by) -> it.openToLead(by.person(), by.organisation()));
        leader(
                "Organisations.set(PersonId, OrganisationId, Settings, Settings)",
                Organisations.class,
                (it, by) -> it.set(
                        by.person(),
                        by.organisation(),
                        new Settings(new Name("Harbour & Vale"), 5),
                        new Settings(new Name("Other"), 7)));
        leader(
                "Organisations.goals(PersonId, OrganisationId)",
                Organisations.class,
                (it, by) -> it.goals(by.person(), by.organisation()));
        leader(
                "Organisations.aim(PersonId, OrganisationId, Aims, Aims)",
                Organisations.class,
                (it, by) -> it.aim(
                        by.person(),
                        by.organisation(),
                        new Aims(Goals.NONE, Optional.empty()),
                        new Aims(Goals.NONE, Optional.of(LocalDate.of(2027, 6, 30)))));
        leader(
                "Organisations.add(PersonId, OrganisationId, NewDepartment)",
                Organisations.class,
                (it, by) -> it.add(by.person(), by.organisation(), legal()));
        leader(
                "Organisations.addAll(PersonId, OrganisationId, List)",
                Organisations.class,
                (it, by) -> it.addAll(by.person(), by.organisation(), List.of(legal())));
        leader(
                "Organisations.change(PersonId, OrganisationId, Department, NewDepartment)",
                Organisations.class,
                UnknownDepartment.class,
                (it, by) -> it.change(by.person(), by.organisation(), sales(by), legal()));
        leader(
                "Organisations.move(PersonId, OrganisationId, List, DepartmentId, int)",
                Organisations.class,
                UnknownDepartment.class,
                (it, by) -> it.move(
                        by.person(),
                        by.organisation(),
                        List.of(by.things().sales(), by.things().empty()),
                        by.things().sales(),
                        1));
        leader(
                "Organisations.merge(PersonId, OrganisationId, Department, Department)",
                Organisations.class,
                UnknownDepartment.class,
                (it, by) -> it.merge(by.person(), by.organisation(), sales(by), empty(by)));
        leader(
                "Organisations.remove(PersonId, OrganisationId, Department)",
                Organisations.class,
                UnknownDepartment.class,
                (it, by) -> it.remove(by.person(), by.organisation(), empty(by)));
        leader(
                "Organisations.history(PersonId, OrganisationId, int, int)",
                Organisations.class,
                (it, by) -> it.history(by.person(), by.organisation(), 0, 5));
    }

    /** As {@link Premises} furnishes it. */
    private static Department sales(By by) {
        return new Department(by.things().sales(), new Name("Sales"), OptionalInt.of(42));
    }

    private static Department empty(By by) {
        return new Department(by.things().empty(), new Name("Nobody"), OptionalInt.of(0));
    }

    private static void ofMembers() {
        leader(
                "Members.of(PersonId, OrganisationId)",
                Members.class,
                (it, by) -> it.of(by.person(), by.organisation()));
        leader(
                "Members.change(PersonId, OrganisationId, PersonId, MemberRole)",
                Members.class,
                UnknownMember.class,
                (it, by) ->
                        it.change(by.person(), by.organisation(), by.things().viewer(), MemberRole.LEADER));
        leader(
                "Members.remove(PersonId, OrganisationId, PersonId)",
                Members.class,
                UnknownMember.class,
                (it, by) ->
                        it.remove(by.person(), by.organisation(), by.things().viewer()));
        leader(
                "Members.lead(PersonId, OrganisationId)",
                Members.class,
                (it, by) -> it.lead(by.person(), by.organisation()));
        ALL.put(
                "Members.admit(OrganisationId, PersonId, MemberRole)",
                new Inside(
                        "the secret of a leader’s invitation has been shown, and is used up in the same transaction"));
        leader(
                "MemberInvitations.of(PersonId, OrganisationId)",
                MemberInvitations.class,
                (it, by) -> it.of(by.person(), by.organisation()));
        leader(
                "MemberInvitations.invite(PersonId, OrganisationId, EmailAddress, MemberRole, Locale)",
                MemberInvitations.class,
                (it, by) -> it.invite(
                        by.person(),
                        by.organisation(),
                        new EmailAddress("zoe@example.org"),
                        MemberRole.VIEWER,
                        Locale.ENGLISH));
        leader(
                "MemberInvitations.withdraw(PersonId, OrganisationId, Invited)",
                MemberInvitations.class,
                (it, by) ->
                        it.withdraw(by.person(), by.organisation(), by.things().asked()));
        ALL.put("MemberInvitations.open(SecretToken)", new Secret());
        ALL.put("MemberInvitations.join(SecretToken, PersonId)", new Secret());
        ALL.put("MemberInvitations.join(SecretToken, NewPerson, String)", new Secret());
    }

    private static void ofRounds() {
        member(
                "Rounds.all(PersonId, OrganisationId)",
                Rounds.class,
                (it, by) -> it.all(by.person(), by.organisation()));
        leader(
                "Rounds.open(PersonId, OrganisationId, RoundId)",
                Rounds.class,
                UnknownRound.class,
                (it, by) -> it.open(by.person(), by.organisation(), by.things().open()));
        ALL.put("Portfolio.of(PersonId)", new Inside("shows where its one caller belongs"));
        ALL.put("Rounds.state(Round)", new Inside("says what time it is for a round that somebody has"));
        leader(
                "Rounds.plan(PersonId, OrganisationId, NewRound)",
                Rounds.class,
                (it, by) -> it.plan(by.person(), by.organisation(), Premises.round(by.catalog(), Instant.now())));
        leader(
                "Rounds.links(PersonId, OrganisationId, RoundId)",
                Rounds.class,
                UnknownRound.class,
                (it, by) -> it.links(by.person(), by.organisation(), by.things().open()));
        leader(
                "Rounds.progress(PersonId, OrganisationId, RoundId)",
                Rounds.class,
                UnknownRound.class,
                (it, by) ->
                        it.progress(by.person(), by.organisation(), by.things().open()));
        leader(
                "Rounds.openNow(PersonId, OrganisationId, RoundId)",
                Rounds.class,
                UnknownRound.class,
                (it, by) ->
                        it.openNow(by.person(), by.organisation(), by.things().planned()));
        leader(
                "Rounds.closeAt(PersonId, OrganisationId, RoundId, Instant, Instant)",
                Rounds.class,
                UnknownRound.class,
                (it, by) -> {
                    var when = Instant.now().plus(Duration.ofDays(2));
                    try {
                        it.closeAt(by.person(), by.organisation(), by.things().open(), when, when);
                    } catch (ClosingMoved led) {
                        // so far only leaders come
                    }
                });
        leader(
                "Rounds.close(PersonId, OrganisationId, RoundId)",
                Rounds.class,
                UnknownRound.class,
                (it, by) -> it.close(by.person(), by.organisation(), by.things().open()));
        leader(
                "Rounds.withdraw(PersonId, OrganisationId, RoundId, Work)",
                Rounds.class,
                UnknownRound.class,
                (it, by) ->
                        it.withdraw(by.person(), by.organisation(), by.things().planned(), new Work()));
    }

    private static void ofInvitations() {
        ALL.put("Invitations.byMail()", new Open());
        ALL.put("Invitations.minutes(Round)", new Inside("counts the questions for a round that somebody has"));
        leader(
                "Invitations.invited(PersonId, OrganisationId, RoundId)",
                Invitations.class,
                UnknownRound.class,
                (it, by) ->
                        it.invited(by.person(), by.organisation(), by.things().open()));
        leader(
                "Invitations.invite(PersonId, OrganisationId, RoundId, List, boolean, Work)",
                Invitations.class,
                UnknownRound.class,
                (it, by) -> it.invite(
                        by.person(),
                        by.organisation(),
                        by.things().quiet(),
                        List.of(Premises.ann(Optional.of(by.things().sales()))),
                        false,
                        new Work()));
        leader(
                "Invitations.list(PersonId, OrganisationId, RoundId, String, int)",
                Invitations.class,
                UnknownRound.class,
                (it, by) -> it.list(by.person(), by.organisation(), by.things().open(), "", 0));
        leader(
                "Invitations.arrivals(PersonId, OrganisationId, RoundId)",
                Invitations.class,
                UnknownRound.class,
                (it, by) ->
                        it.arrivals(by.person(), by.organisation(), by.things().open()));
        leader(
                "Invitations.links(PersonId, OrganisationId, RoundId)",
                Invitations.class,
                UnknownRound.class,
                (it, by) -> it.links(by.person(), by.organisation(), by.things().open()));
        leader(
                "Reminding.mailAgain(PersonId, OrganisationId, RoundId, InvitationId)",
                Reminding.class,
                UnknownRound.class,
                (it, by) -> it.mailAgain(
                        by.person(),
                        by.organisation(),
                        by.things().open(),
                        by.things().invitation()));
        leader(
                "Invitations.revoke(PersonId, OrganisationId, RoundId, InvitationId)",
                Invitations.class,
                UnknownRound.class,
                (it, by) -> it.revoke(
                        by.person(),
                        by.organisation(),
                        by.things().open(),
                        by.things().invitation()));
        leader(
                "Reminding.remind(PersonId, OrganisationId, RoundId, Work)",
                Reminding.class,
                UnknownRound.class,
                (it, by) ->
                        it.remind(by.person(), by.organisation(), by.things().quiet(), new Work()));
        leader(
                "Reminding.remind(PersonId, OrganisationId, RoundId, InvitationId)",
                Reminding.class,
                UnknownRound.class,
                (it, by) -> it.remind(
                        by.person(),
                        by.organisation(),
                        by.things().quiet(),
                        by.things().invitation()));
    }

    private static void ofComparisons() {
        member(
                "Comparisons.open(PersonId, OrganisationId, RoundId)",
                Comparisons.class,
                UnknownRound.class,
                (it, by) -> it.open(by.person(), by.organisation(), by.things().closed()));
        member(
                "Comparisons.open(PersonId, OrganisationId, RoundId, Work)",
                Comparisons.class,
                UnknownRound.class,
                (it, by) -> it.open(by.person(), by.organisation(), by.things().closed(), new Work()));
        member(
                "Comparisons.outstanding(PersonId, OrganisationId, RoundId)",
                Comparisons.class,
                UnknownRound.class,
                (it, by) -> it.outstanding(
                        by.person(), by.organisation(), by.things().closed()));
        member(
                "Comparisons.closed(PersonId, OrganisationId)",
                Comparisons.class,
                (it, by) -> it.closed(by.person(), by.organisation()));
        leader(
                "AnswersExport.file(PersonId, OrganisationId, RoundId)",
                AnswersExport.class,
                UnknownRound.class,
                (it, by) -> it.file(by.person(), by.organisation(), by.things().closed()));
        leader(
                "AnswersExport.outstanding(PersonId, OrganisationId, RoundId)",
                AnswersExport.class,
                UnknownRound.class,
                (it, by) -> it.outstanding(
                        by.person(), by.organisation(), by.things().closed()));
        ALL.put("AnswersExport.allowed(ClosedRound)", new Inside("says yes or no of a round that somebody has"));
        leader(
                "Closing.belongings(PersonId, OrganisationId)",
                Closing.class,
                (it, by) -> it.belongings(by.person(), by.organisation()));
        leader(
                "Closing.handOver(PersonId, OrganisationId)",
                Closing.class,
                (it, by) -> it.handOver(by.person(), by.organisation()));
        leader(
                "Closing.handedOver(PersonId, OrganisationId, int)",
                Closing.class,
                (it, by) -> it.handedOver(by.person(), by.organisation(), 0));
        leader(
                "Closing.taken(PersonId, OrganisationId)",
                Closing.class,
                (it, by) -> it.taken(by.person(), by.organisation()));
        leader(
                "Closing.named(PersonId, OrganisationId, String)",
                Closing.class,
                (it, by) -> it.named(by.person(), by.organisation(), "Harbour & Vale"));
        leader(
                "Closing.responses(PersonId, OrganisationId)",
                Closing.class,
                (it, by) -> it.responses(by.person(), by.organisation()));
        leader("Closing.close(PersonId, OrganisationId, String, Work)", Closing.class, (it, by) -> {
            try {
                it.close(by.person(), by.organisation(), "Harbour & Vale", new Work());
            } catch (NotTakenAlong led) {
                // so far only leaders come
            }
        });
        member(
                "Exports.taken(PersonId, OrganisationId, RoundId, Format)",
                Exports.class,
                UnknownRound.class,
                (it, by) -> it.taken(by.person(), by.organisation(), by.things().closed(), Exports.Format.CSV));
        ALL.put("SampleOrganisation.create(Optional)", new Inside("at start and at set-up, before there is anybody"));
        ALL.put("SampleOrganisation.create(Optional, Work)", new Inside("at set-up, before there is anybody"));
        ALL.put("SampleOrganisation.exists()", new Open());
        ALL.put("SampleOrganisation.results(PersonId)", new Inside("an address, for whoever may see what is there"));
        leader(
                "SampleOrganisation.remove(PersonId, OrganisationId)",
                SampleOrganisation.class,
                (it, by) -> it.remove(by.person(), by.organisation()));
    }

    private static void ofActions() {
        member(
                "Actions.open(PersonId, OrganisationId, RoundId)",
                Actions.class,
                UnknownRound.class,
                (it, by) -> it.open(by.person(), by.organisation(), by.things().closed()));
        member(
                "Actions.open(PersonId, OrganisationId, RoundId, Work)",
                Actions.class,
                UnknownRound.class,
                (it, by) -> it.open(by.person(), by.organisation(), by.things().closed(), new Work()));
        member(
                "Actions.overdue(PersonId, OrganisationId)",
                Actions.class,
                (it, by) -> it.overdue(by.person(), by.organisation()));
        member(
                "Actions.countOverdue(PersonId, OrganisationId)",
                Actions.class,
                (it, by) -> it.countOverdue(by.person(), by.organisation()));
        leader(
                "Actions.adopt(PersonId, OrganisationId, RoundId, String, StepId)",
                Actions.class,
                UnknownRound.class,
                (it, by) -> it.adopt(
                        by.person(),
                        by.organisation(),
                        by.things().closed(),
                        Group.WHOLE,
                        by.things().step()));
        leader(
                "Actions.change(PersonId, OrganisationId, ActionId, int, Plan)",
                Actions.class,
                UnknownStep.class,
                (it, by) -> it.change(
                        by.person(),
                        by.organisation(),
                        by.things().adopted(),
                        0,
                        new Plan("Ann", Optional.empty(), Status.DOING, "", "")));
    }

    private static void ofReports() {
        member(
                "RoundReports.report(PersonId, OrganisationId, RoundId, String, Paper, Locale)",
                RoundReports.class,
                UnknownRound.class,
                (it, by) -> it.report(
                        by.person(), by.organisation(), by.things().closed(), Group.WHOLE, Paper.A4, Locale.ENGLISH));
        ALL.put("RoundReports.write(RoundReport, OutputStream)", new Inside("for a report that a member has"));
        member(
                "Brands.brand(PersonId, OrganisationId)",
                Brands.class,
                (it, by) -> it.brand(by.person(), by.organisation()));
        leader(
                "Brands.logo(PersonId, OrganisationId, Optional, Optional)",
                Brands.class,
                (it, by) -> it.logo(by.person(), by.organisation(), Optional.of(Logos.of(8, 4)), Optional.empty()));
        leader(
                "Brands.accent(PersonId, OrganisationId, OptionalInt, OptionalInt)",
                Brands.class,
                (it, by) -> it.accent(by.person(), by.organisation(), OptionalInt.of(0xff8800), OptionalInt.empty()));
    }

    private static void ofRespondents() {
        ALL.put("Entrances.find(SecretToken)", new Secret());
        ALL.put("Entrances.state(Entrance)", new Inside("for an entrance that somebody has"));
        ALL.put(
                "Entrances.startedBy(Entrance, UUID, SecretToken)",
                new Inside("for an entrance and a response that somebody has"));
        ALL.put("Entrances.lock(RoundId)", new Inside("for a response of the round, opened by its secret"));
        ALL.put("Entrances.enter(SecretToken, UUID)", new Secret());
        ALL.put("Entrances.round(RoundId)", new Inside("for a response of the round, opened by its secret"));
        ALL.put("Entrances.handIn(RoundId, UUID, SecretToken)", new Inside("for a response opened by its secret"));
        ALL.put("Entrances.reopen(RoundId, UUID, SecretToken)", new Inside("for a response opened by its secret"));
        ALL.put("Responses.start(AssessmentKey, Kind, Participant)", new Open());
        ALL.put("Participation.round(Response)", new Inside("for a response opened by its secret"));
        ALL.put("Participation.takesAnswers(Response)", new Inside("for a response opened by its secret"));
        ALL.put("Responses.assessment(Response)", new Inside("for a response opened by its secret"));
        ALL.put("Responses.purgeDraftsOpenedBefore(Instant)", new Inside("by the clock"));
        List.of(
                        "Participation.join(SecretToken, Newcomer)",
                        "Participation.bringIn(SecretToken, SecretToken, Newcomer)",
                        "Participation.fits(SecretToken, SecretToken)",
                        "Responses.open(SecretToken)",
                        "Responses.reply(SecretToken, ItemId, Reply, ItemId)",
                        "Responses.reply(SecretToken, ItemId, Reply, ItemId, Instant)",
                        "Responses.evidence(SecretToken, ItemId, String)",
                        "Responses.evidence(SecretToken, ItemId, String, Instant)",
                        "Responses.comment(SecretToken, ItemId, String)",
                        "Responses.comment(SecretToken, ItemId, String, Instant)",
                        "Responses.moveTo(SecretToken, ItemId)",
                        "Responses.prefer(SecretToken, Preferences)",
                        "Responses.handIn(SecretToken)",
                        "Responses.reopen(SecretToken)",
                        "Responses.goOnToFull(SecretToken)",
                        "Responses.aim(SecretToken, Goals)",
                        "Responses.outcome(SecretToken, Metric, Optional)",
                        "Responses.delete(SecretToken)",
                        "Results.open(SecretToken)",
                        "Reports.content(SecretToken, Paper)")
                .forEach(method -> ALL.put(method, new Secret()));
        ALL.put("Reports.write(ReportContent, OutputStream)", new Inside("for a report opened by its secret"));
    }

    private static void ofAccounts() {
        ALL.put("SignIns.signIn(Login, String, String)", new Open());
        ALL.put("SignIns.begin(PersonId)", new Inside("for somebody who has shown who they are"));
        ALL.put("SignIns.person(SecretToken)", new Secret());
        ALL.put("SignIns.signOut(SecretToken)", new Secret());
        ALL.put("SignIns.keep()", new Open());
        ALL.put("SignInNames.next()", new Open());
        ALL.put("SignUps.confirms()", new Open());
        ALL.put("SignUps.organisation(SecretToken)", new Secret());
        ALL.put("SignUps.make(SecretToken, NewPerson, Name, String)", new Secret());
        ALL.put("SignUps.ask(SecretToken, Wanted, String, Locale)", new Secret());
        ALL.put("SignUps.open(SecretToken)", new Secret());
        ALL.put("SignUps.known(SecretToken)", new Secret());
        ALL.put("SignUps.confirm(SecretToken, String)", new Secret());
        ALL.put("SignIns.account(PersonId)", new Inside("says who its one caller is"));
        ALL.put("Passkeys.of(PersonId)", new Inside("those of its one caller"));
        ALL.put("Passkeys.ask(PersonId)", new Inside("for its one caller"));
        ALL.put("Passkeys.add(PersonId, Name, String, PasskeySite)", new Inside("to the account of its one caller"));
        ALL.put("Passkeys.remove(PersonId, UUID)", new Inside("finds those of its one caller alone"));
        ALL.put("Passkeys.challenge()", new Open());
        ALL.put("Passkeys.signIn(String, PasskeySite, String)", new Open());
        ALL.put("SignInLinks.available()", new Open());
        ALL.put("SignInLinks.send(EmailAddress, String, Locale)", new Open());
        ALL.put("SignInLinks.opens(SecretToken)", new Secret());
        ALL.put("SignInLinks.use(SecretToken, String)", new Secret());
        ALL.put("SetUp.opens(SecretToken)", new Secret());
        ALL.put("SetUp.complete(SecretToken, NewPerson, Name)", new Secret());
        ALL.put("SetUp.done()", new Open());
    }

    private static void ofThePortal() {
        ALL.put("Catalog.newest()", new Open());
        ALL.put("Catalog.assessment(AssessmentKey)", new Open());
        ALL.put("Outbox.available()", new Open());
        ALL.put("Outbox.enqueue(Mail)", new Inside("whoever may invite has been made sure of"));
        ALL.put("Outbox.enqueue(List)", new Inside("whoever may invite has been made sure of"));
        ALL.put("Outbox.withdraw(Collection)", new Inside("for invitations that are taken back or answered"));
        ALL.put("Outbox.forget(List)", new Inside("for the invitations of a round that is withdrawn"));
        ALL.put("Outbox.states(Collection)", new Inside("for invitations that a leader has listed"));
    }

    private static NewDepartment legal() {
        return new NewDepartment(new Name("Legal"), 7);
    }

    private static <S> void member(String method, Class<S> service, Use<S> use) {
        ALL.put(method, new Membership<>(false, service, use, Optional.empty()));
    }

    private static <S> void member(String method, Class<S> service, Class<? extends Exception> foreign, Use<S> use) {
        ALL.put(method, new Membership<>(false, service, use, Optional.of(foreign)));
    }

    private static <S> void leader(String method, Class<S> service, Use<S> use) {
        ALL.put(method, new Membership<>(true, service, use, Optional.empty()));
    }

    private static <S> void leader(String method, Class<S> service, Class<? extends Exception> foreign, Use<S> use) {
        ALL.put(method, new Membership<>(true, service, use, Optional.of(foreign)));
    }
}
