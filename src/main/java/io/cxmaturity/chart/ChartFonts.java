package io.cxmaturity.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Inter in its two weights, each a font of its own. */
public final class ChartFonts {

    /** Measures as vectors are drawn: without rounding to pixels. */
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final Font REGULAR = load("Inter_400Regular");
    private static final Font SEMI_BOLD = load("Inter_600SemiBold");

    private ChartFonts() {}

    public static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    public static Font semiBold(double size) {
        return SEMI_BOLD.deriveFont((float) size);
    }

    /** Whether this is the heavier of the two. */
    public static boolean isSemiBold(Font font) {
        return font.getName().equals(SEMI_BOLD.getName());
    }

    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, CONTEXT).getWidth();
    }

    private static Font load(String name) {
        try (var in = ChartFonts.class.getResourceAsStream("/report-fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
