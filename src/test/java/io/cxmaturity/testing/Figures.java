package io.cxmaturity.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares figures with those of a worked case, to within 1e-9 of one or of the figure. */
public final class Figures {

    private static final double TOLERANCE = 1e-9;

    private Figures() {}

    /** Everything the case names has to be there and equal; what it does not name is left aside. */
    public static void assertReproduces(String where, JsonNode expected, Map<String, ?> actual) {
        assertReproduces(where, expected, JsonMapper.shared().<JsonNode>valueToTree(actual));
    }

    /** As above. */
    public static void assertReproduces(String where, JsonNode expected, JsonNode actual) {
        if (expected.isObject()) {
            expected.properties().forEach(entry -> {
                var name = where + "." + entry.getKey();
                assertThat(actual.has(entry.getKey())).as(name).isTrue();
                assertReproduces(name, entry.getValue(), actual.get(entry.getKey()));
            });
        } else if (expected.isArray()) {
            assertThat(actual.size()).as("%s: %s", where, actual).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                assertReproduces(where + "[" + i + "]", expected.get(i), actual.get(i));
            }
        } else if (expected.isNumber()) {
            assertThat(actual.isNumber()).as("%s is %s", where, actual).isTrue();
            double bound = TOLERANCE * Math.max(1, Math.abs(expected.asDouble()));
            if (!(Math.abs(actual.asDouble() - expected.asDouble()) <= bound)) {
                fail("%s is %s, not %s".formatted(where, actual, expected));
            }
        } else {
            assertThat(actual).as(where).isEqualTo(expected);
        }
    }
}
