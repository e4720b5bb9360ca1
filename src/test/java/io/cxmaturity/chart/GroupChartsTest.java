package io.cxmaturity.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.scoring.Interval;
import io.cxmaturity.wording.Texts;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class GroupChartsTest {

    private static final Texts TEXTS = Texts.of(Locale.ENGLISH);
    private static final List<String> LEVELS = List.of("Reactive", "Emerging", "Defined", "Orchestrated", "Embedded");
    private static final String MARKUP = "<script>alert(1)</script> & \"b\"";

    @Test
    void dots_name_every_group_with_score_and_people_and_put_the_organisation_first() throws Exception {
        var chart = DotsChart.wide(dots(OptionalInt.of(4), row("Sales", 2.2, 12), row("Operations", 3.4, 61)), TEXTS);

        assertThat(chart.title()).isEqualTo("Customer journey: the score of each group, with its 95 % interval");
        assertThat(chart.description())
                .isEqualTo("The target is 4."
                        + " Northwind: score 2.7 of 5, 95 % interval 2.5 to 2.9, 240 people."
                        + " Sales: score 2.2 of 5, 95 % interval 2.0 to 2.4, 12 people."
                        + " Operations: score 3.4 of 5, 95 % interval 3.2 to 3.6, 61 people.");
        assertThat(texts(chart))
                .containsSubsequence("Northwind", "2.7", "240", "Sales", "2.2", "12", "Operations", "3.4", "61")
                .contains("score", "people", "95 % interval", "target 4", "1", "Reactive", "5", "Embedded");
    }

    @Test
    void a_group_without_a_score_has_its_name_and_people_and_no_mark() throws Exception {
        var hidden = new Dots.Row("Legal", OptionalDouble.empty(), Optional.empty(), 1);
        var shown = DotsChart.wide(dots(OptionalInt.empty(), row("Legal", 2.2, 1)), TEXTS);
        var chart = DotsChart.wide(dots(OptionalInt.empty(), hidden), TEXTS);

        assertThat(count(shown, "circle") - count(chart, "circle")).isEqualTo(2);
        assertThat(count(shown, "line") - count(chart, "line")).isEqualTo(1);
        assertThat(texts(chart)).contains("Legal", "1", "not shown").doesNotContain("target 4");
        assertThat(chart.description()).endsWith("Legal: not shown, 1 person.");
    }

    @Test
    void a_score_without_an_interval_is_a_dot_alone() throws Exception {
        var alone = new Dots.Row("Sales", OptionalDouble.of(2.2), Optional.empty(), 1);
        var with = DotsChart.narrow(dots(OptionalInt.empty(), row("Sales", 2.2, 1)), TEXTS);
        var without = DotsChart.narrow(dots(OptionalInt.empty(), alone), TEXTS);

        assertThat(count(with, "circle")).isEqualTo(count(without, "circle"));
        assertThat(count(with, "line") - count(without, "line")).isEqualTo(1);
        assertThat(without.description()).endsWith("Sales: score 2.2 of 5, no interval, 1 person.");
    }

    @Test
    void roles_are_told_apart_without_colour_and_hidden_ones_are_absent() throws Exception {
        var chart = AlignmentChart.wide(
                new Alignment(LEVELS, List.of(seen("Ownership", 4.2, 3.1, 1.9), seen("Service", 0, 2.2, 2.6))), TEXTS);

        assertThat(chart.description())
                .isEqualTo("Ownership: executives 4.2, managers 3.1, front line 1.9, gap +2.3."
                        + " Service: managers 2.2, front line 2.6.");
        assertThat(texts(chart)).contains("executives", "managers", "front line", "gap", "+2.3");

        var withoutExecutives =
                AlignmentChart.wide(new Alignment(LEVELS, List.of(seen("Service", 0, 2.2, 2.6))), TEXTS);
        assertThat(texts(withoutExecutives)).contains("managers", "front line").doesNotContain("executives");
    }

    @Test
    void gaps_carry_their_sign_and_none_is_nought() {
        var rows = List.of(seen("A", 2, 0, 3.5), seen("B", 3.01, 0, 3), seen("C", 2, 0, 0), seen("D", 0, 0, 0));
        assertThat(AlignmentChart.narrow(new Alignment(LEVELS, rows), TEXTS).description())
                .isEqualTo("A: executives 2.0, front line 3.5, gap −1.5."
                        + " B: executives 3.0, front line 3.0, gap 0.0."
                        + " C: executives 2.0."
                        + " D: not shown.");
    }

    @Test
    void every_mark_has_its_own_shape_line_and_tone_of_grey() {
        var shapes = new HashSet<List<Boolean>>();
        var lines = new HashSet<List<Boolean>>();
        for (var mark : Mark.values()) {
            shapes.add(touched(new Painting(brush -> mark.draw(brush, 30, 30))));
            lines.add(touched(new Painting(brush -> mark.line(brush, new Line2D.Double(5, 30, 55, 30)))));
        }
        assertThat(shapes).hasSize(4);
        assertThat(lines).hasSize(4);
        var roles = Stream.of(Mark.DIAMOND, Mark.SQUARE, Mark.TRIANGLE)
                .map(mark -> grey(image(new Painting(brush -> mark.draw(brush, 30, 30)), 0)
                        .getRGB(30, 30)))
                .toList();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Math.abs(roles.get(i) - roles.get(j))).isGreaterThan(80);
            }
        }
    }

    @Test
    void marks_of_roles_that_agree_stay_visible() {
        var agreeing = marks(seen("A", 3, 3, 3));

        assertThat(pixels(agreeing, Ink.INK)).isGreaterThan(pixels(marks(seen("A", 3, 0, 0)), Ink.INK) / 3);
        assertThat(pixels(agreeing, Ink.LINE_CONTROL))
                .isGreaterThan(pixels(marks(seen("A", 0, 3, 0)), Ink.LINE_CONTROL) / 3);
        assertThat(pixels(agreeing, Ink.ACCENT)).isGreaterThan(pixels(marks(seen("A", 0, 0, 3)), Ink.ACCENT) / 3);
    }

    private static Drawing marks(Alignment.Row row) {
        var chart = new AlignmentChart(new Alignment(LEVELS, List.of(row)), TEXTS, 760, 24);
        return new Painting(brush -> chart.marks(brush, new LevelScale(LEVELS, 0, 60, 60), 0, 30));
    }

    @Test
    void a_distribution_counts_every_level_of_both_groups() throws Exception {
        var one = new Distribution.Group("Northwind", Map.of(1, 12, 2, 88, 3, 74, 4, 40, 5, 0));
        var other = new Distribution.Group("Finance", Map.of(1, 1, 3, 0, 5, 0));
        var chart = DistributionChart.wide(new Distribution("Item", LEVELS, one, Optional.of(other)), TEXTS);

        assertThat(chart.title()).isEqualTo("How often each level was given: Item");
        assertThat(chart.description())
                .isEqualTo("Northwind: level 1 Reactive: 12, level 2 Emerging: 88, level 3 Defined: 74,"
                        + " level 4 Orchestrated: 40, level 5 Embedded: 0."
                        + " Finance: level 1 Reactive: 1, level 3 Defined: 0, level 5 Embedded: 0.");
        assertThat(texts(chart))
                .contains("Northwind", "214 answers", "Finance", "1 answer", "Orchestrated", "12", "88", "74", "40");
        assertThat(chart.svg()).contains("var(--ramp-0)", "var(--ramp-15)", "var(--ramp-30)", "var(--ramp-45)");
    }

    @Test
    void bars_of_two_groups_of_different_sizes_are_on_one_measure() throws Exception {
        var large = new Distribution.Group("Large", Map.of(1, 100, 2, 100));
        var small = new Distribution.Group("Small", Map.of(1, 1, 2, 1));
        var chart = DistributionChart.wide(new Distribution("Item", LEVELS, large, Optional.of(small)), TEXTS);

        assertThat(new HashSet<>(bars(chart))).hasSize(1);
    }

    @Test
    void a_radar_of_groups_shows_each_of_them_by_name_and_none_more_than_four() throws Exception {
        var dimensions = List.of("Service", "Product", "Journey", "Emotion");
        var groups = new ArrayList<Groups.Group>();
        for (var name : List.of("Sales", "Legal", "Finance", "Operations")) {
            groups.add(new Groups.Group(
                    name,
                    List.of(
                            OptionalDouble.of(2),
                            OptionalDouble.of(3),
                            OptionalDouble.of(1),
                            name.equals("Legal") ? OptionalDouble.empty() : OptionalDouble.of(4.5))));
        }
        var chart = GroupRadarChart.wide(new Groups(LEVELS, dimensions, groups), TEXTS);

        assertThat(chart.title()).isEqualTo("Four groups as one shape each, all dimensions at once");
        assertThat(chart.description())
                .contains("Sales: Service 2.0, Product 3.0, Journey 1.0, Emotion 4.5.")
                .contains("Legal: Service 2.0, Product 3.0, Journey 1.0, Emotion not shown.");
        assertThat(texts(chart)).contains("Sales", "Legal", "Finance", "Operations", "Service", "Emotion");
        assertThat(chart.svg()).contains("stroke-dasharray");

        groups.add(groups.getFirst());
        assertThatThrownBy(() -> new Groups(LEVELS, dimensions, groups)).isInstanceOf(IllegalArgumentException.class);
        var flat = new Groups(LEVELS, List.of("A", "B"), List.of());
        assertThat(GroupRadarChart.fits(flat)).isFalse();
        assertThatThrownBy(() -> GroupRadarChart.wide(flat, TEXTS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_trend_is_joined_only_between_rounds_that_are_shown() throws Exception {
        var whole = TrendChart.wide(trend(1.5, 2.0, 2.5), TEXTS);
        var broken = TrendChart.wide(trend(1.5, 0, 2.5), TEXTS);

        assertThat(whole.title()).isEqualTo("Customer journey, round after round: Sales");
        assertThat(whole.description())
                .isEqualTo("The target is 4."
                        + " Round 1 (3 March 2025): score 1.5 of 5, 95 % interval 1.3 to 1.7."
                        + " Round 2 (3 September 2025): score 2.0 of 5, 95 % interval 1.8 to 2.2."
                        + " Round 3 (3 March 2026): score 2.5 of 5, 95 % interval 2.3 to 2.7.");
        assertThat(texts(whole))
                .contains("1.5", "2.0", "2.5", "target 4", "Reactive", "Embedded", "Round 1", "3 March 2025");
        assertThat(broken.description()).contains("Round 2 (3 September 2025): other questions.");
        assertThat(texts(broken)).contains("Round 2", "other questions");
        // two joints and an interval
        assertThat(count(whole, "line") - count(broken, "line")).isEqualTo(3);
    }

    @Test
    void nothing_lies_outside_the_drawing_whatever_its_size_and_names() {
        var outside = new ArrayList<String>();
        for (int levels = 2; levels <= 7; levels++) {
            for (var name : List.of("", "Sales", overlong(' '), overlong('x'))) {
                for (var chart : all(levels, name)) {
                    if (outside(chart) > 0) {
                        outside.add("%s of %d levels, %s wide, %s"
                                .formatted(chart.getClass().getSimpleName(), levels, chart.width(), name));
                    }
                }
            }
        }
        assertThat(outside).isEmpty();
    }

    @Test
    void names_too_long_for_the_drawing_are_whole_in_its_description() {
        var name = overlong(' ');
        for (var chart : all(5, name)) {
            assertThat(chart.title() + chart.description()).contains(name);
        }
        assertThat(DotsChart.narrow(dots(OptionalInt.empty(), row(name, 2, 7)), TEXTS)
                        .svg())
                .contains("…");
    }

    @Test
    void nothing_to_show_is_said() throws Exception {
        var levels = List.of("Low", "High");
        for (Drawing chart : List.of(
                DotsChart.wide(new Dots("Journey", levels, OptionalInt.empty(), Optional.empty(), List.of()), TEXTS),
                AlignmentChart.narrow(new Alignment(levels, List.of()), TEXTS),
                TrendChart.narrow(new Trend("Journey", "Sales", levels, OptionalInt.empty(), List.of()), TEXTS))) {
            assertThat(chart.description()).isEqualTo("There is nothing to show.");
            assertThat(texts(chart)).contains("There is nothing to show.");
        }
        var none = new Distribution.Group("Sales", Map.of());
        assertThat(DistributionChart.wide(new Distribution("Item", levels, none, Optional.empty()), TEXTS)
                        .description())
                .isEqualTo("Sales: not shown.");
    }

    @Test
    void colours_are_tokens_and_names_are_text_whatever_they_hold() throws Exception {
        for (var chart : all(5, MARKUP)) {
            assertThat(chart.svg())
                    .startsWith("<svg ")
                    .contains("var(--", "<text ", "role=\"img\"", "aria-label=\"", "viewBox=\"0 0 ")
                    .doesNotContain("rgb(", "#", "font-family", " id=\"", "url(", "<style", "<script");
            assertThat(document(chart).getDocumentElement().getAttribute("aria-label"))
                    .contains(MARKUP);
        }
    }

    @Test
    void what_is_no_score_is_refused() {
        assertThatThrownBy(() -> dots(OptionalInt.empty(), row("Sales", 5.1, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 1 to 5");
        assertThatThrownBy(() -> trend(0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Alignment(List.of("One"), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Drawing> all(int count, String name) {
        var levels = IntStream.rangeClosed(1, count)
                .mapToObj(level -> name.length() > 50 ? name : "Level " + level)
                .toList();
        var names = Collections.nCopies(40, name);
        var dots = new Dots(
                name,
                levels,
                OptionalInt.of(count),
                Optional.of(new Dots.Row(name, OptionalDouble.of(1), Optional.of(new Interval(1, count)), 25_000)),
                names.stream()
                        .map(group ->
                                new Dots.Row(group, OptionalDouble.of(count), Optional.of(new Interval(1, count)), 999))
                        .toList());
        var alignment = new Alignment(
                levels,
                names.stream()
                        .map(item -> new Alignment.Row(
                                item,
                                OptionalDouble.of(count),
                                OptionalDouble.of(count),
                                OptionalDouble.of(1),
                                OptionalDouble.of(count - 1)))
                        .toList());
        var group = new Distribution.Group(name, Map.of(1, 25_000, count, 0));
        var distribution = new Distribution(name, levels, group, Optional.of(group));
        var radar = new Groups(
                levels,
                names.subList(0, 7),
                Collections.nCopies(4, new Groups.Group(name, Collections.nCopies(7, OptionalDouble.of(count)))));
        var rounds = IntStream.range(0, 12)
                .mapToObj(round -> new Trend.Round(
                        name,
                        LocalDate.of(2025, 9, 28).plusDays(round == 11 ? 900 : round),
                        round % 5 == 4 ? OptionalDouble.empty() : OptionalDouble.of(round % 2 == 0 ? 1 : count),
                        round % 5 == 4 ? Optional.empty() : Optional.of(new Interval(1, count)),
                        round % 5 == 4 ? name : ""))
                .toList();
        var trend = new Trend(name, name, levels, OptionalInt.of(1), rounds);
        return Stream.of(new double[] {760, 15}, new double[] {340, 12.5}, new double[] {472, 8.5})
                .<Drawing>flatMap(size -> Stream.of(
                        new DotsChart(dots, TEXTS, size[0], size[1]),
                        new AlignmentChart(alignment, TEXTS, size[0], size[1]),
                        new DistributionChart(distribution, TEXTS, size[0], size[1]),
                        new GroupRadarChart(radar, TEXTS, size[0], size[1]),
                        new TrendChart(trend, TEXTS, size[0], size[1])))
                .toList();
    }

    private static String overlong(char at) {
        return ("Customer" + at + "experience" + at)
                .repeat(11)
                .substring(0, 200)
                .strip();
    }

    private static Dots dots(OptionalInt target, Dots.Row... rows) {
        return new Dots("Customer journey", LEVELS, target, Optional.of(row("Northwind", 2.7, 240)), List.of(rows));
    }

    private static Dots.Row row(String name, double score, int people) {
        return new Dots.Row(
                name, OptionalDouble.of(score), Optional.of(new Interval(score - 0.2, score + 0.2)), people);
    }

    /** Where 0 stands for a role that is hidden. */
    private static Alignment.Row seen(String title, double executives, double managers, double frontLine) {
        return new Alignment.Row(
                title,
                shown(executives),
                shown(managers),
                shown(frontLine),
                executives == 0 || frontLine == 0 ? OptionalDouble.empty() : OptionalDouble.of(executives - frontLine));
    }

    private static OptionalDouble shown(double value) {
        return value == 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static Trend trend(double... scores) {
        var rounds = new ArrayList<Trend.Round>();
        for (double score : scores) {
            rounds.add(new Trend.Round(
                    "Round " + (rounds.size() + 1),
                    LocalDate.of(2025, 3, 3).plusMonths(6L * rounds.size()),
                    shown(score),
                    score == 0 ? Optional.empty() : Optional.of(new Interval(score - 0.2, score + 0.2)),
                    score == 0 ? "other questions" : ""));
        }
        return new Trend("Customer journey", "Sales", LEVELS, OptionalInt.of(4), rounds);
    }

    /** A square drawing of marks alone. */
    private record Painting(Consumer<Brush> marks) implements Drawing {

        @Override
        public String title() {
            return "";
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public double width() {
            return 60;
        }

        @Override
        public double height() {
            return 60;
        }

        @Override
        public void paint(Graphics2D graphics, Function<Ink, java.awt.Paint> paint) {
            marks.accept(new Brush(graphics, paint, 24));
        }
    }

    private static BufferedImage image(Drawing drawing, int margin) {
        var image = new BufferedImage(
                (int) Math.ceil(drawing.width()) + 2 * margin,
                (int) Math.ceil(drawing.height()) + 2 * margin,
                BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.translate(margin, margin);
        drawing.paint(graphics, Ink::light);
        graphics.dispose();
        return image;
    }

    /** How many pixels around the drawing are painted, but for one that rounding may take. */
    private static int outside(Drawing drawing) {
        int margin = 60;
        var image = image(drawing, margin);
        int painted = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            boolean beside = y < margin - 1 || y > image.getHeight() - margin;
            for (int x = 0; x < image.getWidth(); x++) {
                if ((beside || x < margin - 1 || x > image.getWidth() - margin) && image.getRGB(x, y) != 0) {
                    painted++;
                }
            }
        }
        return painted;
    }

    private static List<Boolean> touched(Drawing drawing) {
        var image = image(drawing, 0);
        return IntStream.range(0, 3600)
                .mapToObj(i -> image.getRGB(i % 60, i / 60) != 0)
                .toList();
    }

    /** How many pixels have a colour. */
    private static long pixels(Drawing drawing, Ink ink) {
        var image = image(drawing, 0);
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth())
                        == ink.light().getRGB())
                .count();
    }

    private static int grey(int rgb) {
        var colour = new Color(rgb);
        return (299 * colour.getRed() + 587 * colour.getGreen() + 114 * colour.getBlue()) / 1000;
    }

    private static List<Double> bars(Drawing drawing) throws Exception {
        return attributes(drawing, "rect", "width").stream()
                .filter(width -> width > 60)
                .toList();
    }

    private static List<Double> attributes(Drawing drawing, String element, String attribute) throws Exception {
        var elements = document(drawing).getElementsByTagName(element);
        var values = new ArrayList<Double>();
        for (int i = 0; i < elements.getLength(); i++) {
            var value = elements.item(i).getAttributes().getNamedItem(attribute);
            values.add(value == null ? 0 : Double.parseDouble(value.getNodeValue()));
        }
        return values;
    }

    private static List<String> texts(Drawing drawing) throws Exception {
        var elements = document(drawing).getElementsByTagName("text");
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> elements.item(i).getTextContent())
                .toList();
    }

    private static int count(Drawing drawing, String element) throws Exception {
        return document(drawing).getElementsByTagName(element).getLength();
    }

    private static Document document(Drawing drawing) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(drawing.svg().getBytes(StandardCharsets.UTF_8)));
    }
}
