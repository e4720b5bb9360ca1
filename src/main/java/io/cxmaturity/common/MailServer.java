package io.cxmaturity.common;

import io.cxmaturity.common.MailStore.Claimed;
import io.cxmaturity.common.SendingFailed.Kind;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands mails to the server, and understands what it answers. */
final class MailServer {

    private static final int NO_ANSWER = -1;
    private static final int PERMANENT = 500;
    private static final String END_OF_TEXT = ".";

    private final JavaMailSender server;
    private final String from;

    /** @param from an address, or a name with an address in angle brackets */
    MailServer(JavaMailSender server, String from) {
        this.server = server;
        this.from = from;
    }

    /** Returns once the server has taken it. */
    void send(Claimed mail) throws SendingFailed {
        var message = message(mail);
        try {
            server.send(message);
        } catch (MailSendException failed) {
            if (!failed.getFailedMessages().isEmpty()) {
                throw understood(failed);
            }
            // The server took it; only the farewell went wrong.
        } catch (MailAuthenticationException refused) {
            throw new SendingFailed(Kind.NOT_REACHED, refused);
        } catch (MailException failed) {
            throw new SendingFailed(Kind.FOR_NOW, failed);
        }
    }

    private MimeMessage message(Claimed mail) throws SendingFailed {
        var message = server.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(new InternetAddress(from));
            helper.setTo(recipient(mail));
            helper.setSubject(mail.subject());
            helper.setText(mail.body());
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException notAMail) {
            throw new SendingFailed(Kind.FOR_GOOD, notAMail);
        }
        return message;
    }

    /** The address itself and nothing around it, so that the mail goes nowhere else. */
    private static InternetAddress recipient(Claimed mail) throws AddressException {
        var read = new InternetAddress(mail.recipient(), true);
        if (!mail.recipient().equals(read.getAddress())) {
            throw new AddressException("More than an address", mail.recipient());
        }
        return read;
    }

    private static SendingFailed understood(MailSendException failed) {
        var cause = failed.getFailedMessages().values().iterator().next();
        return new SendingFailed(kind(cause), answer(cause));
    }

    /** What the server said of the address, where that was it. */
    private static Throwable answer(Throwable cause) {
        return cause instanceof SendFailedException refused
                        && refused.getNextException() instanceof SMTPAddressFailedException address
                ? address
                : cause;
    }

    private static Kind kind(Throwable cause) {
        return switch (cause) {
            case SMTPSendFailedException sending
            when END_OF_TEXT.equals(sending.getCommand()) && sending.getReturnCode() == NO_ANSWER -> Kind.UNCERTAIN;
            case SMTPSendFailedException sending when sending.getReturnCode() >= PERMANENT -> Kind.FOR_GOOD;
            case SendFailedException refused
            when refused.getNextException() instanceof SMTPAddressFailedException address
                    && address.getReturnCode() >= PERMANENT -> Kind.FOR_GOOD;
            case SendFailedException other -> Kind.FOR_NOW;
            default -> Kind.NOT_REACHED;
        };
    }
}
