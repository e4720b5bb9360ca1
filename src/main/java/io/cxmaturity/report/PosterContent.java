package io.cxmaturity.report;

import io.cxmaturity.chart.Palette;
import io.cxmaturity.organisation.Brand;
import io.cxmaturity.wording.Texts;
import java.time.LocalDate;

/**
 * All that a poster is made of; the same content gives the same bytes.
 *
 * @param department whose link it is; empty for everybody's
 * @param link where it leads, as it is read and scanned
 * @param until how long it takes answers, as it is to be read
 * @param date used as its creation date
 */
public record PosterContent(
        String organisation,
        String title,
        String department,
        String link,
        String until,
        int minutes,
        int minimumGroup,
        LocalDate date,
        Paper paper,
        Brand brand,
        Texts texts) {

    Palette palette() {
        return Palette.of(brand.accent().orElse(ReportContent.DEFAULT_ACCENT));
    }
}
