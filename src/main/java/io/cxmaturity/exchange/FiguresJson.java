package io.cxmaturity.exchange;

import io.cxmaturity.scoring.RoundFigures;
import io.cxmaturity.scoring.Trend;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shown figures of a round as JSON: compact, and what is to be stored is read back to the last bit. */
public final class FiguresJson {

    private static final JsonFactory JSON = new JsonFactory();

    private FiguresJson() {}

    public static String write(RoundFigures figures) {
        return text(FiguresWriter.whole(figures));
    }

    /**
     * Those of a round to be given away: with two decimals and no more, as readers see them. With all digits and the
     * counts beside them, what a single respondent answered could be worked out.
     */
    public static String shown(RoundFigures figures) {
        return text(rounded(FiguresWriter.round(figures)));
    }

    private static @Nullable Object rounded(@Nullable Object plain) {
        return switch (plain) {
            case Map<?, ?> members -> {
                var all = new LinkedHashMap<Object, @Nullable Object>();
                members.forEach((name, member) -> all.put(name, rounded(member)));
                yield all;
            }
            case Collection<?> elements -> {
                var all = new ArrayList<@Nullable Object>();
                elements.forEach(element -> all.add(rounded(element)));
                yield all;
            }
            case Double number -> FigureTable.shown(number, 2).doubleValue();
            case null, default -> plain;
        };
    }

    /** @throws IllegalArgumentException for anything that was not written here */
    public static RoundFigures read(String json) {
        return FiguresReader.round(tree(json));
    }

    /**
     * How many answered, from the first few characters of figures, which are long.
     *
     * @throws IllegalArgumentException for anything that was not written here
     */
    public static int respondents(String start) {
        try (var json = JSON.createParser(ObjectReadContext.empty(), start)) {
            json.nextToken();
            if ("respondents".equals(json.nextName()) && json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
                return json.getIntValue();
            }
            throw new IllegalArgumentException("No figures");
        } catch (JacksonException e) {
            throw new IllegalArgumentException("No figures: " + e.getOriginalMessage(), e);
        }
    }

    public static String write(Trend trend) {
        return text(FiguresWriter.trend(trend));
    }

    /** @throws IllegalArgumentException for anything that was not written here */
    public static Trend readTrend(String json) {
        return FiguresReader.trend(tree(json));
    }

    private static String text(@Nullable Object plain) {
        var bytes = new ByteArrayOutputStream();
        try (var generator = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            JsonLines.write(generator, plain);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode tree(String json) {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("No figures: " + e.getOriginalMessage(), e);
        }
    }
}
