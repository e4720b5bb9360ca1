package io.cxmaturity.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How an organisation looks in its reports.
 *
 * @param accent its colour as 0xRRGGBB
 */
public record Brand(Optional<Logo> logo, OptionalInt accent) {

    /** That of an organisation which chose nothing. */
    public static final Brand NONE = new Brand(Optional.empty(), OptionalInt.empty());

    private static final int WHITE = 0xffffff;
    private static final int HEXADECIMAL = 16;

    public Brand {
        if (accent.isPresent() && (accent.getAsInt() < 0 || accent.getAsInt() > WHITE)) {
            throw new IllegalArgumentException("A colour lies between 000000 and ffffff");
        }
    }

    /** A colour from the way people write it, {@code #0c4a60} or {@code 0C4A60}; empty where it is none. */
    public static OptionalInt colour(String text) {
        var digits = text.strip();
        digits = digits.startsWith("#") ? digits.substring(1) : digits;
        return digits.matches("[0-9a-fA-F]{6}")
                ? OptionalInt.of(Integer.parseInt(digits, HEXADECIMAL))
                : OptionalInt.empty();
    }

    /** A colour as pages write it: {@code #0c4a60}. */
    public static String written(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }
}
