package io.cxmaturity.chart;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;

/** The colours for print: the light ones on a white sheet, with a client's accent where there is one. */
public final class Palette {

    private static final double LEGIBLE = 4.5;
    private static final double DARKER = 0.94;
    private static final double SOFT = 0.09;
    private static final double LINE = 0.34;

    private final Map<Ink, Color> colours = new EnumMap<>(Ink.class);

    private Palette(Color accent) {
        for (var ink : Ink.values()) {
            colours.put(ink, ink.light());
        }
        var sheet = Ink.SHEET.light();
        colours.put(Ink.PAPER, sheet);
        colours.put(Ink.ACCENT, accent);
        colours.put(Ink.ACCENT_SOFT, Mixing.mix(accent, SOFT, sheet));
        colours.put(Ink.ACCENT_LINE, Mixing.mix(accent, LINE, sheet));
    }

    /** @param accent 0xRRGGBB; darkened until white text on it can be read */
    public static Palette of(int accent) {
        var colour = new Color(accent);
        while (Mixing.contrast(colour, Color.WHITE) < LEGIBLE) {
            colour = Mixing.mix(colour, DARKER, Color.BLACK);
        }
        return new Palette(colour);
    }

    public Color colour(Ink ink) {
        return colours.getOrDefault(ink, ink.light());
    }
}
