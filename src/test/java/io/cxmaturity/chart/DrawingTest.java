package io.cxmaturity.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.scoring.DimensionResult;
import io.cxmaturity.scoring.Interval;
import io.cxmaturity.wording.Texts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class DrawingTest {

    private static final Texts TEXTS = Texts.of(Locale.ENGLISH);

    @Test
    void the_profile_names_every_dimension_with_level_score_and_bounds() throws Exception {
        var svg = text(new ProfileChart(profile(5, 4, "Customer service"), TEXTS, 1000, 15));

        assertThat(svg)
                .contains("Customer service 0", "Customer service 3", "Level 1", "Level 5")
                .contains("up to 3 Level 3", "2.5", "2.0–3.5")
                .contains("score", "target", "evidenced score", "what is still open");
    }

    @Test
    void where_too_little_is_known_there_are_bounds_and_no_dot() throws Exception {
        var known = document(new ProfileChart(new Profile(levels(5), List.of(row("A", true))), TEXTS, 600, 10));
        var unknown = document(new ProfileChart(new Profile(levels(5), List.of(row("A", false))), TEXTS, 600, 10));

        assertThat(circles(known) - circles(unknown)).isEqualTo(4);
        assertThat(unknown.getDocumentElement().getTextContent()).contains("Too little is known", "2.0–3.5");
        assertThat(new ProfileChart(new Profile(levels(5), List.of(row("A", false))), TEXTS, 600, 10).description())
                .isEqualTo("A: too little is known, between 2.0 and 3.5.");
    }

    @Test
    void colours_are_tokens_and_the_font_is_that_of_the_page() {
        for (Drawing drawing : List.of(
                new ProfileChart(profile(5, 7, "Side"), TEXTS, 1000, 15),
                RadarChart.wide(profile(5, 7, "Side"), TEXTS),
                RadarChart.narrow(profile(5, 7, "Side"), TEXTS))) {
            assertThat(drawing.svg())
                    .startsWith("<svg ")
                    .contains("var(--accent)", "var(--ink)", "var(--line", "<text ")
                    .contains("role=\"img\"", "aria-label=\"", "viewBox=\"0 0 ")
                    .doesNotContain("rgb(", "#", "font-family", " id=\"", "url(", "<style");
        }
    }

    @Test
    void names_are_text_whatever_they_hold() throws Exception {
        var drawing = new ProfileChart(profile(3, 3, "<script>alert(1)</script> & \"b\""), TEXTS, 1000, 15);

        assertThat(drawing.svg()).doesNotContain("<script");
        assertThat(document(drawing).getDocumentElement().getAttribute("aria-label"))
                .contains("<script>alert(1)</script> & \"b\" 0: score 2.5 of 3");
    }

    @Test
    void every_model_can_be_drawn() throws Exception {
        for (int levels = 3; levels <= 7; levels++) {
            for (int dimensions = 1; dimensions <= 12; dimensions++) {
                var profile = profile(levels, dimensions, "A dimension whose name is rather long and wraps twice");
                assertThat(document(new ProfileChart(profile, TEXTS, 470, 8.5))).isNotNull();
                if (RadarChart.fits(profile)) {
                    assertThat(document(RadarChart.narrow(profile, TEXTS))).isNotNull();
                }
            }
        }
    }

    @Test
    void a_radar_needs_three_dimensions() {
        assertThat(RadarChart.fits(profile(5, 2, "Side"))).isFalse();
        assertThat(RadarChart.fits(new Profile(levels(5), List.of(row("A", true), row("B", true), row("C", false)))))
                .isFalse();
        assertThatThrownBy(() -> RadarChart.wide(profile(5, 2, "Side"), TEXTS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lines_break_at_spaces_and_hyphens_and_only_too_long_words_within() {
        assertThat(LineBreaks.of("Cross-functional ownership", 10, String::length))
                .containsExactly("Cross-", "functional", "ownership");
        assertThat(LineBreaks.of("  one   two\nthree ", 7, String::length)).containsExactly("one two", "three");
        assertThat(LineBreaks.of("abcdefghij 😀😀😀", 4, String::length))
                .containsExactly("abcd", "efgh", "ij", "😀😀", "😀");
        assertThat(LineBreaks.of("", 4, String::length)).containsExactly("");
        assertThat(LineBreaks.atMost(2, "one two three four", 9, String::length))
                .containsExactly("one two", "three fo…");
    }

    private static Profile profile(int levels, int dimensions, String name) {
        var rows = new ArrayList<Profile.Row>();
        for (int i = 0; i < dimensions; i++) {
            rows.add(row(name + " " + i, true));
        }
        return new Profile(levels(levels), rows);
    }

    private static List<String> levels(int count) {
        var names = new ArrayList<String>();
        for (int level = 1; level <= count; level++) {
            names.add("Level " + level);
        }
        return names;
    }

    private static Profile.Row row(String title, boolean known) {
        var result = new DimensionResult(
                new DimensionId("a"),
                OptionalDouble.of(2.5),
                OptionalDouble.of(37.5),
                known ? 0.83 : 0.33,
                new Interval(2, 3.5),
                OptionalDouble.of(2.25),
                true,
                OptionalInt.of(2),
                OptionalInt.of(2),
                OptionalInt.of(3),
                List.of(),
                Map.of());
        return new Profile.Row(title, result, 2);
    }

    private static int circles(Document svg) {
        return svg.getElementsByTagName("circle").getLength();
    }

    private static String text(Drawing drawing) throws Exception {
        return document(drawing).getDocumentElement().getTextContent();
    }

    private static Document document(Drawing drawing) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(drawing.svg().getBytes(StandardCharsets.UTF_8)));
    }
}
