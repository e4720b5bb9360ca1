package io.cxmaturity.assessment;

/** Names a dimension for ever: a slug such as {@code customer-journey}. */
public record DimensionId(String value) implements Comparable<DimensionId> {

    public DimensionId {
        Slug.require(value);
    }

    @Override
    public int compareTo(DimensionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
