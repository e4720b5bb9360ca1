package io.cxmaturity.common;

import static io.cxmaturity.db.Tables.MAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.cxmaturity.common.MailState.Progress;
import io.cxmaturity.organisation.OrganisationsOf;
import io.cxmaturity.testing.DatabaseTest;
import io.cxmaturity.testing.People;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class OutboxTest extends DatabaseTest {

    private static final String FROM = "Zoë’s portal <cx@example.org>";

    private final UUID about = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private final InstantSource time = () -> this.now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");

    private GreenMail server;
    private Outbox outbox;

    @BeforeEach
    void startServer() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        outbox = OutboxOf.database(db, clock);
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void a_mail_arrives_as_it_was_written_and_its_text_is_forgotten() throws Exception {
        outbox.enqueue(mail("Grüße, 世界", "Your link:\nhttps://cx.example.org/ö"));
        assertThat(state().progress()).isEqualTo(Progress.WAITING);

        delivery(smtp()).deliver();

        var arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        assertThat(arrived[0].getSubject()).isEqualTo("Grüße, 世界");
        assertThat(arrived[0].getContent().toString().strip())
                .isEqualToNormalizingNewlines("Your link:\nhttps://cx.example.org/ö");
        assertThat(arrived[0].getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(arrived[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived[0].getFrom()[0].toString()).contains("cx@example.org");
        assertThat(arrived[0].getAllRecipients()[0]).hasToString("ada@example.org");
        assertThat(state()).isEqualTo(new MailState(Progress.SENT, Optional.of(now), Optional.empty()));
        assertThat(db.fetchValue(MAIL.BODY)).isEmpty();
    }

    @Test
    void of_several_mails_about_the_same_the_last_one_counts() {
        outbox.enqueue(mail("First", "text"));
        delivery(smtp()).deliver();
        now = now.plusSeconds(1);
        outbox.enqueue(mail("Second", "text"));

        assertThat(state().progress()).isEqualTo(Progress.WAITING);
        assertThat(outbox.states(List.of(UUID.randomUUID()))).isEmpty();
        assertThat(outbox.states(List.of())).isEmpty();
    }

    @Test
    void two_senders_at_once_send_each_mail_once() throws Exception {
        for (int i = 0; i < 40; i++) {
            outbox.enqueue(mail("Mail " + i, "text"));
        }
        var together = new CyclicBarrier(2);
        Callable<Void> node = () -> {
            var delivery = delivery(smtp());
            together.await();
            delivery.deliver();
            return null;
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(node, node))) {
                done.get();
            }
        }

        var subjects = new ArrayList<String>();
        for (var message : server.getReceivedMessages()) {
            subjects.add(message.getSubject());
        }
        assertThat(subjects).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void what_the_server_could_not_take_is_tried_again_later_and_later_six_times_at_most() {
        var gone = smtp();
        server.stop();
        outbox.enqueue(mail("Patience", "text"));

        for (int minutes : new int[] {1, 5, 15, 60, 240}) {
            var first = now;
            delivery(gone).deliver();
            assertThat(dueOf("Patience")).isEqualTo(first.plus(Duration.ofMinutes(minutes)));
            now = now.plus(Duration.ofMinutes(minutes));
        }
        delivery(gone).deliver();

        var row = db.fetchSingle(MAIL, MAIL.SUBJECT.eq("Patience"));
        assertThat(row.getAttempts()).isEqualTo(6);
        assertThat(row.getState()).isEqualTo("failed");
        assertThat(row.getError()).contains("Couldn't connect to host");
    }

    @Test
    void while_the_server_is_away_the_others_wait_without_an_attempt() {
        var gone = smtp();
        server.stop();
        outbox.enqueue(mail("First", "text"));
        now = now.plusSeconds(1);
        outbox.enqueue(mail("Second", "text"));
        delivery(gone).deliver();

        assertThat(db.fetchValue(MAIL.ATTEMPTS, MAIL.SUBJECT.eq("First"))).isEqualTo(1);
        assertThat(db.fetchValue(MAIL.ATTEMPTS, MAIL.SUBJECT.eq("Second"))).isZero();
    }

    @Test
    void once_the_server_is_back_the_mail_is_sent_once() {
        var port = server.getSmtp().getPort();
        var smtp = smtp();
        server.stop();
        outbox.enqueue(mail("Back", "text"));
        delivery(smtp).deliver();
        assertThat(state().progress()).isEqualTo(Progress.WAITING);
        assertThat(state().error()).isPresent();

        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        delivery(smtp).deliver();
        assertThat(server.getReceivedMessages()).isEmpty();
        now = now.plusSeconds(60);
        delivery(smtp).deliver();
        delivery(smtp).deliver();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(state()).isEqualTo(new MailState(Progress.SENT, Optional.of(now), Optional.empty()));
    }

    @Test
    void what_a_killed_node_was_sending_is_not_sent_again_but_uncertain_after_a_quarter_of_an_hour() {
        outbox.enqueue(mail("Killed", "text"));
        assertThatThrownBy(() -> delivery(killed()).deliver()).isInstanceOf(Killed.class);
        assertThat(state().progress()).isEqualTo(Progress.SENDING);

        now = now.plus(Duration.ofMinutes(15).minusSeconds(1));
        delivery(smtp()).deliver();
        assertThat(state().progress()).isEqualTo(Progress.SENDING);
        now = now.plusSeconds(1);
        delivery(smtp()).deliver();

        assertThat(state()).isEqualTo(new MailState(Progress.UNCERTAIN, Optional.empty(), Optional.empty()));
        assertThat(db.fetchValue(MAIL.STATE)).isEqualTo("failed");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_mail_that_the_server_had_when_the_connection_broke_is_uncertain_at_once() {
        outbox.enqueue(mail("Broken", "text"));
        delivery(answering(".", -1)).deliver();

        assertThat(state().progress()).isEqualTo(Progress.UNCERTAIN);
    }

    @Test
    void what_the_server_refuses_for_good_is_not_tried_again_and_what_it_refuses_for_now_is() {
        outbox.enqueue(mail("Refused", "text"));
        delivery(answering("MAIL FROM:<cx@example.org>", 451)).deliver();
        assertThat(state()).isEqualTo(new MailState(Progress.WAITING, Optional.empty(), Optional.of("451 said so")));

        now = now.plusSeconds(60);
        delivery(answering("MAIL FROM:<cx@example.org>", 550)).deliver();
        assertThat(state()).isEqualTo(new MailState(Progress.FAILED, Optional.empty(), Optional.of("550 said so")));
    }

    @Test
    void a_mail_to_a_person_alone_waits_for_no_invitations() throws Exception {
        var harbour = OrganisationsOf.database(db).found(People.insert(db), new Name("Harbour"));
        outbox.enqueue(new Mail(Optional.of(harbour.value()), Optional.empty(), "ada@example.org", "Invited", "text"));
        now = now.plusSeconds(60);
        outbox.enqueue(new Mail(Optional.empty(), Optional.empty(), "ada@example.org", "Sign in", "text"));

        delivery(smtp()).deliver();

        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getSubject)
                .containsExactly("Sign in", "Invited");
    }

    @Test
    void of_an_address_that_the_server_refuses_its_own_words_are_kept() throws Exception {
        outbox.enqueue(mail("Refused", "text"));
        var address = new InternetAddress("ada@example.org");
        var refused = new SMTPAddressFailedException(address, "RCPT TO", 550, "550 No such person here");
        delivery(failing(new SendFailedException("Invalid Addresses", refused))).deliver();

        assertThat(state())
                .isEqualTo(new MailState(Progress.FAILED, Optional.empty(), Optional.of("550 No such person here")));
    }

    @Test
    void an_address_to_which_nothing_can_be_sent_fails_and_holds_up_no_other() {
        outbox.enqueue(new Mail(Optional.empty(), Optional.of(about), "a,b@example.org", "Two", "text"));
        now = now.plusSeconds(1);
        outbox.enqueue(new Mail(Optional.empty(), Optional.empty(), "ada@example.org", "One", "text"));
        delivery(smtp()).deliver();

        assertThat(state().progress()).isEqualTo(Progress.FAILED);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_mail_goes_to_the_very_address_it_is_for_or_to_none() {
        for (var recipient : List.of("1<ada@example.org>", "(c)ada@example.org", "ada@example.org(2)", "ada")) {
            outbox.enqueue(new Mail(Optional.empty(), Optional.empty(), recipient, "Hello", "text"));
        }
        delivery(smtp()).deliver();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(db.fetchValues(MAIL.STATE)).containsOnly("failed").hasSize(4);
    }

    @Test
    void without_a_server_nothing_is_put_into_the_outbox() {
        var none = OutboxOf.unavailable(db);

        assertThat(none.available()).isFalse();
        assertThatThrownBy(() -> none.enqueue(mail("Nowhere", "text"))).isInstanceOf(IllegalStateException.class);
        assertThat(db.fetchCount(MAIL)).isZero();
    }

    @Test
    void a_subject_cannot_smuggle_headers_in() {
        assertThat(mail("Hello\r\nBcc: eve@example.org", "text").subject()).isEqualTo("Hello Bcc: eve@example.org");
    }

    @Test
    void mails_to_persons_alone_are_forgotten_after_a_day() {
        outbox.enqueue(mail("Old", "text"));
        now = now.plus(Duration.ofHours(23));
        outbox.enqueue(mail("New", "text"));
        now = now.plus(Duration.ofHours(2));
        delivery(smtp()).forgetThePast();

        assertThat(db.fetchValues(MAIL.SUBJECT)).containsExactly("New");
    }

    @Test
    void what_is_withdrawn_is_not_sent_and_its_text_is_forgotten() {
        outbox.enqueue(mail("First", "secret"));
        var other = UUID.fromString("00000000-0000-0000-0000-000000000002");
        outbox.enqueue(new Mail(Optional.empty(), Optional.of(other), "bob@example.org", "Other", "text"));
        outbox.withdraw(List.of(about));
        outbox.withdraw(List.of());
        assertThat(state().progress()).isEqualTo(Progress.WITHDRAWN);
        assertThat(db.fetchValue(MAIL.BODY, MAIL.SUBJECT.eq("First"))).isEmpty();

        delivery(smtp()).deliver();
        outbox.withdraw(List.of(about, other));

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(state().progress()).isEqualTo(Progress.WITHDRAWN);
        assertThat(outbox.states(List.of(other)).get(other).progress()).isEqualTo(Progress.SENT);
    }

    @Test
    void what_is_withdrawn_while_it_is_being_sent_is_not_tried_again() {
        outbox.enqueue(mail("Refused", "text"));
        delivery(withdrawing(answering(".", 451))).deliver();
        assertThat(state().progress()).isEqualTo(Progress.WITHDRAWN);
        now = now.plusSeconds(60);
        delivery(smtp()).deliver();
        assertThat(server.getReceivedMessages()).isEmpty();

        outbox.enqueue(mail("Taken", "text"));
        delivery(withdrawing(smtp())).deliver();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(state().progress()).isEqualTo(Progress.SENT);

        now = now.plusSeconds(1);
        outbox.enqueue(mail("Broken", "text"));
        delivery(withdrawing(answering(".", -1))).deliver();
        assertThat(state().progress()).isEqualTo(Progress.UNCERTAIN);
    }

    @Test
    void whoever_is_about_to_send_a_mail_asks_once_more_whether_it_is_wanted() {
        outbox.enqueue(mail("Needless", "text"));
        now = now.plusSeconds(1);
        outbox.enqueue(new Mail(Optional.empty(), Optional.empty(), "bob@example.org", "Wanted", "text"));
        delivery(smtp(), about::equals).deliver();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(state().progress()).isEqualTo(Progress.WITHDRAWN);
        assertThat(db.fetchValue(MAIL.BODY, MAIL.SUBJECT.eq("Needless"))).isEmpty();
    }

    @Test
    void a_mail_is_sent_or_withdrawn_where_two_nodes_do_both_at_once() throws Exception {
        var all = new ArrayList<UUID>();
        for (int i = 0; i < 40; i++) {
            all.add(UUID.randomUUID());
            outbox.enqueue(new Mail(Optional.empty(), Optional.of(all.getLast()), "ada@example.org", "A", "text"));
        }
        var together = new CyclicBarrier(2);
        Callable<Void> sends = () -> {
            var delivery = delivery(smtp());
            together.await();
            delivery.deliver();
            return null;
        };
        Callable<Void> withdraws = () -> {
            together.await();
            for (var one : all.reversed()) {
                outbox.withdraw(List.of(one));
            }
            return null;
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(sends, withdraws))) {
                done.get();
            }
        }

        var withdrawn = outbox.states(all).values().stream()
                .filter(state -> state.progress() == Progress.WITHDRAWN)
                .count();
        assertThat(server.getReceivedMessages().length + withdrawn).isEqualTo(40);
    }

    private Mail mail(String subject, String body) {
        return new Mail(Optional.empty(), Optional.of(about), "ada@example.org", subject, body);
    }

    private MailState state() {
        return outbox.states(List.of(about)).get(about);
    }

    private Instant dueOf(String subject) {
        return db.fetchValue(MAIL.DUE_AT, MAIL.SUBJECT.eq(subject)).toInstant();
    }

    private MailDelivery delivery(JavaMailSender sender, MailOccasion... occasions) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("server", sender);
        return new MailDelivery(
                new MailStore(db), beans.getBeanProvider(JavaMailSender.class), List.of(occasions), clock, FROM);
    }

    private JavaMailSenderImpl smtp() {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(server.getSmtp().getPort());
        return smtp;
    }

    /** Somebody takes the mail back just when the server has it. */
    private JavaMailSender withdrawing(JavaMailSender sender) {
        return new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                outbox.withdraw(List.of(about));
                sender.send(message);
            }
        };
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Ends as abruptly as a process that is killed. */
    private static JavaMailSender killed() {
        return new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                throw new Killed();
            }
        };
    }

    /** @param code what the server answers to the command; -1 for nothing, since the connection breaks */
    private static JavaMailSender answering(String command, int code) {
        return failing(new SMTPSendFailedException(command, code, code + " said so", null, null, null, null));
    }

    private static JavaMailSender failing(Exception failure) {
        return new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                throw new MailSendException(Map.of(message, failure));
            }
        };
    }
}
