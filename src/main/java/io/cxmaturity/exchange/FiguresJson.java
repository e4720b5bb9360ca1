package io.cxmaturity.exchange;

import io.cxmaturity.scoring.RoundFigures;
import io.cxmaturity.scoring.Trend;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shown figures of a round as JSON to be stored: compact, and read back to the last bit. */
public final class FiguresJson {

    private static final JsonFactory JSON = new JsonFactory();

    private FiguresJson() {}

    public static String write(RoundFigures figures) {
        return text(FiguresWriter.round(figures));
    }

    /** @throws IllegalArgumentException for anything that was not written here */
    public static RoundFigures read(String json) {
        return FiguresReader.round(tree(json));
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
