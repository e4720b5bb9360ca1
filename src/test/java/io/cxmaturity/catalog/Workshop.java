package io.cxmaturity.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small assessment of another field: four levels, items that skip some, weights and a rule of its own for the whole. */
final class Workshop {

    static final Path FILE = Path.of("src/test/resources/assessments/workshop-safety.yaml");

    private Workshop() {}

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
