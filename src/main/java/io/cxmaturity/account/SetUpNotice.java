package io.cxmaturity.account;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the link that sets the portal up on the console, and never into a log. */
@Component
class SetUpNotice {

    private static final String NOTICE = """

            Nobody can sign in yet. Set the portal up, once, at
                http://localhost:%d/setup/%s
            or at the same path of its own address. The next start prints another link in place of this one.

            """;

    private final SetUp setUp;

    SetUpNotice(SetUp setUp) {
        this.setUp = setUp;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        setUp.look();
        if (event.getApplicationContext() instanceof WebServerApplicationContext web) {
            var server = web.getWebServer();
            if (server != null) {
                setUp.newLink().ifPresent(link -> System.out.printf(NOTICE, server.getPort(), link.secret()));
            }
        }
    }
}
