package io.cxmaturity.chart;

import java.awt.Color;

/**
 * A client's colour on pages: as it is where it can be read on every ground and carries text, else no darker or lighter
 * than it has to be.
 *
 * @param onLight as 0xRRGGBB; white text on it can be read as well
 * @param onDark likewise; dark text on it can be read as well
 */
public record Accent(int onLight, int onDark) {

    private static final double STEP = 0.94;
    private static final int RGB = 0xffffff;

    /**
     * A ground of the stylesheet's, with the sheet and the share of the colour in it that stand behind hovered text. In the
     * dark a button that is no brighter than it has to be looks as if it could not be used.
     */
    private record Ground(Color tint, Color sheet, double soft, double contrast, Color farthest) {

        private static final Ground LIGHT = new Ground(Ink.TINT.light(), Ink.SHEET.light(), 0.09, 4.5, Color.BLACK);
        private static final Ground DARK = new Ground(new Color(0x1a2026), new Color(0x151a1f), 0.1, 6, Color.WHITE);

        private boolean legible(Color colour) {
            return Mixing.contrast(colour, tint) >= contrast
                    && Mixing.contrast(colour, Mixing.mix(colour, soft, sheet)) >= contrast;
        }

        private int legible(int colour) {
            var legible = new Color(colour);
            while (!legible(legible)) {
                legible = Mixing.mix(legible, STEP, farthest);
            }
            return legible.getRGB() & RGB;
        }
    }

    /** @param colour 0xRRGGBB */
    public static Accent of(int colour) {
        return new Accent(Ground.LIGHT.legible(colour), Ground.DARK.legible(colour));
    }
}
