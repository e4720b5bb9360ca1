package io.cxmaturity.comparison.ui;

import com.vaadin.flow.router.QueryParameters;
import io.cxmaturity.comparison.ClosedRound;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.FiguresJson;
import io.cxmaturity.exchange.TablesCsv;
import io.cxmaturity.insight.Phrases;
import io.cxmaturity.wording.Texts;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a closed round shows, as files by their names: its figures as JSON, and each table of the page as CSV. */
public final class RoundFiles {

    private final ClosedRound closed;
    private final Texts texts;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private RoundFiles(ClosedRound closed, Texts texts) {
        this.closed = closed;
        this.texts = texts;
    }

    public static Map<String, byte[]> of(ClosedRound closed, Texts texts) {
        var files = new RoundFiles(closed, texts);
        files.write();
        return files.files;
    }

    private void write() {
        files.put("figures.json", FiguresJson.shown(closed.figures()).getBytes(StandardCharsets.UTF_8));
        for (var view : View.values()) {
            if (view == View.HEATMAP) {
                for (var measure : Measure.values()) {
                    for (var by : By.values()) {
                        csv(view.code() + "-" + measure.code() + "-" + by.code(), tables(view, measure, by));
                    }
                }
            } else {
                csv(view.code(), tables(view, Measure.SCORE, By.DEPARTMENTS));
            }
        }
    }

    private List<FigureTable> tables(View view, Measure measure, By by) {
        var choice =
                Choice.of(QueryParameters.simple(Map.of("view", view.code(), "show", measure.code(), "by", by.code())));
        return Tables.of(new Shown(closed, choice, texts, new Phrases(texts, closed.published())));
    }

    private void csv(String name, List<FigureTable> tables) {
        if (!tables.isEmpty()) {
            files.put(name + ".csv", TablesCsv.write(tables, texts));
        }
    }
}
