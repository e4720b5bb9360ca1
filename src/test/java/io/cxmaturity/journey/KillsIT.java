package io.cxmaturity.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.testing.Answerer;
import io.cxmaturity.testing.BrowserTest;
import io.cxmaturity.testing.PortalProcess;
import io.cxmaturity.testing.StoredAnswers;
import io.cxmaturity.testing.UnpackedPortal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the portal again and again while people answer; {@code -Dportal.kills=200} does it at length. */
class KillsIT extends BrowserTest {

    private static final int KILLS = Integer.getInteger("portal.kills", 3);
    private static final int MANY = 10;
    private static final int PEOPLE = 4;
    private static final int ANSWERS_BETWEEN_KILLS = 60;

    @TempDir
    private Path folder;

    private final Random random = new Random(42);

    /** A page that is just being loaded when the server dies cannot get its scripts. */
    @Override
    protected boolean isFault(String error) {
        return !error.contains("Failed to fetch");
    }

    @Test
    void no_answer_that_was_called_saved_is_lost_when_the_server_is_killed() throws IOException {
        try (var portal = start()) {
            var people = Stream.generate(() -> new Answerer(newContext(contextOptions()), portal))
                    .limit(PEOPLE)
                    .toList();
            for (int kill = 1; kill <= KILLS; kill++) {
                people.forEach(Answerer::start);
                awaitAnswers(people);
                portal.kill();
                people.forEach(Answerer::leave);

                var stored = StoredAnswers.of(portal);
                for (var person : people) {
                    assertThat(person.lost(stored)).as("lost by kill " + kill).isEmpty();
                }
                System.out.printf("kill %d of %d: %d answers saved, none lost%n", kill, KILLS, saved(people));
                portal.restart();
            }
            people.forEach(Answerer::start);
            awaitAnswers(people);
        }
    }

    /** As every test starts it, or where it starts often, prepared for that. */
    private PortalProcess start() throws IOException {
        return KILLS > MANY
                ? UnpackedPortal.in(folder).start(PortalProcess.SHORT_LIVED)
                : PortalProcess.start(PortalProcess.SHORT_LIVED);
    }

    /** Until everybody has had some answers saved, and all together a number that differs each time. */
    private void awaitAnswers(List<Answerer> people) {
        var before = people.stream().map(Answerer::acknowledged).toList();
        int enough = saved(people) + PEOPLE + random.nextInt(ANSWERS_BETWEEN_KILLS);
        page.waitForCondition(() -> saved(people) >= enough
                && Stream.iterate(0, i -> i + 1)
                        .limit(PEOPLE)
                        .allMatch(i -> people.get(i).acknowledged() > before.get(i)));
    }

    private static int saved(List<Answerer> people) {
        return people.stream().mapToInt(Answerer::acknowledged).sum();
    }
}
