package io.cxmaturity.response;

import java.math.BigDecimal;
import java.util.Locale;

/** An outcome that is recorded beside the scores and never scored. */
public enum Metric {
    /** Net promoter score: share of promoters less share of detractors, in points. */
    NPS(-100, 100),
    /** Satisfied customers, in per cent. */
    CSAT(0, 100),
    /** Customer effort score, on a scale of 1 to 7. */
    CES(1, 7),
    /** Customer lifetime value, in the organisation's own currency. */
    CLV(0, 999_999_999_999L);

    private final BigDecimal lowest;
    private final BigDecimal highest;

    Metric(long lowest, long highest) {
        this.lowest = BigDecimal.valueOf(lowest);
        this.highest = BigDecimal.valueOf(highest);
    }

    public BigDecimal lowest() {
        return lowest;
    }

    public BigDecimal highest() {
        return highest;
    }

    public boolean allows(BigDecimal value) {
        return value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
    }

    /** As the database and files spell it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
