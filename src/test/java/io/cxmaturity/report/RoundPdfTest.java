package io.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.assessment.Kind;
import io.cxmaturity.comparison.ClosedRound;
import io.cxmaturity.organisation.Brand;
import io.cxmaturity.organisation.Logo;
import io.cxmaturity.organisation.UnfitLogo;
import io.cxmaturity.report.ReadPdf.Bookmark;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class RoundPdfTest {

    private static final ClosedRound ROUND = SampleRounds.usual();
    private static final byte[] USUAL = SampleRounds.pdf(SampleRounds.report(ROUND, Paper.A4));
    private static final int LEGAL = 5;
    private static final int PEOPLE_OPERATIONS = 4;

    @Test
    void says_what_the_comparison_shows() {
        try (var pdf = new ReadPdf(USUAL)) {
            assertThat(pdf.page(1).text())
                    .contains("Harbour & Vale", "Autumn 2026", "151 of 330 people answered")
                    .contains("Closed on 20 November 2026");
            assertThat(pdf.page(2).text())
                    .contains("Board summary", "Defined is what holds throughout;")
                    .contains("95 % interval", "target", "Furthest below target", "The first steps")
                    .contains("What is not shown", "People Operations, Legal: too few answered there");
            assertThat(pdf.text())
                    .contains("The departments side by side", "the round before 151", "the best shown")
                    .contains("Dimension 1 of 7", "Dimension 7 of 7", "Detectable differences")
                    .contains("Talk about this first", "levels higher than the front line")
                    .contains("A difference, 95 % interval +")
                    .contains(
                            "Over 3 rounds",
                            "What changed since the round before",
                            "Against “The year before”",
                            "a dash stands for no detectable change")
                    .contains("Start within 30 days", "First action, this week", "What is never shown")
                    .contains("no benchmark of others is shown, because none was measured");
        }
    }

    @Test
    void gives_every_shown_group_its_score_with_its_interval() {
        try (var pdf = new ReadPdf(USUAL)) {
            var text = pdf.text();
            for (var dimension : ROUND.asked().dimensions()) {
                for (var group : ROUND.departments()) {
                    if (group.figures().isPresent()) {
                        var result = group.figures().get().dimension(dimension.id());
                        var interval = result.interval().orElseThrow();
                        assertThat(text)
                                .contains("%.2f %.2f–%.2f"
                                        .formatted(result.score().orElseThrow(), interval.low(), interval.high()));
                    }
                }
            }
        }
    }

    @Test
    void names_what_is_hidden_with_how_many_answered_and_no_figure() {
        try (var pdf = new ReadPdf(USUAL)) {
            assertThat(ROUND.figures().hiddenDepartments()).hasSize(2);
            for (var row : List.of("People Operations 9", "Legal 3")) {
                assertThat(Pattern.compile(row + "( of (14|6))?(?! (of|not shown))")
                                .matcher(pdf.text())
                                .results())
                        .as(row)
                        .isEmpty();
            }
            assertThat(Pattern.compile("(People Operations 9|Legal 3)( of (14|6))? not shown")
                            .matcher(pdf.text())
                            .results())
                    .hasSize(16);
        }
    }

    @Test
    void names_the_departments_that_nobody_answered_from_apart_from_what_is_hidden() {
        var round = SampleRounds.of(
                new SampleRounds.Staff("Operations", 12, 20),
                new SampleRounds.Staff("Sales", 14, 20),
                new SampleRounds.Staff("Archive", 0, 12));
        try (var pdf = new ReadPdf(SampleRounds.pdf(SampleRounds.report(round, Paper.A4)))) {
            assertThat(pdf.page(2).text())
                    .contains("Nobody answered from: Archive.")
                    .doesNotContain("Archive: too few");
            assertThat(Pattern.compile("Archive 0 of 12 nobody answered")
                            .matcher(pdf.text())
                            .results())
                    .isNotEmpty();
            assertThat(pdf.page(1).text()).contains("26 of 52 people answered");
        }
    }

    @Test
    void counts_no_answers_against_headcounts_of_other_departments() {
        var round =
                SampleRounds.of(new SampleRounds.Staff("Operations", 12, 60), new SampleRounds.Staff("Sales", 14, 0));
        try (var pdf = new ReadPdf(SampleRounds.pdf(SampleRounds.report(round, Paper.A4)))) {
            assertThat(pdf.page(1).text()).contains("26 people answered");
        }
    }

    @Test
    void says_until_when_targets_are_to_be_reached() {
        try (var pdf = new ReadPdf(USUAL)) {
            assertThat(pdf.page(2).text()).contains("Furthest below target", "To be reached by 30 June 2027");
        }
    }

    @Test
    void there_is_none_of_a_hidden_department_nor_of_a_role() {
        assertThatThrownBy(() -> SampleRounds.ofDepartment(ROUND, LEGAL, Paper.A4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SampleRounds.ofDepartment(ROUND, PEOPLE_OPERATIONS, Paper.A4))
                .isInstanceOf(IllegalArgumentException.class);
        var executives = ROUND.group("executive").orElseThrow();
        assertThat(executives.figures()).isPresent();
        assertThatThrownBy(() -> new RoundReport(ROUND, executives, Brand.NONE, SampleRounds.DATE, List.of(), Paper.A4))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_report_of_a_department_sets_it_beside_the_organisation_and_tells_of_no_roles() {
        try (var pdf = new ReadPdf(SampleRounds.pdf(SampleRounds.ofDepartment(ROUND, 1, Paper.LETTER)))) {
            assertThat(pdf.page(1).text())
                    .contains("Customer Service", "A department of Harbour & Vale", "38 of 60 people answered");
            assertThat(pdf.text())
                    .contains("Beside the organisation", "The questions, as this department answered them")
                    .doesNotContain("Executives", "Talk about this first", "People Operations", "Legal");
            WellSet.assertWellSet(pdf);
        }
    }

    @Test
    void where_no_two_departments_differ_the_words_are_no_detectable_difference() {
        try (var pdf = new ReadPdf(SampleRounds.pdf(SampleRounds.report(SampleRounds.quick(), Paper.A4)))) {
            assertThat(pdf.text())
                    .contains("No detectable difference in 1 of one pair of departments")
                    .contains("Quick check of the keystones, 14 questions", "A quick check asks the keystones alone")
                    .doesNotContain("Since the round before");
            assertThat(Pattern.compile("at most(?!,)").matcher(pdf.text()).results())
                    .as("beside each level of seven dimensions and three groups")
                    .hasSizeGreaterThanOrEqualTo(28);
            WellSet.assertWellSet(pdf);
        }
    }

    @Test
    void what_executives_and_front_line_see_alike_is_no_difference() {
        var staff = List.of(new SampleRounds.Staff("Operations", 30, 0), new SampleRounds.Staff("Sales", 18, 0));
        var round = SampleRounds.round(SampleReports.published(), Kind.QUICK, "Harbour", "Quick check", staff, false);
        try (var pdf = new ReadPdf(SampleRounds.pdf(SampleRounds.report(round, Paper.A4)))) {
            assertThat(pdf.text()).contains("No detectable difference; one under");
            WellSet.assertWellSet(pdf);
        }
    }

    @Test
    void says_beside_its_figures_that_few_answered() {
        try (var pdf = new ReadPdf(USUAL)) {
            assertThat(pdf.text()).contains("Product & Engineering (few answered)");
            assertThat(Pattern.compile("few answered").matcher(pdf.text()).results())
                    .hasSizeGreaterThan(14);
        }
    }

    @Test
    void the_trend_leads_over_all_rounds_and_tells_what_it_leaves_out() {
        try (var pdf = new ReadPdf(USUAL)) {
            var first = ROUND.past().getFirst().figures().organisation().orElseThrow();
            var last = ROUND.figures().organisation().orElseThrow();
            assertThat(pdf.text())
                    .contains("Two years before 20 November 2024 The year before 20 November 2025 Autumn 2026")
                    .containsPattern("Overall %.2f %.2f %.2f"
                            .formatted(
                                    first.result().overall().score().orElseThrow(),
                                    ROUND.past()
                                            .getLast()
                                            .figures()
                                            .organisation()
                                            .orElseThrow()
                                            .result()
                                            .overall()
                                            .score()
                                            .orElseThrow(),
                                    last.result().overall().score().orElseThrow()))
                    .contains("Nothing was left out: all these rounds asked the same questions in the same words.");
        }
        var reworded = SampleRounds.reworded();
        try (var pdf = new ReadPdf(SampleRounds.pdf(SampleRounds.report(reworded, Paper.A4)))) {
            assertThat(pdf.text())
                    .contains("What the lines leave out", "Not asked then.", "Worded differently.")
                    .contains("other questions");
            WellSet.assertWellSet(pdf, 0.47f);
        }
    }

    @Test
    void draws_how_the_answers_spread_where_people_see_things_most_differently() {
        try (var pdf = new ReadPdf(USUAL)) {
            var items = ROUND.whole().figures().orElseThrow().items();
            var least = ROUND.asked().items().stream()
                    .min(Comparator.comparingDouble(
                            item -> items.get(item.id()).agreement().orElseThrow()))
                    .orElseThrow();
            var dimension = ROUND.asked().dimensionOf(least.id()).orElseThrow();
            double agreement = items.get(least.id()).agreement().orElseThrow();
            assertThat(pdf.text())
                    .contains("Where answers divide most")
                    .contains("%s %s. Agreement %.2f".formatted(least.title(), dimension.title(), agreement))
                    .doesNotContain("no answers");
        }
    }

    @Test
    void what_rounds_to_nothing_has_no_sign() {
        try (var pdf = new ReadPdf(USUAL)) {
            assertThat(pdf.text()).contains("0.00 to +0.61").doesNotContain("+0.00", "−0.00");
        }
    }

    @Test
    void a_tiny_organisation_has_a_report_of_what_may_be_shown() {
        for (var paper : Paper.values()) {
            try (var pdf = new ReadPdf(SampleRounds.pdf(SampleRounds.report(SampleRounds.tiny(), paper)))) {
                assertThat(pdf.text())
                        .contains("Front desk, Workshop: too few answered there")
                        .doesNotContain("the best shown –", "What each role sees");
                WellSet.assertWellSet(pdf, 0.47f);
            }
        }
    }

    @Test
    void lists_the_actions_where_there_are_some() {
        var group = ROUND.whole();
        var report = new RoundReport(ROUND, group, Brand.NONE, SampleRounds.DATE, SampleRounds.ACTIONS, Paper.A4);
        try (var pdf = new ReadPdf(SampleRounds.pdf(report))) {
            assertThat(pdf.text())
                    .contains("What was taken on", "Agree on one definition of a closed complaint Ada Quist")
                    .contains("18 December 2026 In progress", "Ask three customers a week by phone Operations – Open");
            WellSet.assertWellSet(pdf);
        }
        try (var pdf = new ReadPdf(USUAL)) {
            assertThat(pdf.text()).doesNotContain("What was taken on");
        }
    }

    @Test
    void bookmarks_and_contents_lead_to_the_chapters() {
        try (var pdf = new ReadPdf(USUAL)) {
            assertThat(pdf.bookmarks().stream()
                            .filter(mark -> mark.depth() == 0)
                            .map(Bookmark::title))
                    .containsExactly(
                            "Cover",
                            "Board summary",
                            "Contents",
                            "Where the group stands in the 7 dimensions",
                            "The departments side by side",
                            "Dimension by dimension",
                            "What each role sees",
                            "Where answers divide most",
                            "Over 3 rounds",
                            "What to do, and when to start",
                            "What to clear up first",
                            "How the figures come about");
            assertThat(pdf.bookmarks())
                    .extracting(Bookmark::title)
                    .contains("Customer service", "The roles side by side");
            var contents = pdf.page(3).text();
            assertThat(pdf.bookmarks().subList(3, pdf.bookmarks().size()))
                    .allSatisfy(mark -> assertThat(contents)
                            .containsPattern("(?m)^" + Pattern.quote(mark.title()) + " " + mark.page() + "$"));
        }
    }

    /** A card that begins a chapter is never split, and may leave a little more than half of a page before it. */
    @Test
    void is_well_set_on_both_papers() {
        for (var paper : Paper.values()) {
            for (var round : List.of(ROUND, SampleRounds.many())) {
                try (var pdf = new ReadPdf(SampleRounds.pdf(SampleRounds.report(round, paper)))) {
                    assertThat(pdf.page(2).text()).contains("Board summary", "The first steps");
                    assertThat(pdf.page(3).text()).contains("Contents", "Not shown");
                    assertThat(pdf.pages().getLast().text())
                            .contains("What this is not", "Questionnaire: ", "Transparent by design");
                    WellSet.assertWellSet(pdf, 0.47f);
                }
            }
        }
    }

    @Test
    void the_longest_names_are_cut_off_nowhere() {
        for (var paper : Paper.values()) {
            for (int levels = 2; levels <= 7; levels++) {
                var round =
                        SampleRounds.overlong(SampleReports.madeUp(levels, 2 * levels - 2, 3, levels < 7 ? 90 : 400));
                try (var pdf = new ReadPdf(SampleRounds.pdf(SampleRounds.report(round, paper)))) {
                    assertThat(pdf.page(2).text()).contains("Board summary", "The first steps");
                    assertThat(pdf.page(3).text()).contains("Contents");
                    WellSet.assertInsideMargins(pdf);
                    WellSet.assertNoHeadingAtTheEnd(pdf);
                }
            }
        }
    }

    @Test
    void whatever_people_type_is_set_as_text() {
        var staff = List.of(
                new SampleRounds.Staff("<script>alert(1)</script>", 9, 20), new SampleRounds.Staff("😀 שלום", 9, 20));
        var round = SampleRounds.round(SampleReports.published(), Kind.FULL, "{0} & Sons", "50 % 'done'", staff, true);
        try (var pdf = new ReadPdf(SampleRounds.pdf(SampleRounds.report(round, Paper.A4)))) {
            assertThat(pdf.text())
                    .contains("<script>alert(1)</script>", "□ □□□□", "{0} & Sons", "50 % 'done'")
                    .contains("□ stands for a character that this report’s typeface does not have.");
            WellSet.assertInsideMargins(pdf);
        }
    }

    @Test
    void the_same_content_gives_the_same_bytes_on_every_thread() throws Exception {
        var branded = branded(0xffee00);
        var once = SampleRounds.pdf(branded);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var again = new ArrayList<Future<byte[]>>();
            for (int i = 0; i < 4; i++) {
                again.add(threads.submit(() -> SampleRounds.pdf(SampleRounds.report(ROUND, Paper.A4))));
                again.add(threads.submit(() -> SampleRounds.pdf(branded)));
            }
            for (int i = 0; i < again.size(); i++) {
                assertThat(again.get(i).get()).isEqualTo(i % 2 == 0 ? USUAL : once);
            }
        }
        assertThat(once).isNotEqualTo(USUAL);
    }

    @Test
    void carries_the_logo_without_transparency_and_the_organisations_name() throws Exception {
        try (var pdf = new ReadPdf(SampleRounds.pdf(branded(0x123456)))) {
            assertThat(pdf.pictures()).hasSize(1);
            assertThat(pdf.pictures().getFirst().getSoftMask()).isNull();
            assertThat(pdf.page(1).text()).doesNotContain("CX Maturity");
            assertThat(pdf.document().getDocumentInformation().getAuthor()).isEqualTo("Harbour & Vale");
            assertThat(pdf.document().getDocumentInformation().getTitle())
                    .isEqualTo("Autumn 2026: result and roadmap for Harbour & Vale");
        }
        try (var pdf = new ReadPdf(USUAL)) {
            assertThat(pdf.page(1).text()).contains("CX Maturity");
            assertThat(pdf.hasTransparencyOrBitmaps()).isFalse();
        }
        assertThat(USUAL.length).isLessThan(250_000);
    }

    private static RoundReport branded(int accent) throws IOException, UnfitLogo {
        var out = new ByteArrayOutputStream();
        var picture = new BufferedImage(60, 20, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(5, 5, 0xffcc0000);
        ImageIO.write(picture, "png", out);
        var brand = new Brand(Optional.of(Logo.of(out.toByteArray())), OptionalInt.of(accent));
        return new RoundReport(ROUND, ROUND.whole(), brand, SampleRounds.DATE, List.of(), Paper.A4);
    }
}
