package io.cxmaturity.learn.ui;

/** The pages there are to learn from, in the order in which they are read. */
enum Topic {
    EXPERIENCE(LearnNavigation.LEARN, "learn.experience"),
    DIMENSIONS(LearnNavigation.DIMENSIONS, "learn.dimensions"),
    LEVELS(LearnNavigation.LEVELS, "learn.levels"),
    METRICS(LearnNavigation.METRICS, "learn.metrics"),
    SCORING(LearnNavigation.SCORING, "learn.scoring"),
    RESEARCH(LearnNavigation.RESEARCH, "learn.research"),
    ANSWERS(LearnNavigation.ANSWERS, "learn.answers"),
    GLOSSARY(LearnNavigation.GLOSSARY, "learn.glossary");

    private final String address;
    private final String key;

    Topic(String address, String key) {
        this.address = address;
        this.key = key;
    }

    String address() {
        return address;
    }

    /** What the keys of its texts begin with. */
    String key() {
        return key;
    }
}
