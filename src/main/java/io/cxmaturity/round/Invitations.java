package io.cxmaturity.round;

import io.cxmaturity.common.AuditLog;
import io.cxmaturity.common.MailState;
import io.cxmaturity.common.Outbox;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.round.InvitationMails.Sender;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is invited to rounds. For leaders alone: others get what they get from {@link Rounds}. Who has answered is known
 * here, what they answered never. When a method returns, its change is committed.
 */
@Service
@Transactional
public class Invitations {

    /** How long to wait before somebody is reminded once more. */
    static final Duration PAUSE = Duration.ofDays(1);

    private static final int AT_ONCE = 500;

    private final InviteeStore store;
    private final RoundStore rounds;
    private final ProgressStore progress;
    private final Organisations organisations;
    private final InvitationMails mails;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invitations(
            InviteeStore store,
            RoundStore rounds,
            ProgressStore progress,
            Organisations organisations,
            InvitationMails mails,
            Outbox outbox,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.progress = progress;
        this.organisations = organisations;
        this.mails = mails;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param already how many were invited before and are not invited anew */
    public record Invited(int added, int already) {}

    /**
     * @param reminded how many got a mail
     * @param later how many had one within a day and have to wait for the next
     */
    public record Reminders(int reminded, int later) {}

    /** Whether invitations and reminders can be sent by mail; else their links are handed out by the leader. */
    public boolean byMail() {
        return outbox.available();
    }

    /** How many minutes the questions of a round take, as its invitations say. */
    public int minutes(Round round) {
        return mails.minutes(round);
    }

    /** The keys of the addresses that are invited; whoever was revoked before they answered may be invited anew. */
    @Transactional(readOnly = true)
    public Set<String> invited(PersonId caller, OrganisationId organisation, RoundId round) {
        return store.taken(find(caller, organisation, round).id());
    }

    /**
     * Invites people, all or none. An address that is invited stays as it is.
     *
     * @param mail whether to send each new one a mail with the link
     * @param work counts the people
     * @throws NotOpen where the round is closed
     * @throws Work.Stopped where it was stopped: nobody is invited then
     * @throws IllegalArgumentException for a department or role that the round does not ask
     * @throws IllegalStateException where mail is to be sent and cannot be
     */
    public Invited invite(
            PersonId caller,
            OrganisationId organisation,
            RoundId id,
            List<NewInvitation> invitations,
            boolean mail,
            Work work) {
        var round = locked(caller, organisation, id);
        requireNotClosed(round);
        invitations.forEach(invitation -> requireAsked(round, invitation));
        var taken = store.taken(id);
        var added = invitations.stream()
                .filter(invitation -> taken.add(invitation.email().key()))
                .toList();
        var anew = store.free(id);
        anew.keySet().retainAll(added.stream().map(one -> one.email().key()).collect(Collectors.toSet()));
        if (!anew.isEmpty()) {
            store.deleteFree(id, anew.keySet());
        }
        var sender = sender(caller, organisation);
        for (int from = 0; from < added.size(); from += AT_ONCE) {
            work.reached(from);
            invite(round, added.subList(from, Math.min(from + AT_ONCE, added.size())), anew, mail, sender);
        }
        work.reached(added.size());
        if (!added.isEmpty()) {
            note(caller, round, "invitation-add", added.size());
        }
        return new Invited(added.size(), invitations.size() - added.size());
    }

    /** @param anew those who were invited before, with when they were reminded: at most one a day, as before */
    private void invite(
            Round round,
            List<NewInvitation> invitations,
            Map<String, Optional<Instant>> anew,
            boolean mail,
            Sender sender) {
        var links = new ArrayList<PersonalLink>();
        for (var invitation : invitations) {
            links.add(new PersonalLink(
                    new InvitationId(UUID.randomUUID()),
                    invitation.name(),
                    invitation.email().value(),
                    invitation.department(),
                    invitation.role(),
                    invitation.language(),
                    SecretToken.random(random)));
        }
        store.insert(round.id(), invitations, links, anew, clock.instant());
        if (mail) {
            outbox.enqueue(links.stream()
                    .map(link -> mails.invitation(round, sender, link, clock.instant()))
                    .toList());
        }
    }

    /**
     * A page of those who are invited, by their addresses.
     *
     * @param search a part of a name or an address; blank for all
     * @param number from 0; beyond the last page means the last
     */
    @Transactional(readOnly = true)
    public InvitationPage list(PersonId caller, OrganisationId organisation, RoundId round, String search, int number) {
        find(caller, organisation, round);
        int matching = store.size(round, search);
        int all = search.isBlank() ? matching : store.size(round, "");
        int last = Math.max(0, Math.ceilDiv(matching, InvitationPage.SIZE) - 1);
        int shown = Math.clamp(number, 0, last);
        var rows = store.page(round, search, shown);
        var states = outbox.states(rows.stream().map(row -> row.id().value()).toList());
        return new InvitationPage(
                rows.stream()
                        .map(row -> new Invitation(
                                row.id(),
                                row.name(),
                                row.email(),
                                row.department(),
                                row.role(),
                                row.state(),
                                Optional.ofNullable(states.get(row.id().value())),
                                row.remindedAt(),
                                row.link()))
                        .toList(),
                shown,
                matching,
                all);
    }

    /** By which links people came. */
    @Transactional(readOnly = true)
    public Arrivals arrivals(PersonId caller, OrganisationId organisation, RoundId round) {
        return progress.arrivals(find(caller, organisation, round).id());
    }

    /** The links of all who have not answered and are not revoked, by their addresses. */
    @Transactional(readOnly = true)
    public List<PersonalLink> links(PersonId caller, OrganisationId organisation, RoundId round) {
        return store.links(find(caller, organisation, round).id());
    }

    /**
     * Sends an invitation once more whose last mail failed or may not have arrived.
     *
     * @return whether there was reason to: nobody is sent the same twice
     * @throws NotOpen where the round is closed
     * @throws IllegalStateException where no mail can be sent
     */
    public boolean mailAgain(PersonId caller, OrganisationId organisation, RoundId id, InvitationId invitation) {
        var round = locked(caller, organisation, id);
        requireNotClosed(round);
        var link = store.link(id, invitation);
        boolean lost = Optional.ofNullable(
                        outbox.states(List.of(invitation.value())).get(invitation.value()))
                .filter(MailState::lost)
                .isPresent();
        if (link.isEmpty() || !lost) {
            return false;
        }
        outbox.enqueue(mails.invitation(round, sender(caller, organisation), link.get(), clock.instant()));
        note(caller, round, "invitation-mail", 1);
        return true;
    }

    /**
     * Has a link open nothing any more. What its holder has begun stays theirs and cannot be handed in: invited anew, they
     * begin anew and count once. A link that is revoked, or whose response is handed in, stays as it is.
     *
     * @throws UnknownInvitation where the round has none such
     */
    public void revoke(PersonId caller, OrganisationId organisation, RoundId id, InvitationId invitation) {
        var round = locked(caller, organisation, id);
        if (!store.exists(id, invitation)) {
            throw new UnknownInvitation();
        }
        if (store.revoke(id, invitation, clock.instant())) {
            outbox.withdraw(List.of(invitation.value()));
            note(caller, round, "invitation-revoke", 1);
        }
    }

    /**
     * Reminds everybody who has not answered, is not revoked and was not reminded within a day.
     *
     * @throws NotOpen where the round takes no answers
     * @throws IllegalStateException where no mail can be sent
     */
    public Reminders remind(PersonId caller, OrganisationId organisation, RoundId round) {
        return remind(caller, organisation, round, Optional.empty());
    }

    /** The same for one of them. */
    public Reminders remind(PersonId caller, OrganisationId organisation, RoundId round, InvitationId only) {
        return remind(caller, organisation, round, Optional.of(only));
    }

    private Reminders remind(PersonId caller, OrganisationId organisation, RoundId id, Optional<InvitationId> only) {
        var round = locked(caller, organisation, id);
        var now = clock.instant();
        if (round.state(now) != RoundState.OPEN) {
            throw new NotOpen(round.state(now));
        }
        var since = now.minus(PAUSE);
        int later = store.remindedSince(id, only, since);
        var due = store.notRemindedSince(id, only, since);
        if (!due.isEmpty()) {
            store.reminded(id, only, since, now);
            var sender = sender(caller, organisation);
            outbox.enqueue(due.stream()
                    .map(link -> mails.reminder(round, sender, link))
                    .toList());
            note(caller, round, "invitation-remind", due.size());
        }
        return new Reminders(due.size(), later);
    }

    private Sender sender(PersonId caller, OrganisationId organisation) {
        return new Sender(
                store.name(caller), organisations.open(caller, organisation).name());
    }

    private void note(PersonId caller, Round round, String deed, int people) {
        audit.record(round.organisation().value(), caller, deed, round.title() + ": " + people);
    }

    private static void requireAsked(Round round, NewInvitation invitation) {
        boolean known = invitation
                .department()
                .map(id -> round.department(id).isPresent())
                .orElse(true);
        if (!known || !invitation.role().map(round.roles()::contains).orElse(true)) {
            throw new IllegalArgumentException("The round does not ask this department or role");
        }
    }

    private void requireNotClosed(Round round) {
        if (round.state(clock.instant()) == RoundState.CLOSED) {
            throw new NotOpen(RoundState.CLOSED);
        }
    }

    /** One change of a round's invitations after the other. */
    private Round locked(PersonId caller, OrganisationId organisation, RoundId id) {
        rounds.lock(find(caller, organisation, id).id());
        return find(caller, organisation, id);
    }

    private Round find(PersonId caller, OrganisationId organisation, RoundId id) {
        organisations.openToLead(caller, organisation);
        return rounds.find(organisation, id).orElseThrow(UnknownRound::new);
    }
}
