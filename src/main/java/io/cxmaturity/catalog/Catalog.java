package io.cxmaturity.catalog;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.AssessmentKey;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/**
 * The assessments the portal offers, and every version it ever published. A version is stored when the portal first
 * meets it and never changes: responses are read with the stored copy for good.
 */
@Service
public class Catalog {

    private final CatalogStore store;
    private final List<Assessment> newest;
    private final Map<AssessmentKey, Assessment> read = new ConcurrentHashMap<>();

    /**
     * Reads the files and stores what is new, so that the portal does not start where an assessment is broken, or has
     * changed while its version has not.
     */
    Catalog(AssessmentFiles files, CatalogStore store, Clock clock) {
        this.store = store;
        var found = found(files.read());
        requireUnchanged(found);
        found.forEach(one -> store.publish(one.key(), one.file(), clock.instant()));
        requireUnchanged(found);
        found.forEach(one -> read.put(one.key(), one.assessment()));
        this.newest = newest(found);
    }

    private record Found(AssessmentFile file, Assessment assessment) {

        AssessmentKey key() {
            return assessment.key();
        }
    }

    /** The newest version of each assessment on offer, in the order of their files; never empty. */
    public List<Assessment> newest() {
        return newest;
    }

    /**
     * The stored copy of one version.
     *
     * @throws IllegalArgumentException for a version that was never published here
     */
    public Assessment assessment(AssessmentKey key) {
        var known = read.get(key);
        if (known != null) {
            return known;
        }
        var stored = stored(key);
        read.put(key, stored);
        return stored;
    }

    private Assessment stored(AssessmentKey key) {
        var content =
                store.content(key).orElseThrow(() -> new IllegalArgumentException(key + " was never published here"));
        return switch (AssessmentReader.read(key.toString(), content.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Sound sound -> sound.assessment();
            case Reading.Faulty faulty ->
                throw new IllegalStateException("The stored copy cannot be read any more: "
                        + faulty.faults().getFirst());
        };
    }

    private static List<Found> found(List<AssessmentFile> files) {
        var found = new LinkedHashMap<AssessmentKey, Found>();
        var reasons = new ArrayList<String>();
        for (var file : files) {
            switch (file.read()) {
                case Reading.Faulty faulty -> faulty.faults().forEach(fault -> reasons.add(fault.toString()));
                case Reading.Sound sound -> {
                    var one = new Found(file, sound.assessment());
                    var other = found.putIfAbsent(one.key(), one);
                    if (other != null) {
                        reasons.add(reason("twice", one, other.file().name()));
                    }
                }
            }
        }
        refuseFor(reasons);
        return List.copyOf(found.values());
    }

    private void requireUnchanged(List<Found> found) {
        var reasons = new ArrayList<String>();
        for (var one : found) {
            var sha256 = one.file().sha256();
            store.sha256(one.key())
                    .filter(published -> !published.equals(sha256))
                    .ifPresent(published -> reasons.add(reason("changed", one, published, sha256)));
        }
        refuseFor(reasons);
    }

    private static String reason(String text, Found found, String... arguments) {
        var all = new ArrayList<Object>(
                List.of(found.file().name(), found.key().id(), found.key().version()));
        all.addAll(List.of(arguments));
        return RefusedAssessments.reason(text, all.toArray());
    }

    private static void refuseFor(List<String> reasons) {
        if (!reasons.isEmpty()) {
            throw new RefusedAssessments(reasons);
        }
    }

    private static List<Assessment> newest(List<Found> found) {
        var newest = new LinkedHashMap<String, Assessment>();
        for (var one : found) {
            newest.merge(
                    one.key().id(),
                    one.assessment(),
                    (a, b) -> a.key().version() > b.key().version() ? a : b);
        }
        return List.copyOf(newest.values());
    }
}
