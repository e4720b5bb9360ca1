package io.cxmaturity.round;

import io.cxmaturity.common.MailState;
import io.cxmaturity.common.Outbox;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.Work;
import io.cxmaturity.organisation.OrganisationId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes once more to those who are invited and have not answered. For leaders alone: others get what they get from
 * {@link Rounds}. When a method returns, its change is committed.
 */
@Service
@Transactional
public class Reminding {

    /** How long to wait before somebody is reminded once more. */
    private static final Duration PAUSE = Duration.ofDays(1);

    /** How many mails go between two looks at whether it is to be stopped. */
    private static final int AT_ONCE = 500;

    private final InviteeStore store;
    private final LedRounds rounds;
    private final InvitationMails mails;
    private final Outbox outbox;
    private final Clock clock;

    Reminding(InviteeStore store, LedRounds rounds, InvitationMails mails, Outbox outbox, Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.mails = mails;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param reminded how many got a mail
     * @param later how many had one within a day and have to wait for the next
     */
    public record Reminders(int reminded, int later) {}

    /**
     * Reminds everybody who has not answered, is not revoked and was not reminded within a day.
     *
     * @param work counts those who are invited
     * @throws NotOpen where the round takes no answers
     * @throws IllegalStateException where no mail can be sent
     * @throws Work.Stopped where it was stopped: nobody is reminded then
     */
    public Reminders remind(PersonId caller, OrganisationId organisation, RoundId round, Work work) {
        return remind(caller, organisation, round, Optional.empty(), work);
    }

    /** The same for one of them. */
    public Reminders remind(PersonId caller, OrganisationId organisation, RoundId round, InvitationId only) {
        return remind(caller, organisation, round, Optional.of(only), new Work());
    }

    private Reminders remind(
            PersonId caller, OrganisationId organisation, RoundId id, Optional<InvitationId> only, Work work) {
        var round = rounds.locked(caller, organisation, id);
        var now = clock.instant();
        if (round.state(now) != RoundState.OPEN) {
            throw new NotOpen(round.state(now));
        }
        var since = now.minus(PAUSE);
        int later = store.remindedSince(id, only, since);
        var due = store.notRemindedSince(id, only, since);
        if (!due.isEmpty()) {
            store.reminded(id, only, since, now);
            var sender = rounds.sender(caller, organisation);
            int others = store.size(id, "") - due.size();
            for (int from = 0; from < due.size(); from += AT_ONCE) {
                work.reached(others + from);
                outbox.enqueue(due.subList(from, Math.min(from + AT_ONCE, due.size())).stream()
                        .map(link -> mails.reminder(round, sender, link))
                        .toList());
            }
            work.reached(others + due.size());
            rounds.note(caller, round, "invitation-remind", due.size());
        }
        return new Reminders(due.size(), later);
    }

    /**
     * Sends an invitation once more whose last mail failed or may not have arrived.
     *
     * @return whether there was reason to: nobody is sent the same twice
     * @throws NotOpen where the round is closed
     * @throws IllegalStateException where no mail can be sent
     */
    public boolean mailAgain(PersonId caller, OrganisationId organisation, RoundId id, InvitationId invitation) {
        var round = rounds.notClosed(caller, organisation, id);
        var link = store.link(id, invitation);
        boolean lost = Optional.ofNullable(
                        outbox.states(List.of(invitation.value())).get(invitation.value()))
                .filter(MailState::lost)
                .isPresent();
        if (link.isEmpty() || !lost) {
            return false;
        }
        outbox.enqueue(mails.invitation(round, rounds.sender(caller, organisation), link.get(), clock.instant()));
        rounds.note(caller, round, "invitation-mail", 1);
        return true;
    }
}
