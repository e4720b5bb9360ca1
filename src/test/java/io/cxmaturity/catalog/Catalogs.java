package io.cxmaturity.catalog;

import io.cxmaturity.assessment.Assessment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jooq.DSLContext;

/** Catalogues for the tests of those who use one. */
public final class Catalogs {

    private Catalogs() {}

    /** The workshop's safety and nothing else, published in this database. */
    public static Catalog workshop(DSLContext db) {
        var folder = Workshop.FILE.getParent().toString();
        return new Catalog(new AssessmentFiles(folder), new CatalogStore(db), Clock.systemUTC());
    }

    /** The portal's own assessment, published in this database. */
    public static Catalog own(DSLContext db) {
        return new Catalog(new AssessmentFiles("assessments"), new CatalogStore(db), Clock.systemUTC());
    }

    /** The portal's own assessment. */
    public static Assessment published() {
        var file = Path.of("assessments", "cx-maturity.yaml");
        try {
            return switch (AssessmentReader.read(file.toString(), Files.readAllBytes(file))) {
                case Reading.Sound sound -> sound.assessment();
                case Reading.Faulty faulty ->
                    throw new IllegalStateException(faulty.faults().toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
