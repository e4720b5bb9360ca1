package io.cxmaturity.learn.ui;

import com.vaadin.flow.router.Route;
import io.cxmaturity.shell.Table;
import java.util.List;

/** The outcomes that stand beside the scores, how each is counted, and why none is scored. */
@Route(LearnNavigation.METRICS)
public class MetricsPage extends LearnPage {

    private static final List<String> METRICS =
            List.of("nps", "csat", "ces", "clv", "retention", "churn", "firstContact");

    MetricsPage(Glossary glossary) {
        super(Topic.METRICS);
        var prose = prose(glossary);
        prose.title("learn.metrics");
        prose.section("learn.metrics.beside");
        prose.heading("learn.metrics.table");
        prose.add(table());
        prose.section("learn.metrics.reading");
    }

    private Table table() {
        var table = new Table()
                .column(getTranslation("learn.metrics.table.metric"))
                .words(getTranslation("learn.metrics.table.asks"))
                .words(getTranslation("learn.metrics.table.counted"))
                .words(getTranslation("learn.metrics.table.mind"));
        for (var metric : METRICS) {
            var key = "learn.metrics." + metric;
            table.row(
                    getTranslation(key),
                    List.of(
                            getTranslation(key + ".asks"),
                            getTranslation(key + ".counted"),
                            getTranslation(key + ".mind")));
        }
        return table;
    }
}
