package io.cxmaturity.round;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.Mail;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PortalAddress;
import io.cxmaturity.round.ui.RoundNavigation;
import io.cxmaturity.wording.Narrative;
import io.cxmaturity.wording.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is written to those who are invited. */
@Component
class InvitationMails {

    private static final int LONGEST_PART = 120;

    private final Catalog catalog;
    private final PortalAddress address;

    InvitationMails(Catalog catalog, PortalAddress address) {
        this.catalog = catalog;
        this.address = address;
    }

    /** @param by who asks */
    record Sender(String by, Name organisation) {}

    Mail invitation(Round round, Sender sender, PersonalLink to, Instant now) {
        var texts = Texts.of(to.language());
        var parts = new ArrayList<String>();
        parts.add(texts.get(
                "round.mail.invitation.asks",
                sender.by(),
                sender.organisation().value(),
                round.title().value()));
        if (round.state(now) == RoundState.PLANNED) {
            parts.add(texts.get(
                    "round.mail.opens", moment(texts, round, round.schedule().opensAt())));
        }
        return mail("round.mail.invitation.subject", round, sender, to, parts);
    }

    Mail reminder(Round round, Sender sender, PersonalLink to) {
        var parts = new ArrayList<String>();
        parts.add(Texts.of(to.language())
                .get(
                        "round.mail.reminder.asks",
                        sender.by(),
                        sender.organisation().value(),
                        round.title().value()));
        return mail("round.mail.reminder.subject", round, sender, to, parts);
    }

    private Mail mail(String subject, Round round, Sender sender, PersonalLink to, List<String> opening) {
        var texts = Texts.of(to.language());
        var asked = asked(round);
        var parts = new ArrayList<String>();
        parts.add(to.name().isEmpty() ? texts.get("round.mail.hello") : texts.get("round.mail.hello.name", to.name()));
        parts.addAll(opening);
        parts.add(texts.get(
                "round.mail.extent",
                asked.items().size(),
                Narrative.minutes(asked),
                moment(texts, round, round.schedule().closesAt())));
        parts.add(texts.get("round.mail.link") + "\n" + address.link(RoundNavigation.join(to.secret())));
        parts.add(texts.get("round.mail.once"));
        parts.add(texts.get("round.mail.anonymous", round.minimumGroup()));
        parts.add(texts.get(round.rawExport() ? "round.mail.export" : "round.mail.export.not"));
        return new Mail(
                Optional.of(round.organisation().value()),
                Optional.of(to.invitation().value()),
                to.email(),
                texts.get(
                        subject,
                        cut(round.title().value()),
                        cut(sender.organisation().value())),
                String.join("\n\n", parts) + "\n");
    }

    /** How long answering takes. */
    int minutes(Round round) {
        return Narrative.minutes(asked(round));
    }

    private Assessment asked(Round round) {
        return catalog.assessment(round.assessment()).asked(round.kind());
    }

    private static String moment(Texts texts, Round round, Instant instant) {
        return texts.moment(instant.atZone(round.schedule().zone()));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_PART
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_PART) - 1)) + "…";
    }
}
