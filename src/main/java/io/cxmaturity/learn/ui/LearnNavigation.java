package io.cxmaturity.learn.ui;

import java.util.Locale;

/** The addresses of everything there is to read, without a leading slash. */
public final class LearnNavigation {

    static final String LANDING = "";
    static final String LEARN = "learn";
    static final String GLOSSARY = "glossary";

    private LearnNavigation() {}

    public static String landing() {
        return LANDING;
    }

    public static String learn() {
        return LEARN;
    }

    public static String glossary() {
        return GLOSSARY;
    }

    /** A term's own place in the glossary. */
    public static String glossary(String term) {
        return GLOSSARY + "#" + anchor(term);
    }

    static String anchor(String term) {
        return term.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
