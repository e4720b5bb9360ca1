package io.cxmaturity.comparison.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static io.cxmaturity.db.Tables.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.cli.TerminalOf;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.comparison.ClosedRound;
import io.cxmaturity.comparison.ClosedRounds;
import io.cxmaturity.comparison.Comparisons;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.insight.Phrases;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.testing.KaribuTest;
import io.cxmaturity.testing.People;
import io.cxmaturity.wording.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TakeAlongTest extends KaribuTest {

    private static final int[] PEOPLE = {70, 60, 45, 30, 14, 3};

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private Catalog catalog;

    @Autowired
    private DSLContext db;

    @TempDir
    private Path folder;

    private MockMvc portal;
    private PersonId leader;
    private PersonId viewer;
    private OrganisationId harbour;

    @BeforeEach
    void foundOrganisation() {
        portal = MockMvcBuilders.webAppContextSetup(application).build();
        People.deleteAll(db);
        leader = People.insert(db);
        viewer = People.insert(db);
        harbour = organisations.found(leader, new Name("Harbour & Vale"));
        People.join(db, viewer, harbour.value(), "viewer");
    }

    @AfterEach
    void leaveNobody() {
        People.signOut();
        People.deleteAll(db);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "show=level",
                "show=gap&by=roles",
                "show=agreement",
                "show=coverage&by=roles",
                "view=differences",
                "view=differences&by=roles",
                "view=alignment",
                "view=answers",
                "view=answers&group=front-line&by=roles",
                "view=radar",
                "view=reliability"
            })
    void what_is_taken_along_stands_on_the_page(String query) {
        var round = round(true, true);
        People.signIn(viewer);
        UI.getCurrent().navigate(ComparisonNavigation.comparison(harbour, round), QueryParameters.fromString(query));
        var onPage = _find(NativeTable.class).stream()
                .flatMap(table -> cells(table.getElement()).stream())
                .toList();

        var tables = Tables.of(shown(comparisons.open(viewer, harbour, round), query));

        assertThat(tables).isNotEmpty();
        var takenAlong = tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.stream().skip(1))
                .filter(cell -> cell instanceof FigureTable.Figure || cell instanceof FigureTable.Range)
                .map(FigureTable.Cell::text)
                .toList();
        assertThat(takenAlong).isNotEmpty().allMatch(text -> onPage.stream().anyMatch(cell -> cell.contains(text)));
    }

    @Test
    void the_links_of_the_page_take_along_what_it_shows() throws Exception {
        var round = round(true, true);
        People.signIn(viewer);
        UI.getCurrent()
                .navigate(
                        ComparisonNavigation.comparison(harbour, round),
                        QueryParameters.fromString("by=roles&show=agreement"));

        var link = _get(Anchor.class, anchor -> anchor.withText("Table (CSV)"));
        var file = portal.perform(get("/" + link.getHref())).andReturn().getResponse();

        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"cx-results-heatmap.csv\"");
        assertThat(file.getHeader("Cache-Control")).contains("no-store");
        assertThat(new String(file.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("\r\n\"Front line\",")
                .doesNotContain("Archive");
        assertThat(_find(Anchor.class, anchor -> anchor.withText("Single answers (JSON)")))
                .isEmpty();
    }

    @Test
    void a_department_under_the_minimum_is_not_shown_in_any_file() throws Exception {
        var round = round(true, true);
        People.signIn(viewer);

        var csv = new String(download(round, "results.csv").getContentAsByteArray(), StandardCharsets.UTF_8);

        assertThat(csv.lines().filter(line -> line.startsWith("\"Department 6\",")))
                .singleElement()
                .satisfies(line -> assertThat(line).matches("\"Department 6\",\"3\",\"6\",\"\",(\"not shown\",?)+"));
    }

    @ParameterizedTest
    @CsvSource({
        "leader, results.csv, 200",
        "leader, results.xlsx, 200",
        "leader, answers.json, 200",
        "viewer, results.csv, 200",
        "viewer, results.xlsx, 200",
        "viewer, answers.json, 404",
        "stranger, results.csv, 404",
        "stranger, results.xlsx, 404",
        "stranger, answers.json, 404",
        "nobody, results.csv, 404",
        "nobody, results.xlsx, 404",
        "nobody, answers.json, 404"
    })
    void files_are_for_those_who_may_see_them(String who, String file, int status) throws Exception {
        var round = round(true, true);
        signIn(who);

        assertThat(download(round, file).getStatus()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"results.csv", "results.xlsx", "answers.json"})
    void a_round_of_another_organisation_is_not_found(String file) throws Exception {
        var round = round(true, true);
        var other = People.insert(db);
        var vale = organisations.found(other, new Name("Vale"));
        People.signIn(other);

        assertThat(portal.perform(get("/rounds/{o}/{r}/" + file, vale.value(), round.value()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void single_answers_stay_where_nobody_was_told() throws Exception {
        var round = round(false, true);
        People.signIn(leader);

        assertThat(download(round, "answers.json").getStatus()).isEqualTo(404);
        assertThat(download(round, "results.csv").getStatus()).isEqualTo(200);
    }

    @Test
    void single_answers_stay_once_somebody_has_deleted_theirs() throws Exception {
        var round = round(true, true);
        comparisons.open(leader, harbour, round);
        db.deleteFrom(RESPONSE)
                .where(RESPONSE.ID.eq(db.select(RESPONSE.ID)
                        .from(RESPONSE)
                        .where(RESPONSE.ROUND_ID.eq(round.value()))
                        .limit(1)
                        .fetchSingle()
                        .value1()))
                .execute();
        People.signIn(leader);

        assertThat(download(round, "answers.json").getStatus()).isEqualTo(404);
    }

    @Test
    void respondents_are_called_and_ordered_otherwise_each_time() throws Exception {
        var round = round(true, true);
        People.signIn(leader);

        var first = json(download(round, "answers.json"));
        var second = json(download(round, "answers.json"));

        assertThat(first.get("respondents").size()).isEqualTo(222);
        assertThat(ids(first)).hasSize(222).doesNotContainAnyElementsOf(ids(second));
        assertThat(answers(first)).isNotEqualTo(answers(second)).containsExactlyInAnyOrderElementsOf(answers(second));
        assertThat(ids(first))
                .doesNotContainAnyElementsOf(db.select(RESPONSE.ID)
                        .from(RESPONSE)
                        .fetch(row -> row.value1().toString()));
        assertThat(first.get("respondents").valueStream().filter(one -> one.has("consents")))
                .isNotEmpty()
                .allMatch(one -> one.get("consents").asBoolean()
                        && one.get("role").asString().equals("executive"));
        assertThat(new HashSet<>(first.get("respondents").get(0).propertyNames()))
                .isSubsetOf("id", "department", "role", "consents", "answers");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void score_prints_the_figures_of_the_page(boolean headcounts) throws Exception {
        var round = round(true, headcounts);
        People.signIn(leader);
        var closed = comparisons.open(leader, harbour, round);
        var answers = folder.resolve("answers.json");
        Files.write(answers, download(round, "answers.json").getContentAsByteArray());

        var printed =
                JsonMapper.shared().readTree(TerminalOf.score(answers, Path.of("assessments", "cx-maturity.yaml")));
        var figures = closed.figures();
        assertThat(figures.hiddenDepartments()).hasSize(2);
        assertThat(figures.departments()).hasSize(4);
        assertThat(figures.organisation()
                        .orElseThrow()
                        .dimension(closed.asked().dimensions().getFirst().id())
                        .stratified())
                .isEqualTo(headcounts);
        assertThat(figures.departments().values().stream()
                        .mapToInt(group -> group.withheld().size()))
                .anyMatch(withheld -> withheld > 0);
        assertSame(figures.organisation().orElseThrow(), printed.get("organisation"));
        figures.departments()
                .forEach((id, group) ->
                        assertSame(group, printed.get("departments").get(id)));
        assertThat(printed.get("departments").propertyNames())
                .containsExactlyElementsOf(figures.departments().keySet());
        assertThat(printed.get("hiddenDepartments").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(figures.hiddenDepartments());
        figures.differences().forEach((dimension, pairs) -> {
            var lines = printed.get("comparison").get(dimension.value());
            assertThat(lines.size()).isEqualTo(pairs.size());
            for (int i = 0; i < pairs.size(); i++) {
                assertNear(
                        OptionalDouble.of(pairs.get(i).adjusted()), lines.get(i).get("adjusted"));
                assertNear(
                        OptionalDouble.of(pairs.get(i).difference().difference()),
                        lines.get(i).get("difference"));
            }
        });
        figures.alignment()
                .dimensions()
                .forEach((dimension, gap) -> assertNear(
                        OptionalDouble.of(gap.p()),
                        printed.get("alignment")
                                .get("dimensions")
                                .get(dimension.value())
                                .get("p")));
        figures.alignment()
                .items()
                .forEach((item, gap) -> assertNear(
                        OptionalDouble.of(gap),
                        printed.get("alignment").get("items").get(item.value())));
    }

    /** What the page withholds, score may print. */
    private static void assertSame(GroupFigures shown, JsonNode printed) {
        for (var result : shown.result().dimensions()) {
            var line = printed.get("dimensions").get(result.dimension().value());
            assertThat(line.get("n").asInt()).isEqualTo(result.n());
            assertNear(result.score(), line.get("score"));
            if (shown.withheld().contains(result.dimension())) {
                assertThat(line.get("coverage").asDouble()).isGreaterThan(result.coverage() - 1e-9);
            } else {
                assertNear(OptionalDouble.of(result.coverage()), line.get("coverage"));
            }
            result.interval().ifPresent(interval -> {
                assertNear(
                        OptionalDouble.of(interval.low()), line.get("interval").get(0));
                assertNear(
                        OptionalDouble.of(interval.high()), line.get("interval").get(1));
            });
            assertNear(number(result.level()), line.get("level"));
            assertNear(number(result.possible()), line.get("possible"));
            assertNear(result.agreement(), line.get("agreement"));
            assertNear(result.alpha(), line.get("alpha"));
            result.itemLevels()
                    .forEach((item, level) -> assertThat(
                                    line.get("itemLevels").get(item.value()).asInt())
                            .isEqualTo(level));
        }
        assertNear(shown.result().overall().score(), printed.get("overall").get("score"));
        assertNear(
                number(shown.result().overall().level()), printed.get("overall").get("level"));
    }

    private static OptionalDouble number(OptionalInt level) {
        return level.isPresent() ? OptionalDouble.of(level.getAsInt()) : OptionalDouble.empty();
    }

    private static void assertNear(OptionalDouble shown, JsonNode printed) {
        shown.ifPresent(number -> assertThat(printed.asDouble()).isCloseTo(number, within(1e-9)));
    }

    private RoundId round(boolean rawExport, boolean headcounts) {
        for (int g = 0; g < PEOPLE.length; g++) {
            organisations.add(
                    leader,
                    harbour,
                    new NewDepartment(
                            new Name("Department " + (g + 1)),
                            headcounts ? OptionalInt.of(2 * PEOPLE[g]) : OptionalInt.empty()));
        }
        return new ClosedRounds(db, rounds, catalog.newest().getFirst(), 7).insert(leader, harbour, rawExport, PEOPLE);
    }

    private static Shown shown(ClosedRound closed, String query) {
        var texts = Texts.of(Locale.ENGLISH);
        return new Shown(
                closed, Choice.of(QueryParameters.fromString(query)), texts, new Phrases(texts, closed.published()));
    }

    private void signIn(String who) {
        switch (who) {
            case "leader" -> People.signIn(leader);
            case "viewer" -> People.signIn(viewer);
            case "stranger" -> People.signIn(People.insert(db));
            default -> People.signOut();
        }
    }

    private MockHttpServletResponse download(RoundId round, String file) throws Exception {
        return portal.perform(get("/rounds/{o}/{r}/" + file, harbour.value(), round.value()))
                .andReturn()
                .getResponse();
    }

    private static JsonNode json(MockHttpServletResponse file) {
        return JsonMapper.shared().readTree(file.getContentAsByteArray());
    }

    private static Set<String> ids(JsonNode file) {
        var ids = new HashSet<String>();
        file.get("respondents")
                .forEach(respondent -> ids.add(respondent.get("id").asString()));
        return ids;
    }

    private static List<String> answers(JsonNode file) {
        var answers = new ArrayList<String>();
        file.get("respondents")
                .forEach(respondent -> answers.add(respondent.get("answers").toString()));
        return answers;
    }

    private static List<String> cells(Element element) {
        if (element.isTextNode()) {
            return List.of();
        }
        if (Set.of("td", "th").contains(element.getTag())) {
            return List.of(element.getTextRecursively());
        }
        return element.getChildren().flatMap(child -> cells(child).stream()).toList();
    }
}
