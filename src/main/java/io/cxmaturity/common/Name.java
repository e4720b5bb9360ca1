package io.cxmaturity.common;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a person, an organisation or a department is called, on one line. */
public record Name(String value) {

    /** How many characters a name may have. */
    public static final int LONGEST = 200;

    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\p{Z}\\s]+");

    /** @throws IllegalArgumentException where nothing is left once the text is clean, or over {@value #LONGEST} characters */
    public Name {
        value = clean(value);
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST + " characters");
        }
    }

    /** Without blanks around it, with one blank for any run of blanks and control characters, and what Unicode allows. */
    public static String clean(String text) {
        var wellFormed = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return BLANKS.matcher(wellFormed).replaceAll(" ").strip();
    }

    /** The same for names that read alike. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
