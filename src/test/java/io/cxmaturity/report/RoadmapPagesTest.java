package io.cxmaturity.report;

import static io.cxmaturity.report.WellSet.assertInsideMargins;
import static io.cxmaturity.report.WellSet.assertNoHeadingAtTheEnd;
import static io.cxmaturity.report.WellSet.assertWellSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.Kind;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.Goals;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How its pages are filled, whatever the answers and texts. */
class RoadmapPagesTest {

    @Test
    void is_set_for_letter_as_well() {
        try (var pdf = new ReadPdf(SampleReports.pdf(SampleReports.usual(Paper.LETTER)))) {
            assertThat(pdf.pages()).allSatisfy(page -> {
                assertThat(page.width()).isEqualTo(612);
                assertThat(page.height()).isEqualTo(792);
            });
            assertThat(pdf.page(2).text()).contains("Board summary", "The first steps");
            assertThat(pdf.page(3).text()).contains("Contents");
            assertWellSet(pdf);
        }
    }

    @Test
    void pages_are_well_set_with_the_usual_answers() {
        try (var pdf = new ReadPdf(SampleReports.pdf(SampleReports.usual(Paper.A4)))) {
            assertThat(pdf.pages().size()).isEqualTo(28);
            assertWellSet(pdf);
        }
    }

    @Test
    void a_quick_check_calls_its_levels_a_ceiling() {
        var evaluation = SampleReports.answered(SampleReports.published(), Kind.QUICK, 6, 0, 3);
        try (var pdf = new ReadPdf(SampleReports.pdf(SampleReports.content(evaluation, Paper.A4)))) {
            assertThat(pdf.text())
                    .contains("Quick check of the keystones, 14 of 14 questions answered")
                    .contains("at most, from the keystones alone")
                    .contains("so this level is a ceiling")
                    .contains("A quick check asks the keystones alone and applies the same rules to them.");
            assertWellSet(pdf);
        }
    }

    @Test
    void a_dimension_without_answers_shows_bounds_and_no_score() {
        var published = SampleReports.published();
        var answers = new HashMap<>(
                SampleReports.answered(published, Kind.FULL, 5, 0, 3).answers());
        published.dimensions().get(2).items().forEach(item -> answers.remove(item.id()));
        var evaluation = Evaluation.of(published, Kind.FULL, answers, Goals.NONE);
        try (var pdf = new ReadPdf(SampleReports.pdf(SampleReports.content(evaluation, Paper.A4)))) {
            var chapter = pdf.bookmarks().stream()
                    .filter(mark -> mark.title().equals("Customer journey"))
                    .findFirst()
                    .orElseThrow();
            assertThat(pdf.page(chapter.page()).text().replaceAll("\\s+", " "))
                    .contains("Too little is known", "Nothing that applies has a level")
                    .contains("it lies between 1.00 and 5.00", "Not answered Choice of journeys · Journey maps");
            assertWellSet(pdf);
        }
    }

    @Test
    void nothing_answered_still_makes_a_report() {
        var evaluation = Evaluation.of(SampleReports.published(), Kind.FULL, Map.of(), Goals.NONE);
        var content = ReportContent.of(evaluation, "", "", Optional.empty(), Map.of(), SampleReports.DATE, Paper.A4);
        try (var pdf = new ReadPdf(SampleReports.pdf(content))) {
            assertThat(pdf.text()).contains("Too little is known for a level: none of 42 questions answered");
            assertThat(pdf.text()).doesNotContain("The shortest way", "Outcome metrics");
            assertWellSet(pdf);
        }
    }

    @Test
    void every_number_of_levels_and_dimensions_fits() {
        for (int levels = 2; levels <= 7; levels++) {
            var assessment = SampleReports.madeUp(levels, 2 * levels - 2, 4, 90);
            var evaluation = SampleReports.answered(assessment, Kind.FULL, levels, 0.1, levels / 2 + 1);
            for (var paper : Paper.values()) {
                try (var pdf = new ReadPdf(SampleReports.pdf(SampleReports.content(evaluation, paper)))) {
                    assertThat(pdf.page(2).text()).contains("Board summary", "The first steps");
                    assertThat(pdf.page(3).text()).contains("Contents");
                    assertInsideMargins(pdf);
                    assertNoHeadingAtTheEnd(pdf);
                }
            }
        }
    }

    @Test
    void the_longest_texts_are_spread_over_pages_and_none_is_lost() {
        var assessment = SampleReports.madeUp(5, 3, 3, 5_000);
        var evaluation = SampleReports.answered(assessment, Kind.FULL, 4, 0.1, 2);
        try (var pdf = new ReadPdf(SampleReports.pdf(SampleReports.content(evaluation, Paper.A4)))) {
            var text = pdf.text();
            for (var item : assessment.items()) {
                assertThat(text).contains(item.stem());
            }
            assertThat(pdf.page(2).text()).contains("Board summary", "The first steps");
            assertThat(pdf.page(3).text()).contains("Contents");
            assertInsideMargins(pdf);
        }
    }

    @Test
    void whatever_people_type_is_set_as_text() {
        try (var pdf = new ReadPdf(SampleReports.pdf(SampleReports.hostile(Paper.LETTER)))) {
            assertThat(pdf.text())
                    .contains("<script>alert(1)</script>")
                    .contains("□ stands for a character that this report’s typeface does not have.")
                    .contains("□□ left to right □□□")
                    .contains("one two three four");
            assertThat(pdf.text().replace(" ", "")).contains("x".repeat(5_000));
            assertInsideMargins(pdf);
            assertNoHeadingAtTheEnd(pdf);
        }
    }
}
