package io.cxmaturity.exchange;

import io.cxmaturity.scoring.Interval;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What figures are made of, as JSON has it. */
final class JsonValues {

    private JsonValues() {}

    /** Its two ends. */
    static List<Double> interval(Interval interval) {
        return List.of(interval.low(), interval.high());
    }

    static @Nullable Double number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    static <T> List<Object> list(Collection<T> of, Function<T, Object> json) {
        return of.stream().map(json).toList();
    }

    /** An object in the order of the map. */
    static <K, V> Map<String, @Nullable Object> named(
            Map<K, V> of, Function<K, String> name, Function<V, Object> json) {
        var named = new LinkedHashMap<String, @Nullable Object>();
        of.forEach((key, value) -> named.put(name.apply(key), json.apply(value)));
        return named;
    }

    /** An object in the order of the collection. */
    static <T> Map<String, @Nullable Object> named(
            Collection<T> of, Function<T, String> name, Function<T, Object> json) {
        var named = new LinkedHashMap<String, @Nullable Object>();
        of.forEach(each -> named.put(name.apply(each), json.apply(each)));
        return named;
    }
}
