package io.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.Kind;
import io.cxmaturity.report.ReadPdf.Bookmark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoadmapPdfTest {

    private static final byte[] USUAL = SampleReports.pdf(SampleReports.usual(Paper.A4));

    @Test
    void says_everything_a_board_and_its_staff_need() {
        try (var pdf = new ReadPdf(USUAL)) {
            assertThat(pdf.text())
                    .contains("Harbour & Vale", "Operations", "Executive", "Answers final since 20 November 2026")
                    .contains("Board summary", "Established level", "Possible level", "Evidenced level")
                    .contains("What blocks 3 Defined", "These open answers decide:", "The first steps")
                    .contains("Contents", "How to read the figures")
                    .contains("Where you stand in the seven dimensions", "The figures")
                    .contains("Why the level stands below the score", "How much the weights matter")
                    .contains("Dimension 1 of 7", "Dimension 7 of 7", "The answers, and what blocks 2 Emerging")
                    .contains("What to do, and when to start", "Start within 30 days", "Start within 60 days")
                    .contains("Start within 90 days", "Later steps", "First action, this week", "Owner and effort")
                    .contains("How to measure it", "How it stands today", "Done when", "priority")
                    .contains("What to clear up first", "The shortest way to 3 Defined")
                    .contains("Shown, never scored", "Net promoter score (NPS) 24", "Satisfied customers 81%")
                    .contains("How the figures come about", "no benchmark is shown, because none was measured")
                    .contains("All answers", "The service handbook of March, page 12")
                    .contains("We are changing this; ask again after the summer.", "Don’t know", "Not answered");
        }
    }

    @Test
    void holds_every_question_and_every_step_of_the_first_ninety_days() {
        var content = SampleReports.usual(Paper.A4);
        try (var pdf = new ReadPdf(USUAL)) {
            var text = pdf.text();
            assertThat(content.evaluation().asked().items())
                    .allSatisfy(item -> assertThat(text).contains(item.stem()));
            assertThat(content.evaluation().roadmap().steps()).hasSizeGreaterThan(9);
            assertThat(content.evaluation().roadmap().steps())
                    .allSatisfy(
                            step -> assertThat(text).contains(step.step().step().title()));
            assertThat(content.evaluation().roadmap().steps().subList(0, 9))
                    .allSatisfy(step -> assertThat(text)
                            .contains(
                                    step.step().step().firstAction(),
                                    step.step().step().kpi(),
                                    step.step().step().done()));
        }
    }

    @Test
    void says_of_itself_what_it_is() {
        try (var pdf = new ReadPdf(USUAL)) {
            var about = pdf.document().getDocumentInformation();
            assertThat(about.getTitle())
                    .isEqualTo("Customer experience maturity: result and roadmap for Harbour & Vale");
            assertThat(about.getAuthor()).isEqualTo("Harbour & Vale");
            assertThat(about.getSubject()).isEqualTo("Between Emerging and Defined: four open answers decide");
            var created = about.getCreationDate();
            assertThat(List.of(
                            created.get(Calendar.YEAR),
                            created.get(Calendar.MONTH),
                            created.get(Calendar.DAY_OF_MONTH)))
                    .containsExactly(2026, Calendar.NOVEMBER, 21);
            assertThat(about.getModificationDate()).isEqualTo(created);
            assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void embeds_its_fonts_as_subsets_and_draws_charts_as_vectors() {
        try (var pdf = new ReadPdf(USUAL)) {
            assertThat(pdf.fonts()).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+Inter-(Regular|SemiBold)");
            });
            assertThat(pdf.hasTransparencyOrBitmaps()).isFalse();
            assertThat(pdf.drawingsOn(2)).isEqualTo(1);
            assertThat(pdf.page(2).text()).contains("Orchestrated", "what is still open");
        }
        assertThat(USUAL.length).isLessThan(200_000);
    }

    @Test
    void bookmarks_lead_to_their_headings() {
        try (var pdf = new ReadPdf(USUAL)) {
            assertThat(pdf.bookmarks().stream().map(Bookmark::title))
                    .containsExactly(
                            "Cover",
                            "Board summary",
                            "Contents",
                            "Where you stand in the seven dimensions",
                            "Customer service",
                            "Product quality",
                            "Customer journey",
                            "Emotional connection",
                            "Leadership alignment",
                            "Cross-functional ownership",
                            "Technology enablement",
                            "What to do, and when to start",
                            "Start within 30 days",
                            "Start within 60 days",
                            "Start within 90 days",
                            "Later steps",
                            "What to clear up first",
                            "The shortest way to 3 Defined",
                            "Outcome metrics",
                            "How the figures come about",
                            "All answers",
                            "Terms");
            assertThat(pdf.bookmarks().subList(1, pdf.bookmarks().size()))
                    .allSatisfy(mark -> assertThat(pdf.page(mark.page()).text()).contains(mark.title()));
            assertThat(pdf.bookmarks().get(4)).isEqualTo(new Bookmark("Customer service", 1, 6));
        }
    }

    @Test
    void contents_names_the_page_of_every_bookmark_after_it() {
        try (var pdf = new ReadPdf(USUAL)) {
            var contents = pdf.page(3).text();
            var listed = pdf.bookmarks().subList(3, pdf.bookmarks().size());
            assertThat(listed)
                    .allSatisfy(mark -> assertThat(contents)
                            .containsPattern("(?m)^" + Pattern.quote(mark.title()) + " " + mark.page() + "$"));
        }
    }

    @Test
    void labels_its_pages_as_they_are_printed() throws IOException {
        try (var pdf = new ReadPdf(USUAL)) {
            int count = pdf.pages().size();
            var labels = pdf.document().getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            assertThat(labels[0]).isEqualTo("Cover");
            assertThat(List.of(labels).subList(1, count))
                    .isEqualTo(IntStream.rangeClosed(2, count)
                            .mapToObj(String::valueOf)
                            .toList());
            assertThat(pdf.page(7).text().strip()).endsWith("Harbour & Vale · Customer experience maturity 7");
        }
    }

    @Test
    void the_same_content_gives_the_same_bytes_on_every_thread() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var again = new ArrayList<Future<byte[]>>();
            for (int i = 0; i < 8; i++) {
                again.add(threads.submit(() -> SampleReports.pdf(SampleReports.usual(Paper.A4))));
            }
            for (var copy : again) {
                assertThat(copy.get()).isEqualTo(USUAL);
            }
        }
        assertThat(SampleReports.pdf(SampleReports.usual(Paper.LETTER))).isNotEqualTo(USUAL);
    }

    @Test
    void is_a_clean_file_for_qpdf_too(@TempDir Path folder) throws Exception {
        var file = Files.write(folder.resolve("report.pdf"), USUAL);
        Process qpdf;
        try {
            qpdf = new ProcessBuilder("qpdf", "--check", file.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            System.err.println("qpdf is not installed: the report was parsed strictly by PDFBox alone");
            return;
        }
        var said = new String(qpdf.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(qpdf.waitFor()).as(said).isZero();
    }

    @Test
    void a_draft_says_so() {
        var evaluation = SampleReports.answered(SampleReports.published(), Kind.FULL, 5, 0, 3);
        var usual = SampleReports.content(evaluation, Paper.A4);
        var draft = new ReportContent(
                evaluation,
                usual.organisation(),
                "",
                "",
                usual.date(),
                usual.startedOn(),
                Optional.empty(),
                List.of(),
                Paper.A4,
                usual.accent());
        try (var pdf = new ReadPdf(SampleReports.pdf(draft))) {
            assertThat(pdf.text())
                    .contains("Draft: answering began on 18 November 2026 and is not finished")
                    .contains("The answers are a draft and may still change.");
        }
    }
}
