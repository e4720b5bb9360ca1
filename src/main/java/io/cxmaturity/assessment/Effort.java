package io.cxmaturity.assessment;

/** How much work a step is, as a T-shirt size. */
public enum Effort {
    S(1),
    M(2),
    L(4);

    private final int cost;

    Effort(int cost) {
        this.cost = cost;
    }

    /** Relative cost: 1, 2 or 4. */
    public int cost() {
        return cost;
    }
}
