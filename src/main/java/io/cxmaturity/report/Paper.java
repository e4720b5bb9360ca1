package io.cxmaturity.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheet a report is set for; lengths in points of 1/72 inch. */
public enum Paper {
    A4(595.276f, 841.89f),
    LETTER(612, 792);

    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    /** As addresses and the terminal spell it: {@code a4}, {@code letter}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Paper> ofCode(String code) {
        return Stream.of(values()).filter(paper -> paper.code().equals(code)).findFirst();
    }
}
