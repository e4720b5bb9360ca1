package io.cxmaturity.benchmark;

import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.closing.Closing;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.Work;
import io.cxmaturity.comparison.Comparisons;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import io.cxmaturity.round.Invitations;
import io.cxmaturity.round.NewInvitation;
import io.cxmaturity.round.Reminding;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.ui.RoundNavigation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Everything that takes long enough for somebody to wait, each with 25,000 respondents in 40 departments. */
class LongDeedsBenchmark {

    private static final int RESPONDENTS = 25_000;
    private static final int INVITED = 20_000;
    /** A server that takes none: they wait. */
    private static final String[] MAIL = {
        "--spring.mail.host=127.0.0.1",
        "--spring.mail.port=1",
        "--portal.mail.from=cx@example.org",
        "--portal.address=http://127.0.0.1"
    };

    private static final String AIM = "≤ 1 s, or with progress";

    @Test
    void does_what_may_take_long(@TempDir Path data) throws Exception {
        try (var portal = LargeRounds.portal(data, MAIL);
                var client = HttpClient.newHttpClient()) {
            var rounds = new LargeRounds(portal, 1);
            var leader = rounds.leader();
            var secret = rounds.signIn(leader);
            var organisation = rounds.organisation(leader, RESPONDENTS);
            rounds.round(leader, organisation, RESPONDENTS, false);
            var round = rounds.round(leader, organisation, RESPONDENTS, false);
            portal.getBean(DSLContext.class).execute("update round set raw_export = true");
            departments(portal, leader);
            figures(portal, leader, organisation, round);

            var home = "http://127.0.0.1:" + portal.getEnvironment().getProperty("local.server.port") + "/";
            var results = home + RoundNavigation.round(organisation, round) + "/";
            for (var file : List.of(
                    "results.xlsx",
                    "results.xlsx?view=differences",
                    "results.csv?view=roadmap",
                    "results.csv?view=trend",
                    "report.pdf",
                    "answers.json",
                    "poster.pdf")) {
                time(client, file, results + file, secret);
            }
            for (var page : List.of(
                    "results",
                    "results?view=differences",
                    "results?view=alignment",
                    "results?view=answers",
                    "results?view=radar",
                    "results?view=trend",
                    "results?view=reliability",
                    "results?view=roadmap",
                    "actions",
                    "")) {
                time(client, "the page " + page, results + page, secret);
            }
            invite(portal, leader, organisation, rounds);
            time(client, "archive.zip", home + OrganisationNavigation.one(organisation) + "/archive.zip", secret);
            erase(portal, leader, rounds);
        }
    }

    private static void erase(ConfigurableApplicationContext portal, PersonId leader, LargeRounds rounds)
            throws Exception {
        var closing = portal.getBean(Closing.class);
        var organisation = rounds.organisation(leader, RESPONDENTS);
        rounds.round(leader, organisation, RESPONDENTS, true);
        closing.handedOver(leader, organisation, closing.handOver(leader, organisation));
        var name = portal.getBean(Organisations.class)
                .open(leader, organisation)
                .name()
                .value();
        print("Erasing 25,000 people’s answers, one by one", Measured.time(0, 1, run -> {
            if (!closing.close(leader, organisation, name, new Work())) {
                throw new IllegalStateException("Not erased");
            }
        }));
    }

    private static void figures(
            ConfigurableApplicationContext portal, PersonId leader, OrganisationId organisation, RoundId round)
            throws Exception {
        print(
                "The first figures of two rounds",
                Measured.time(0, 1, run -> portal.getBean(Comparisons.class).open(leader, organisation, round)));
    }

    private static void invite(
            ConfigurableApplicationContext portal, PersonId leader, OrganisationId organisation, LargeRounds rounds)
            throws Exception {
        var open = rounds.open(leader, organisation);
        var planned = rounds.plan(leader, organisation, Instant.now().plus(Duration.ofDays(1)));
        var people = IntStream.range(0, INVITED)
                .mapToObj(number -> new NewInvitation(
                        new EmailAddress("person-" + number + "@example.org"),
                        "Person " + number,
                        Optional.empty(),
                        Optional.empty(),
                        Locale.ENGLISH))
                .toList();
        print(
                "Inviting 20,000 people",
                Measured.time(
                        0,
                        1,
                        run -> portal.getBean(Invitations.class)
                                .invite(leader, organisation, open, people, false, new Work())));
        print(
                "Inviting them by mail",
                Measured.time(
                        0,
                        1,
                        run -> portal.getBean(Invitations.class)
                                .invite(leader, organisation, planned, people, true, new Work())));
        print(
                "Withdrawing that round, with their mails",
                Measured.time(
                        0, 1, run -> portal.getBean(Rounds.class).withdraw(leader, organisation, planned, new Work())));
        print(
                "The page of them",
                Measured.time(1, 3, run -> portal.getBean(Invitations.class).list(leader, organisation, open, "", 0)));
        print(
                "All their links",
                Measured.time(0, 1, run -> portal.getBean(Invitations.class).links(leader, organisation, open)));
        print(
                "Reminding 20,000 people",
                Measured.time(
                        0, 1, run -> portal.getBean(Reminding.class).remind(leader, organisation, open, new Work())));
        print(
                "Looking how far the round is",
                Measured.time(1, 3, run -> portal.getBean(Rounds.class).progress(leader, organisation, open)));
        print(
                "Closing the round, with their mails",
                Measured.time(0, 1, run -> portal.getBean(Rounds.class).close(leader, organisation, open)));
    }

    private static void departments(ConfigurableApplicationContext portal, PersonId leader) throws Exception {
        var organisations = portal.getBean(Organisations.class);
        var organisation = organisations.found(leader, new Name("Many departments"));
        var departments = IntStream.range(0, Organisation.MOST_DEPARTMENTS)
                .mapToObj(number -> new NewDepartment(new Name("Department " + number), number))
                .toList();
        print(
                "Adding 200 departments",
                Measured.time(0, 1, run -> organisations.addAll(leader, organisation, departments)));
    }

    private static void time(HttpClient client, String name, String address, String secret) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Cookie", "cx-sign-in=" + secret)
                .build();
        var size = new int[1];
        var measured = Measured.time(0, 3, run -> {
            var file = client.send(request, BodyHandlers.ofByteArray());
            if (file.statusCode() != 200) {
                throw new IllegalStateException(name + ": " + file.statusCode());
            }
            size[0] = file.body().length;
        });
        print("%s, %,d KB".formatted(name, size[0] / 1024), measured);
    }

    private static void print(String what, Measured measured) {
        Measured.print(what, measured.toString(), AIM);
    }
}
