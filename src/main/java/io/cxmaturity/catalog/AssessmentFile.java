package io.cxmaturity.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that should hold an assessment, as it was found. */
final class AssessmentFile {

    private final String name;
    private final byte[] content;

    AssessmentFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    String name() {
        return name;
    }

    Reading read() {
        return AssessmentReader.read(name, content);
    }

    /** The content's SHA-256 in lower-case hexadecimal digits. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Loses nothing, as what is read as an assessment is UTF-8. */
    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
