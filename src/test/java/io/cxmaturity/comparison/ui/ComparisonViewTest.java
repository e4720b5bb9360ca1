package io.cxmaturity.comparison.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.ClosedRound;
import io.cxmaturity.comparison.Comparisons;
import io.cxmaturity.comparison.Course;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.insight.Phrases;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.sample.SampleOrganisation;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.shell.NotFoundPage;
import io.cxmaturity.testing.KaribuTest;
import io.cxmaturity.testing.People;
import io.cxmaturity.wording.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The last round of the sample organisation, in which the department of finance is hidden. */
@TestInstance(Lifecycle.PER_CLASS)
class ComparisonViewTest extends KaribuTest {

    @Autowired
    private SampleOrganisation sample;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private Rounds rounds;

    @Autowired
    private DSLContext db;

    private PersonId leader;
    private OrganisationId larkmoor;
    private RoundId last;
    private ClosedRound closed;

    @BeforeAll
    void makeSample() {
        People.deleteAll(db);
        leader = People.insert(db);
        sample.create(Optional.of(leader));
        larkmoor = organisations.memberships(leader).getFirst().organisation();
        last = comparisons.closed(leader, larkmoor).getFirst().id();
        closed = comparisons.open(leader, larkmoor, last);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @AfterAll
    void leaveNobody() {
        People.deleteAll(db);
    }

    private void show(String query) {
        UI.getCurrent().navigate("glossary");
        UI.getCurrent()
                .navigate(
                        ComparisonNavigation.comparison(larkmoor, last),
                        query.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(query.substring(1)));
    }

    private static String text() {
        return _get(ComparisonView.class).getElement().getTextRecursively();
    }

    @ParameterizedTest
    @EnumSource
    void a_guest_sees_every_view_of_the_sample(View view) {
        show("?view=" + view.code());

        assertThat(_get(H1.class).getText()).isEqualTo(closed.round().title().value());
        if (view == View.ROADMAP) {
            assertThat(text()).contains("Customer journey");
        } else {
            assertThat(_find(NativeTableRow.class)).hasSizeGreaterThan(3);
        }
    }

    @Test
    void the_heatmap_shows_each_group_s_score_and_says_that_a_small_one_stays_hidden() {
        show("");

        var rows = _find(NativeTable.class).getFirst();
        assertThat(row(rows, "Customer service")).hasSize(8);
        var service = closed.departments().getFirst();
        var first = service.figures().orElseThrow().result().dimensions().getFirst();
        assertThat(row(rows, "Customer service").get(1))
                .contains("%.2f".formatted(first.score().orElseThrow()));
        assertThat(hidden()).extracting(Group::name).contains("Finance");
        assertThat(row(rows, "Finance").stream().skip(1)).noneMatch(cell -> cell.matches(".*\\d\\.\\d.*"));
        assertThat(text()).contains("Finance");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CHANGE")
    void every_figure_stands_beside_the_best_shown_department_and_the_round_before(Measure measure) {
        show("?show=" + measure.code());

        var table = _find(NativeTable.class).getFirst();
        var best = row(table, "Best shown");
        assertThat(best).hasSize(8);
        for (int column = 1; column < 8; column++) {
            int at = column;
            var shownOnes = closed.departments().stream()
                    .filter(group -> group.figures().isPresent())
                    .map(group -> row(table, group.name()).get(at))
                    .filter(figure -> !figure.equals("not shown"))
                    .toList();
            var sorted = shownOnes.stream()
                    .sorted(Comparator.comparingDouble(ComparisonViewTest::leading))
                    .toList();
            var expected = measure == Measure.GAP ? sorted.getFirst() : sorted.getLast();
            assertThat(leading(best.get(at))).isEqualTo(leading(expected));
            assertThat(closed.departments().stream()
                            .filter(group ->
                                    group.figures().isPresent() && best.get(at).contains(group.name()))
                            .map(group -> row(table, group.name()).get(at)))
                    .containsExactly(expected);
        }
        var before = comparisons
                .open(leader, larkmoor, closed.earlier().orElseThrow().round().id())
                .figures()
                .organisation()
                .orElseThrow()
                .result()
                .dimensions()
                .getFirst();
        var expected = switch (measure) {
            case SCORE -> "%.2f".formatted(before.score().orElseThrow());
            case LEVEL -> Integer.toString(before.level().orElseThrow());
            case GAP ->
                "%.1f"
                        .formatted(closed.goals().targets().get(before.dimension())
                                - Math.min(
                                        before.score().orElseThrow(),
                                        before.level().orElseThrow()));
            case AGREEMENT -> "%.2f".formatted(before.agreement().orElseThrow());
            case COVERAGE -> "%.0f%%".formatted(100 * before.coverage());
            case CHANGE -> throw new AssertionError();
        };
        assertThat(row(table, "The round before").get(1)).startsWith(expected);
        assertThat(Tables.of(shown("?show=" + measure.code())).getFirst().rows())
                .extracting(cells -> cells.getFirst().text())
                .containsSubsequence(larkmoorName(), "Best shown", "Best shown: who", "The round before");
    }

    private String larkmoorName() {
        return closed.organisation().name().value();
    }

    private Shown shown(String query) {
        var texts = Texts.of(Locale.ENGLISH);
        return new Shown(
                closed,
                Choice.of(QueryParameters.fromString(query.substring(1))),
                texts,
                new Phrases(texts, closed.published()));
    }

    /** The number that a cell begins with. */
    private static double leading(String cell) {
        return Double.parseDouble(cell.replaceFirst("^(?:at least )?([0-9.]+).*", "$1"));
    }

    @Test
    void a_change_is_itself_seen_beside_the_round_before() {
        show("?show=change");

        assertThat(_find(NativeTableRow.class).stream()
                        .map(row -> row.getElement().getChild(0).getText()))
                .contains("Customer service")
                .doesNotContain("Best shown", "The round before");
    }

    private static List<String> row(NativeTable table, String group) {
        return _find(table, NativeTableRow.class).stream()
                .map(row -> row.getElement()
                        .getChildren()
                        .map(cell -> cell.getTextRecursively().strip())
                        .toList())
                .filter(cells -> cells.getFirst().startsWith(group))
                .findFirst()
                .orElseThrow();
    }

    private List<Group> hidden() {
        return closed.departments().stream()
                .filter(group -> group.figures().isEmpty())
                .toList();
    }

    /** In every view, by departments and roles, each hidden group asked for by name in each way an address can. */
    @ParameterizedTest
    @EnumSource
    void of_a_hidden_group_no_figure_is_on_the_page_however_it_is_asked_for(View view) {
        var dimensions = closed.asked().dimensions();
        for (var group : hidden()) {
            for (var by : By.values()) {
                for (var measure : view == View.HEATMAP ? Measure.values() : new Measure[] {Measure.SCORE}) {
                    var plain = "?view=" + view.code() + "&by=" + by.code() + "&show=" + measure.code();
                    var asked = plain + "&group=" + group.key() + "&with=" + group.key() + "&dimension="
                            + dimensions.getFirst().id() + "&item="
                            + dimensions.getFirst().items().getFirst().id();
                    for (var query : List.of(plain, asked)) {
                        show(query);
                        assertThat(rowsOf(group).flatMap(List::stream).filter(ComparisonViewTest::isFigure))
                                .as(query)
                                .isEmpty();
                    }
                }
            }
        }
    }

    /** Scores and shares; how many answered is no secret. */
    private static boolean isFigure(String cell) {
        return cell.matches("(?s).*(\\d\\.\\d|\\d ?%).*");
    }

    /** What stands in tables beside the name of a group. */
    private static Stream<List<String>> rowsOf(Group group) {
        return _find(NativeTableRow.class).stream()
                .map(row -> row.getElement()
                        .getChildren()
                        .map(cell -> cell.getTextRecursively().strip())
                        .toList())
                .filter(cells -> !cells.isEmpty() && cells.getFirst().startsWith(group.name()))
                .map(cells -> cells.subList(1, cells.size()));
    }

    @Test
    void the_trend_leads_over_all_three_rounds_for_the_whole_and_for_a_department() {
        var service = closed.departments().getFirst();
        for (var group : List.of(closed.whole(), service)) {
            show("?view=trend&group=" + group.key());

            var course = Course.of(
                    closed, group, closed.asked().dimensions().getFirst().id());
            assertThat(course.scored()).hasSize(3);
            var scores = row(_find(NativeTable.class).getFirst(), "Customer service");
            assertThat(scores.subList(1, 4))
                    .containsExactlyElementsOf(course.scored().stream()
                            .map(one -> "%.2f".formatted(one.score()))
                            .toList());
            assertThat(text())
                    .contains("Nothing: all these rounds asked the same questions in the same words.")
                    .contains("Since “" + closed.past().getLast().round().title() + "”");
            closed.past()
                    .forEach(past -> assertThat(row(
                                    _find(NativeTable.class).get(1),
                                    past.round().title().value()))
                            .hasSize(5));
        }
    }

    @Test
    void the_trend_is_taken_along_as_the_page_shows_it() {
        var query = "view=trend&dimension=customer-journey";
        show("?" + query);

        var texts = Texts.of(Locale.ENGLISH);
        var choice = Choice.of(QueryParameters.fromString(query));
        var tables = Tables.of(new Shown(closed, choice, texts, new Phrases(texts, closed.published())));
        var onThePage = _find(NativeTable.class);
        assertThat(tables).hasSameSizeAs(onThePage).hasSize(3);
        for (int i = 0; i < tables.size(); i++) {
            for (var row : tables.get(i).rows()) {
                var cells = row.stream().map(FigureTable.Cell::text).toList();
                assertThat(row(onThePage.get(i), cells.getFirst())).isEqualTo(cells);
            }
        }
    }

    @Test
    void the_trend_of_a_dimension_stands_with_its_intervals_beside_each_round() {
        var dimension = closed.asked().dimensions().get(2);
        show("?view=trend&dimension=" + dimension.id());

        var line = _find(NativeTable.class).get(1);
        for (var past : closed.past()) {
            var shown = past.figures().organisation().orElseThrow().dimension(dimension.id());
            var interval = shown.interval().orElseThrow();
            assertThat(row(line, past.round().title().value()))
                    .contains("%.2f".formatted(shown.score().orElseThrow()))
                    .contains("%.2f – %.2f".formatted(interval.low(), interval.high()));
        }
    }

    @Test
    void executives_are_shown_only_as_the_figures_allow() {
        var figures = closed.figures();
        show("?by=roles");

        assertThat(_find(NativeTable.class)).isNotEmpty();
        closed.roles()
                .forEach(group -> assertThat(figures.roles()
                                .containsKey(Role.ofCode(group.key()).orElseThrow()))
                        .isEqualTo(group.figures().isPresent()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?view=nonsense&by=nonsense&show=nonsense&sort=nonsense",
                "?view=heatmap&dimension=nonsense&group=nonsense",
                "?view=heatmap&dimension=%3Cscript%3Ealert(1)%3C%2Fscript%3E&group=%27%3B--",
                "?view=answers&dimension=customer-service&item=nonsense&group=nonsense",
                "?view=answers&item=&dimension=&group=",
                "?view=radar&with=nonsense&with=all&with=all&with=a&with=b&with=c&with=d&with=e",
                "?view=differences&dimension=nonsense&by=roles",
                "?view=alignment&dimension=nonsense",
                "?view=trend&by=roles&dimension=nonsense&item=nonsense",
                "?view=reliability&by=roles",
                "?view=roadmap&group=nonsense",
                "?view=&view=trend&view=radar",
                "?sort=customer-service&show=change"
            })
    void what_makes_no_sense_in_an_address_is_as_if_it_were_not_there(String query) {
        show(query);

        assertThat(_get(H1.class).getText()).isEqualTo(closed.round().title().value());
        assertThat(_find(ComparisonView.class)).hasSize(1);
        assertThat(_get(ComparisonView.class).getElement().getOuterHTML()).doesNotContain("<script>");
    }

    @Test
    void the_address_carries_every_choice_to_a_colleague() {
        show("?view=heatmap&by=roles&show=gap");
        assertThat(_find(Anchor.class, link -> link.withAttribute("aria-current", "page")))
                .hasSize(1);
        assertThat(_find(Anchor.class, link -> link.withAttribute("aria-current", "true")))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getHref()).contains("by=roles", "show=gap"));
    }

    @Test
    void a_guest_sees_of_others_nothing_and_a_stranger_no_more_than_a_guest() {
        var other = People.insert(db);
        var harbour = organisations.found(other, new Name("Harbour & Vale"));
        UI.getCurrent().navigate(ComparisonNavigation.comparison(harbour, last));
        assertThat(_get(H1.class).getText()).isEqualTo("Sign in");

        People.signIn(other);
        UI.getCurrent().navigate(ComparisonNavigation.comparison(harbour, last));
        assertThat(_find(NotFoundPage.class)).hasSize(1);
        show("");
        assertThat(_find(ComparisonView.class)).hasSize(1);
        assertThat(rounds.all(other, harbour)).isEmpty();
    }
}
