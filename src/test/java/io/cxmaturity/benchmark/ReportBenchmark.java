package io.cxmaturity.benchmark;

import io.cxmaturity.report.Paper;
import io.cxmaturity.report.ReportContent;
import io.cxmaturity.report.RoadmapPdf;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.testing.BrowserTest;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The report as a PDF, against Chromium printing the results page of the same answers. */
class ReportBenchmark extends BrowserTest {

    private static final int WARM_UP = 150;
    private static final int RUNS = 100;
    private static final int PRINTS_BEFORE = 5;
    private static final int PRINTS = 20;

    @Test
    void writes_the_full_report() throws Exception {
        var content = ReportContent.of(
                Survey.evaluation(),
                "Northwind Retail",
                "Service",
                Optional.of(Role.MANAGER),
                Map.of(),
                LocalDate.of(2026, 11, 21),
                Paper.A4);
        var bytes = new ByteArrayOutputStream();
        var report = Measured.time(WARM_UP, RUNS, run -> {
            bytes.reset();
            RoadmapPdf.write(content, bytes);
        });
        Measured.print("The full report as a PDF, in one thread", report.toString(), "≤ 40 ms");
        Measured.print("Its size, fonts embedded", "%d KB".formatted(bytes.size() / 1024), "≤ 200 KB");

        Survey.complete(page, portal());
        var printed = new byte[1][];
        var chromium = Measured.time(PRINTS_BEFORE, PRINTS, run -> printed[0] = page.pdf());
        Measured.print("Chromium printing the results page", chromium.toString(), "the counterpart");
        Measured.print("Its size", "%d KB".formatted(printed[0].length / 1024), "the counterpart");
        Measured.print(
                "The report against Chromium",
                String.format(Locale.ROOT, "%.1f × faster", chromium.median() / report.median()),
                "≥ 8 ×");
    }
}
