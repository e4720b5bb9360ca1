package io.cxmaturity.common;

import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The outbox in a test's database, for tests of features; nothing in it is ever sent. */
public final class OutboxOf {

    private OutboxOf() {}

    /** As with a mail server. */
    public static Outbox database(DSLContext db, Clock clock) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("server", new JavaMailSenderImpl());
        return outbox(db, clock, beans);
    }

    /** As without a mail server. */
    public static Outbox unavailable(DSLContext db) {
        return outbox(db, Clock.systemUTC(), new StaticListableBeanFactory());
    }

    public static PortalAddress address() {
        return new PortalAddress("https://cx.example.org/");
    }

    private static Outbox outbox(DSLContext db, Clock clock, StaticListableBeanFactory beans) {
        return new Outbox(
                new MailStore(db), clock, beans.getBeanProvider(JavaMailSender.class), address(), "cx@example.org");
    }
}
