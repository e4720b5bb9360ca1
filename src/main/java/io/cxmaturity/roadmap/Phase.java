package io.cxmaturity.roadmap;

/** Within how many days a step starts. */
public enum Phase {
    DAYS_30("30"),
    DAYS_60("60"),
    DAYS_90("90"),
    LATER("later");

    private static final int STEPS_EACH = 3;

    private final String code;

    Phase(String code) {
        this.code = code;
    }

    /** As files spell it. */
    public String code() {
        return code;
    }

    /** @param position of a step in the roadmap, from 0 on */
    static Phase at(int position) {
        return values()[Math.min(position / STEPS_EACH, values().length - 1)];
    }
}
