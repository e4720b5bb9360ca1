package io.cxmaturity.round;

import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.AuditLogOf;
import io.cxmaturity.common.OutboxOf;
import io.cxmaturity.organisation.OrganisationsOf;
import java.time.Clock;
import org.jooq.DSLContext;

/** The services on a test's database, for tests of other features. */
public final class RoundsOf {

    private RoundsOf() {}

    public static Rounds database(DSLContext db, Catalog catalog, Clock clock) {
        return new Rounds(
                new RoundStore(db),
                new ProgressStore(db),
                OrganisationsOf.database(db),
                catalog,
                OutboxOf.database(db, clock),
                AuditLogOf.database(db),
                clock);
    }

    public static Invitations invitations(DSLContext db, Catalog catalog, Clock clock) {
        return new Invitations(
                new InviteeStore(db),
                led(db, clock),
                new ProgressStore(db),
                new InvitationMails(catalog, OutboxOf.address()),
                OutboxOf.database(db, clock),
                clock);
    }

    public static Reminding reminding(DSLContext db, Catalog catalog, Clock clock) {
        return new Reminding(
                new InviteeStore(db),
                led(db, clock),
                new InvitationMails(catalog, OutboxOf.address()),
                OutboxOf.database(db, clock),
                clock);
    }

    private static LedRounds led(DSLContext db, Clock clock) {
        return new LedRounds(
                new RoundStore(db), new InviteeStore(db), OrganisationsOf.database(db), AuditLogOf.database(db), clock);
    }
}
