package io.cxmaturity.assessment;

/** Names a item for ever: a slug such as {@code customer-journey}. */
public record ItemId(String value) implements Comparable<ItemId> {

    public ItemId {
        Slug.require(value);
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
