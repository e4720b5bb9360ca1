package io.cxmaturity.chart;

import java.awt.Color;
import java.util.Locale;

/** The colours of page, chart and PDF by their names in the stylesheet, with their values on light ground. */
public enum Ink {
    PAPER(0xfcfcfa),
    SHEET(0xffffff),
    TINT(0xf3f3ef),
    INK(0x15191e),
    INK_2(0x4a5159),
    INK_3(0x646b73),
    LINE(0xe2e2dc),
    LINE_ROW(0xcdcec8),
    LINE_CONTROL(0x868c92),
    /** With {@link #ON_ACCENT} what a client’s own colour replaces; the next two are mixed from it. */
    ACCENT(0x0c4a60),
    ON_ACCENT(0xffffff),
    ACCENT_SOFT(0xe9edf0),
    ACCENT_LINE(0xaabcc4),
    CAUTION(0x8a4204),
    CAUTION_SOFT(0xfbf1e4),
    RAMP_0(0xebe7cd),
    RAMP_10(0xbcd9b5),
    RAMP_12(0xb0d7b4),
    RAMP_15(0x9dd3b5),
    RAMP_20(0x7fc4af),
    RAMP_24(0x67b8ac),
    RAMP_30(0x43a4a9),
    RAMP_36(0x2e8a9b),
    RAMP_40(0x237891),
    RAMP_45(0x1a6382),
    RAMP_48(0x195779),
    RAMP_50(0x194f73),
    RAMP_60(0x162a50),
    ON_RAMP_0(0x0b0e12),
    ON_RAMP_10(0x0b0e12),
    ON_RAMP_12(0x0b0e12),
    ON_RAMP_15(0x0b0e12),
    ON_RAMP_20(0x0b0e12),
    ON_RAMP_24(0x0b0e12),
    ON_RAMP_30(0x0b0e12),
    ON_RAMP_36(0x0b0e12),
    ON_RAMP_40(0xffffff),
    ON_RAMP_45(0xffffff),
    ON_RAMP_48(0xffffff),
    ON_RAMP_50(0xffffff),
    ON_RAMP_60(0xffffff);

    private static final int RAMP_END = 60;

    private final Color light;

    Ink(int rgb) {
        light = new Color(rgb);
    }

    /** On light ground, with our own accent. */
    public Color light() {
        return light;
    }

    /** As the stylesheet names it, {@code --ink-2} say. */
    public String token() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The ramp at a level.
     *
     * @param level from 1 to the highest
     * @param highest from 2 to 7
     */
    public static Ink level(int level, int highest) {
        return valueOf("RAMP_" + at(level, highest));
    }

    /** What is legible on {@link #level}. */
    public static Ink onLevel(int level, int highest) {
        return valueOf("ON_RAMP_" + at(level, highest));
    }

    private static int at(int level, int highest) {
        return RAMP_END * (level - 1) / (highest - 1);
    }
}
