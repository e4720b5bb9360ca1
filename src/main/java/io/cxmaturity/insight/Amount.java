package io.cxmaturity.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a number as people write it: "81", "7,5", "1 200", "1,200.50", "−12", "81 %". */
public final class Amount {

    /** How many decimals are kept. */
    public static final int DECIMALS = 4;

    private static final int LONGEST = 40;
    private static final Pattern NOISE = Pattern.compile("[\\s\\u00a0\\u202f'’_%]");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern GROUPED_BY_POINTS =
            Pattern.compile("-?\\d{1,3}(\\.\\d{3})+,\\d+|-?\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern PLAIN = Pattern.compile("-?(\\d+(\\.\\d*)?|\\.\\d+)");

    private Amount() {}

    /** Empty for text that is no number; a comma before exactly three digits separates thousands. */
    public static Optional<BigDecimal> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var bare = NOISE.matcher(text).replaceAll("").replace('−', '-').replace("+", "");
        return Optional.of(ungrouped(bare))
                .filter(number -> PLAIN.matcher(number).matches())
                .map(BigDecimal::new)
                .map(number -> number.setScale(Math.min(DECIMALS, number.scale()), RoundingMode.HALF_UP));
    }

    private static String ungrouped(String number) {
        if (GROUPED.matcher(number).matches()) {
            return number.replace(",", "");
        }
        if (GROUPED_BY_POINTS.matcher(number).matches()) {
            return number.replace(".", "").replace(',', '.');
        }
        return number.replace(',', '.');
    }
}
