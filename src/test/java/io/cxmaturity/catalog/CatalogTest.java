package io.cxmaturity.catalog;

import static io.cxmaturity.db.Tables.ASSESSMENT_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.testing.DatabaseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;

class CatalogTest extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
    private static final AssessmentKey THIRD = new AssessmentKey("workshop-safety", 3);
    private static final AssessmentKey FOURTH = new AssessmentKey("workshop-safety", 4);
    private static final int NODES = 8;

    @TempDir
    private Path folder;

    @Test
    void each_version_is_stored_with_its_text_and_hash() throws IOException {
        write("a.yaml", Workshop.text());

        start(NOW);

        var row = db.fetchSingle(ASSESSMENT_VERSION);
        assertThat(row.getId()).isEqualTo("workshop-safety");
        assertThat(row.getVersion()).isEqualTo(3);
        assertThat(row.getContent()).isEqualTo(Workshop.text());
        assertThat(row.getSha256()).isEqualTo(sha256(Workshop.text())).matches("[0-9a-f]{64}");
        assertThat(row.getPublishedAt().toInstant()).isEqualTo(NOW);
    }

    @Test
    void the_hash_is_that_of_the_files_bytes() {
        assertThat(sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void starting_again_changes_nothing() throws IOException {
        write("a.yaml", Workshop.text());
        start(NOW);

        var again = start(NOW.plusSeconds(3600));

        assertThat(again.newest()).extracting(Assessment::key).containsExactly(THIRD);
        assertThat(db.fetchSingle(ASSESSMENT_VERSION).getPublishedAt().toInstant())
                .isEqualTo(NOW);
    }

    @Test
    void changed_content_under_a_known_version_is_refused() throws IOException {
        write("a.yaml", Workshop.text());
        start(NOW);
        var changed = Workshop.text().replace("\"Guards\"", "\"Covers\"");
        write("a.yaml", changed);

        assertThatThrownBy(() -> start(NOW))
                .isInstanceOf(RefusedAssessments.class)
                .hasMessage(folder.resolve("a.yaml")
                        + " differs from version 3 of workshop-safety as published here (SHA-256 "
                        + sha256(Workshop.text()) + ", now " + sha256(changed)
                        + "); results rest on that, so raise “version”, or bring the published content back");
        assertThat(db.fetchSingle(ASSESSMENT_VERSION).getContent()).isEqualTo(Workshop.text());
    }

    @Test
    void nothing_new_is_published_beside_what_is_refused() throws IOException {
        write("a.yaml", Workshop.text());
        start(NOW);
        write("a.yaml", other(Workshop.text()));
        write("b.yaml", Workshop.text().replace("\"Guards\"", "\"Covers\""));

        assertThatThrownBy(() -> start(NOW)).isInstanceOf(RefusedAssessments.class);

        assertThat(db.fetchCount(ASSESSMENT_VERSION)).isEqualTo(1);
    }

    @Test
    void an_old_version_is_read_from_its_stored_copy() throws IOException {
        write("a.yaml", Workshop.text());
        start(NOW);
        write("a.yaml", fourth().replace("\"Guards\"", "\"Covers\""));

        var catalog = start(NOW);

        assertThat(catalog.newest()).extracting(Assessment::key).containsExactly(FOURTH);
        assertThat(catalog.assessment(FOURTH).items().getFirst().title()).isEqualTo("Covers");
        assertThat(catalog.assessment(THIRD).items().getFirst().title()).isEqualTo("Guards");
    }

    @Test
    void a_version_that_was_never_published_is_unknown() throws IOException {
        write("a.yaml", Workshop.text());
        var catalog = start(NOW);

        assertThatThrownBy(() -> catalog.assessment(FOURTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("workshop-safety 4 was never published here");
    }

    @Test
    void the_newest_version_of_each_is_on_offer_in_the_order_of_the_files() throws IOException {
        write("b.yaml", fourth());
        write("c.yaml", Workshop.text());
        write("a.yaml", other(Workshop.text()));
        write("notes.txt", "not an assessment");
        write(".hidden.yaml", "not an assessment");

        var catalog = start(NOW);

        assertThat(catalog.newest())
                .extracting(Assessment::key)
                .containsExactly(new AssessmentKey("workshop-order", 3), FOURTH);
        assertThat(catalog.assessment(THIRD).key()).isEqualTo(THIRD);
    }

    @Test
    void two_files_of_one_version_are_refused() throws IOException {
        write("a.yaml", Workshop.text());
        write("b.yaml", Workshop.text());

        assertThatThrownBy(() -> start(NOW))
                .isInstanceOf(RefusedAssessments.class)
                .hasMessage(folder.resolve("b.yaml") + " holds version 3 of workshop-safety, and so does "
                        + folder.resolve("a.yaml") + "; remove one, or raise its version");
    }

    @Test
    void all_faults_of_all_files_are_told_and_nothing_is_stored() throws IOException {
        write("a.yaml", Workshop.text());
        write("b.yaml", Workshop.text().replace("version: 3\n", "version: 0\n").replace("share: 2", "share: 9"));
        write("c.yaml", "\tid: x");

        assertThatThrownBy(() -> start(NOW))
                .isInstanceOf(RefusedAssessments.class)
                .hasMessage(String.join(
                        "\n",
                        folder.resolve("b.yaml") + ":3:10: Versions count from 1; raise the version",
                        folder.resolve("b.yaml")
                                + ":12:10: The overall level cannot be met; “share” has to be from 1 to 3, the number"
                                + " of dimensions",
                        folder.resolve("c.yaml") + ":1:1: A tab cannot stand here; use spaces"));
        assertThat(db.fetchCount(ASSESSMENT_VERSION)).isZero();
    }

    @Test
    void a_folder_without_assessments_is_refused() {
        assertThatThrownBy(() -> start(NOW))
                .isInstanceOf(RefusedAssessments.class)
                .hasMessage("There is no assessment (*.yaml) in the folder " + folder
                        + "; name the folder that holds them with portal.assessments");
    }

    @Test
    void whoever_starts_the_portal_reads_the_reasons_and_not_a_stack_trace() {
        var refused =
                new BeanCreationException("catalog", new RefusedAssessments(List.of("a.yaml:1:1: first", "second")));

        var analysis = new RefusedAssessmentsAnalyzer().analyze(refused);

        assertThat(analysis.getDescription()).isEqualTo("a.yaml:1:1: first\nsecond");
        assertThat(analysis.getAction()).startsWith("Correct what is listed and start again.");
    }

    @Test
    void nodes_that_start_at_once_store_a_version_once() throws Exception {
        write("a.yaml", Workshop.text());

        var catalogs = atOnce(() -> start(NOW));

        assertThat(catalogs)
                .hasSize(NODES)
                .allSatisfy(catalog ->
                        assertThat(catalog.newest()).extracting(Assessment::key).containsExactly(THIRD));
        assertThat(db.fetchSingle(ASSESSMENT_VERSION).getContent()).isEqualTo(Workshop.text());
    }

    private List<Catalog> atOnce(Callable<Catalog> node) throws Exception {
        var barrier = new CyclicBarrier(NODES);
        try (var nodes = Executors.newFixedThreadPool(NODES)) {
            var started = new ArrayList<Callable<Catalog>>();
            for (int i = 0; i < NODES; i++) {
                started.add(() -> {
                    barrier.await();
                    return node.call();
                });
            }
            var catalogs = new ArrayList<Catalog>();
            for (var catalog : nodes.invokeAll(started)) {
                catalogs.add(catalog.get());
            }
            return catalogs;
        }
    }

    private Catalog start(Instant now) {
        return new Catalog(
                new AssessmentFiles(folder.toString()), new CatalogStore(db), Clock.fixed(now, ZoneOffset.UTC));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static String fourth() {
        return Workshop.text().replace("version: 3\n", "version: 4\n");
    }

    private static String other(String text) {
        return text.replace("id: workshop-safety\n", "id: workshop-order\n");
    }

    private static String sha256(String text) {
        return new AssessmentFile("", Workshop.bytes(text)).sha256();
    }
}
