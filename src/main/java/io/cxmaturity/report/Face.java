package io.cxmaturity.report;

import io.cxmaturity.chart.ChartFonts;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;

/**
 * Inter in one weight. Read once and shared by all documents: which of its glyphs a document uses is kept by the
 * document alone.
 */
@SuppressWarnings("ImmutableEnumChecker") // fonts are read-only once loaded
enum Face {
    REGULAR("Inter_400Regular", 0.2),
    SEMI_BOLD("Inter_600SemiBold", 0.6);

    /** A chart's fonts as this document embeds them. */
    static final FontMapper FOR_CHARTS = new FontMapper() {
        @Override
        public BaseFont awtToPdf(Font font) {
            return (ChartFonts.isSemiBold(font) ? SEMI_BOLD : REGULAR).font;
        }

        @Override
        public Font pdfToAwt(BaseFont font, int size) {
            return ChartFonts.regular(size);
        }
    };

    private static final int PLANE = 0x10000;
    private static final float UNITS = 1000;

    private final BaseFont font;
    private final short[] widths = new short[PLANE];

    /** @param prefix settles the letters before the subset's name, which would otherwise be random */
    Face(String file, double prefix) {
        font = load(file);
        font.setSecureRandom(new Settled(prefix));
        for (int character = 0; character < PLANE; character++) {
            widths[character] = (short) (font.charExists(character) ? font.getWidth(character) : -1);
        }
    }

    private static BaseFont load(String file) {
        try (var in = Face.class.getResourceAsStream("/report-fonts/" + file + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return BaseFont.createFont(
                    file + ".ttf",
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED,
                    in.readAllBytes(),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BaseFont font() {
        return font;
    }

    /** Whether there is a glyph for this code point; there is none beyond the first plane. */
    boolean has(int codePoint) {
        return codePoint < PLANE && widths[codePoint] >= 0;
    }

    /** @param text legible in this face */
    float width(String text, float size) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += widths[text.charAt(i)];
        }
        return sum * size / UNITS;
    }

    /** Always the same. */
    private static final class Settled extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final double value;

        Settled(double value) {
            this.value = value;
        }

        @Override
        public double nextDouble() {
            return value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
