package io.cxmaturity.assessment;

/** Names a step for ever: a slug such as {@code customer-journey}. */
public record StepId(String value) implements Comparable<StepId> {

    public StepId {
        Slug.require(value);
    }

    @Override
    public int compareTo(StepId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
