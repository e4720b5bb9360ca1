package io.cxmaturity.learn.ui;

import java.util.Locale;

/** The addresses of everything there is to read, without a leading slash. */
public final class LearnNavigation {

    static final String LANDING = "";
    static final String LEARN = "learn";
    static final String DIMENSIONS = LEARN + "/dimensions";
    static final String LEVELS = LEARN + "/levels";
    static final String METRICS = LEARN + "/metrics";
    static final String SCORING = LEARN + "/scoring";
    static final String RESEARCH = LEARN + "/research";
    static final String ANSWERS = LEARN + "/answers";
    static final String GLOSSARY = "glossary";

    /** The parameter of the start page that names an assessment, where several are on offer. */
    static final String ASSESSMENT = "assessment";

    private LearnNavigation() {}

    public static String landing() {
        return LANDING;
    }

    public static String learn() {
        return LEARN;
    }

    /** What the levels say. */
    public static String levels() {
        return LEVELS;
    }

    /** The outcome metrics. */
    public static String metrics() {
        return METRICS;
    }

    /** How answers become scores and levels. */
    public static String scoring() {
        return SCORING;
    }

    /** What happens to the answers. */
    public static String answers() {
        return ANSWERS;
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
