package io.cxmaturity.round;

import io.cxmaturity.common.Outbox;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.common.Work;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.InvitationMails.Sender;
import java.security.SecureRandom;
import java.time.Clock;
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

    private static final int AT_ONCE = 500;

    private final InviteeStore store;
    private final LedRounds rounds;
    private final ProgressStore progress;
    private final InvitationMails mails;
    private final Outbox outbox;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invitations(
            InviteeStore store,
            LedRounds rounds,
            ProgressStore progress,
            InvitationMails mails,
            Outbox outbox,
            Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.progress = progress;
        this.mails = mails;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param already how many were invited before and are not invited anew */
    public record Invited(int added, int already) {}

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
        return store.taken(rounds.find(caller, organisation, round).id());
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
        var round = rounds.notClosed(caller, organisation, id);
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
        var sender = rounds.sender(caller, organisation);
        for (int from = 0; from < added.size(); from += AT_ONCE) {
            work.reached(from);
            invite(round, added.subList(from, Math.min(from + AT_ONCE, added.size())), anew, mail, sender);
        }
        work.reached(added.size());
        if (!added.isEmpty()) {
            rounds.note(caller, round, "invitation-add", added.size());
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
        boolean closed = rounds.find(caller, organisation, round).state(clock.instant()) == RoundState.CLOSED;
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
                                Optional.ofNullable(states.get(row.id().value()))
                                        .map(mail -> closed ? mail.past() : mail),
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
        return progress.arrivals(rounds.find(caller, organisation, round).id());
    }

    /** Takes along the links of all who have not answered and are not revoked, by their addresses. */
    public List<PersonalLink> links(PersonId caller, OrganisationId organisation, RoundId id) {
        var round = rounds.find(caller, organisation, id);
        var links = store.links(id);
        rounds.note(caller, round, "links-export", links.size());
        return links;
    }

    /**
     * Has a link open nothing any more. What its holder has begun stays theirs and cannot be handed in: invited anew, they
     * begin anew and count once.
     *
     * @return false for a link that is revoked already, or whose response is handed in: it stays as it is
     * @throws UnknownInvitation where the round has none such
     */
    public boolean revoke(PersonId caller, OrganisationId organisation, RoundId id, InvitationId invitation) {
        var round = rounds.locked(caller, organisation, id);
        if (!store.exists(id, invitation)) {
            throw new UnknownInvitation();
        }
        boolean revoked = store.revoke(id, invitation, clock.instant());
        if (revoked) {
            outbox.withdraw(List.of(invitation.value()));
            rounds.note(caller, round, "invitation-revoke", 1);
        }
        return revoked;
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
}
