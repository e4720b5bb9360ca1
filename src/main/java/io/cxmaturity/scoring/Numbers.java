package io.cxmaturity.scoring;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/** Between plain numbers, where NaN and level 0 mean none, and numbers that may be absent. */
final class Numbers {

    private Numbers() {}

    static OptionalDouble present(double number) {
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    static OptionalInt present(int level) {
        return level == 0 ? OptionalInt.empty() : OptionalInt.of(level);
    }

    static <T> double[] doubles(List<T> of, ToDoubleFunction<T> number) {
        return of.stream().mapToDouble(number).toArray();
    }
}
