package io.cxmaturity.assessment;

import java.util.regex.Pattern;

/** The form of every id in an assessment: lower-case letters, digits and single hyphens, at most 80 characters. */
public final class Slug {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    private Slug() {}

    public static boolean isSlug(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    static void require(String text) {
        if (!isSlug(text)) {
            throw new IllegalArgumentException(
                    "An id is made of lower-case letters, digits and single hyphens, at most " + LONGEST);
        }
    }
}
