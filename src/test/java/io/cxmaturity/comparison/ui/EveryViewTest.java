package io.cxmaturity.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.Name;
import io.cxmaturity.comparison.ClosedRound;
import io.cxmaturity.comparison.Earlier;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.exchange.FigureTable;
import io.cxmaturity.exchange.FigureTable.Cell;
import io.cxmaturity.exchange.FigureTable.Figure;
import io.cxmaturity.exchange.FigureTable.Plain;
import io.cxmaturity.exchange.FigureTable.Range;
import io.cxmaturity.insight.Phrases;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.Look;
import io.cxmaturity.organisation.MemberRole;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.roadmap.Roadmap;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundDepartment;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Schedule;
import io.cxmaturity.scoring.Alignment;
import io.cxmaturity.scoring.Change;
import io.cxmaturity.scoring.Department;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.GroupDimensionResult;
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.scoring.Likeness;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.RoundAnswers;
import io.cxmaturity.scoring.RoundAnswers.Respondent;
import io.cxmaturity.scoring.RoundFigures;
import io.cxmaturity.scoring.RoundScoring;
import io.cxmaturity.scoring.TrendScoring;
import io.cxmaturity.scoring.UnluckyRounds;
import io.cxmaturity.testing.WorkedCase;
import io.cxmaturity.wording.Texts;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Goes through every view of rounds with unlucky sizes, with every filter, and looks whether each figure there is one of
 * those that may be shown, whose equations are solved elsewhere for every hidden group: so no view tells more than these.
 */
class EveryViewTest {

    private static final int ROUNDS = 8;
    private static final Goals GOALS = Goals.NONE;

    private final Assessment assessment = WorkedCase.read("k4").assessment();
    private int figures;
    private int hiddenRows;

    @Test
    void every_figure_of_every_view_with_every_filter_is_one_that_may_be_shown() throws ReflectiveOperationException {
        var earlier = new UnluckyRounds(assessment, 21);
        var later = new UnluckyRounds(assessment, 22);

        for (int round = 0; round < ROUNDS; round++) {
            var closed = closed(known(earlier.next()), known(later.next()));
            var allowed = new Allowed(closed);
            for (var choice : choices(closed)) {
                for (var table : Tables.of(shown(closed, choice))) {
                    check(table, allowed, choice);
                    checkHidden(table, closed, choice);
                }
            }
        }

        assertThat(figures).isGreaterThan(10_000);
        assertThat(hiddenRows).isGreaterThan(500);
    }

    private void check(FigureTable table, Allowed allowed, Choice choice) {
        for (var row : table.rows()) {
            for (var cell : row) {
                for (var value : values(cell)) {
                    figures++;
                    assertThat(allowed.contains(value))
                            .as("%s in %s of %s", value, table.title(), choice)
                            .isTrue();
                }
            }
        }
    }

    /** Beside the name of a hidden department there is no figure but how many answered. */
    private void checkHidden(FigureTable table, ClosedRound closed, Choice choice) {
        var hidden = closed.departments().stream()
                .filter(group -> group.figures().isEmpty())
                .map(Group::name)
                .toList();
        for (var row : table.rows()) {
            if (hidden.contains(row.getFirst().text())) {
                hiddenRows++;
                assertThat(row.stream().flatMap(cell -> values(cell).stream()))
                        .as("%s of %s", row, choice)
                        .isEmpty();
            }
        }
    }

    /** Whole numbers count people, levels and places. */
    private static List<BigDecimal> values(Cell cell) {
        return switch (cell) {
            case Plain words -> List.of();
            case Figure figure -> figure.value().scale() > 0 ? List.of(figure.value()) : List.of();
            case Range range -> List.of(range.low(), range.high());
        };
    }

    private List<Choice> choices(ClosedRound closed) {
        var keys = new ArrayList<>(List.of(Group.WHOLE));
        Stream.of(closed.departments(), closed.roles())
                .flatMap(Collection::stream)
                .map(Group::key)
                .forEach(keys::add);
        var choices = new ArrayList<Choice>();
        for (var view : View.values()) {
            for (var by : By.values()) {
                for (var measure : view == View.HEATMAP ? Measure.values() : new Measure[] {Measure.SCORE}) {
                    for (var dimension : assessment.dimensions()) {
                        for (var item : view == View.ANSWERS
                                ? dimension.items()
                                : List.<Item>of(dimension.items().getFirst())) {
                            for (int k = 0; k < keys.size(); k++) {
                                var beside = List.of(
                                        keys.get(k), keys.get((k + 1) % keys.size()), keys.get((k + 3) % keys.size()));
                                choices.add(new Choice(
                                        view,
                                        by,
                                        measure,
                                        dimension.id().value(),
                                        k == 0 && view == View.HEATMAP
                                                ? ""
                                                : dimension.id().value(),
                                        item.id().value(),
                                        keys.get(k),
                                        beside));
                            }
                        }
                    }
                }
            }
        }
        return choices;
    }

    /** The figures of a round and of the one before, and what a view may work out of them. */
    private final class Allowed {

        private final Set<BigDecimal> values = new HashSet<>();

        Allowed(ClosedRound closed) throws ReflectiveOperationException {
            add(closed.figures());
            add(closed.earlier().orElseThrow().figures());
            add(closed.earlier().orElseThrow().trend().orElseThrow());
        }

        boolean contains(BigDecimal value) {
            return values.contains(value);
        }

        private void add(Object part) throws ReflectiveOperationException {
            switch (part) {
                case Double number -> add(number.doubleValue());
                case OptionalDouble number when number.isPresent() -> add(number.getAsDouble());
                case Optional<?> some when some.isPresent() -> add(some.get());
                case Map<?, ?> members -> {
                    for (var member : members.values()) {
                        add(member);
                    }
                }
                case Collection<?> elements -> {
                    for (var element : elements) {
                        add(element);
                    }
                }
                case RoundFigures.Given numbersAlone -> {}
                case Record record -> {
                    derive(record);
                    for (RecordComponent component : record.getClass().getRecordComponents()) {
                        var accessor = component.getAccessor();
                        accessor.setAccessible(true);
                        add(accessor.invoke(record));
                    }
                }
                default -> {}
            }
        }

        /** What is worked out of shown figures: a change, a gap to the target, the priority of a step, p after Holm. */
        private void derive(Record record) throws ReflectiveOperationException {
            if (record instanceof GroupFigures group) {
                add(Roadmap.of(assessment, group.result().dimensions(), GOALS));
            }
            if (record instanceof Alignment alignment) {
                for (var dimension : alignment.dimensions().keySet()) {
                    add(alignment.gap(dimension));
                }
            }
            if (record instanceof Change change) {
                add(change.now() - change.before());
            }
            if (record instanceof GroupDimensionResult result
                    && result.score().isPresent()
                    && result.level().isPresent()) {
                add(Roadmap.gap(assessment, result, GOALS));
            }
        }

        private void add(double number) {
            for (int decimals = 1; decimals <= 3; decimals++) {
                values.add(new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN));
            }
        }
    }

    private static Shown shown(ClosedRound closed, Choice choice) {
        var texts = Texts.of(Locale.ENGLISH);
        return new Shown(closed, choice, texts, new Phrases(texts, closed.published()));
    }

    private ClosedRound closed(RoundAnswers before, RoundAnswers now) {
        var then = new TrendScoring.Round(assessment, before, figures(before));
        var today = new TrendScoring.Round(assessment, now, figures(now));
        return new ClosedRound(
                new Organisation(
                        new OrganisationId(new UUID(1, 1)),
                        new Name("Harbour & Vale"),
                        5,
                        MemberRole.VIEWER,
                        false,
                        Look.NONE,
                        List.of()),
                round(now, Instant.parse("2026-11-20T17:00:00Z")),
                assessment,
                GOALS,
                Optional.empty(),
                today.figures(),
                Optional.of(new Earlier(
                        round(before, Instant.parse("2025-11-20T17:00:00Z")),
                        then.figures(),
                        Likeness.of(assessment, assessment).dimensions(),
                        TrendScoring.trend(then, today))),
                List.of(),
                false);
    }

    private RoundFigures figures(RoundAnswers answers) {
        return new RoundScoring(assessment, GOALS).figures(answers);
    }

    private Round round(RoundAnswers answers, Instant end) {
        return new Round(
                new RoundId(new UUID(2, end.getEpochSecond())),
                new OrganisationId(new UUID(1, 1)),
                new Name("Round"),
                assessment.key(),
                Kind.FULL,
                new Schedule(end.minusSeconds(1_000_000), end, ZoneOffset.UTC),
                Optional.empty(),
                answers.minimumGroup(),
                Set.of(Role.values()),
                false,
                answers.departments().stream()
                        .map(department -> new RoundDepartment(
                                new DepartmentId(UUID.fromString(department.id())),
                                new Name(department.name()),
                                department.headcount()))
                        .toList());
    }

    /** With names, and with such ids as departments have. */
    private static RoundAnswers known(RoundAnswers answers) {
        return new RoundAnswers(
                answers.departments().stream()
                        .map(department -> new Department(
                                id(department.id()), "Department " + department.id(), department.headcount()))
                        .toList(),
                answers.respondents().stream()
                        .map(respondent -> new Respondent(
                                respondent.department().map(EveryViewTest::id),
                                respondent.role(),
                                respondent.sheet(),
                                respondent.consents()))
                        .toList(),
                answers.minimumGroup());
    }

    private static String id(String department) {
        return new UUID(3, department.charAt(1)).toString();
    }
}
