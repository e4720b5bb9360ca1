package io.cxmaturity.benchmark;

import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.Work;
import io.cxmaturity.round.InvitationList;
import io.cxmaturity.round.Invitations;
import io.cxmaturity.round.NewRound;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.Schedule;
import io.cxmaturity.scoring.Role;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of people as a file, read and checked line by line, and its people invited, on a file database. */
class InvitationsBenchmark {

    private static final int PEOPLE = 10_000;
    private static final int RUNS = 7;
    private static final List<String> ROLES = List.of("executive", "manager", "front-line");

    @Test
    void invites_a_long_list(@TempDir Path data) throws Exception {
        try (var portal = LargeRounds.portal(data)) {
            var large = new LargeRounds(portal, 1);
            var rounds = portal.getBean(Rounds.class);
            var invitations = portal.getBean(Invitations.class);
            var leader = large.leader();
            var organisation = large.organisation(leader, PEOPLE);
            var file = file();
            Measured.print("Its file", "%d KB".formatted(file.length / 1024), "-");
            var read = new double[RUNS];
            var invited = new double[RUNS];
            for (int run = 0; run < RUNS; run++) {
                var id = rounds.plan(leader, organisation, round(portal.getBean(Catalog.class)));
                var round = rounds.open(leader, organisation, id);
                long start = System.nanoTime();
                var list = InvitationList.read(
                        new ByteArrayInputStream(file),
                        StandardCharsets.UTF_8,
                        round,
                        invitations.invited(leader, organisation, id),
                        new Work());
                long middle = System.nanoTime();
                var result = invitations.invite(leader, organisation, id, list.good(), false, new Work());
                long end = System.nanoTime();
                if (result.added() != PEOPLE) {
                    throw new IllegalStateException("Invited " + result + " but for " + list.faults());
                }
                read[run] = (middle - start) / 1e6;
                invited[run] = (end - middle) / 1e6;
            }
            Measured.print("Reading 10,000 invitations, the first time", milliseconds(read[0]), "≤ 5 s with the next");
            Measured.print("Inviting them, the first time", milliseconds(invited[0]), "-");
            Measured.print("Reading 10,000 invitations", Measured.of(read).toString(), "≤ 5 s with the next");
            Measured.print("Inviting them", Measured.of(invited).toString(), "-");
        }
    }

    private static String milliseconds(double time) {
        return "%.0f ms".formatted(time);
    }

    private static NewRound round(Catalog catalog) {
        var now = Instant.now();
        return new NewRound(
                new Name("Spring"),
                catalog.newest().getFirst().key(),
                Kind.FULL,
                new Schedule(now, now.plus(Duration.ofDays(1)), ZoneId.of("UTC")),
                5,
                EnumSet.allOf(Role.class),
                false);
    }

    private static byte[] file() {
        var text = new StringBuilder("name,address,department,role,language\r\n");
        for (int person = 0; person < PEOPLE; person++) {
            text.append("Person %d,person.%d@example.org,\"%s\",%s,en\r\n"
                    .formatted(
                            person,
                            person,
                            LargeRounds.departmentName(person % LargeRounds.DEPARTMENTS),
                            ROLES.get(person % ROLES.size())));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
