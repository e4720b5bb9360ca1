package io.cxmaturity.comparison.ui;

import com.vaadin.flow.router.QueryParameters;
import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.Name;
import io.cxmaturity.comparison.ClosedRound;
import io.cxmaturity.comparison.Earlier;
import io.cxmaturity.insight.Phrases;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.Look;
import io.cxmaturity.organisation.MemberRole;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundDepartment;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Schedule;
import io.cxmaturity.scoring.Department;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Likeness;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.RoundAnswers;
import io.cxmaturity.scoring.RoundAnswers.Respondent;
import io.cxmaturity.scoring.RoundFigures;
import io.cxmaturity.scoring.RoundScoring;
import io.cxmaturity.scoring.Sheet;
import io.cxmaturity.scoring.TrendScoring;
import io.cxmaturity.testing.WorkedCase;
import io.cxmaturity.wording.Texts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * A closed round without a database. Three dimensions of four items with four levels; the second item of each is a
 * keystone. The first dimension is wanted at 4.
 *
 * @param departments those it knows, of sales, service and legal
 * @param headcount of each department; 0 where nobody knows
 * @param answered how many, of which department, in which role, and what each of them gave
 */
record SmallRound(
        String title, Assessment published, Kind kind, int headcount, List<String> departments, List<String> answered) {

    static final Assessment MODEL = WorkedCase.read("k4").assessment();

    private static final List<String> DEPARTMENTS = List.of("Sales", "Service", "Legal");
    private static final Goals GOALS = new Goals(Map.of(new DimensionId("a"), 4), Map.of());
    private static final Instant END = Instant.parse("2026-11-20T17:00:00Z");
    private static final OrganisationId HARBOUR = new OrganisationId(new UUID(1, 1));

    static SmallRound full(String title, String... answered) {
        return new SmallRound(title, MODEL, Kind.FULL, 0, DEPARTMENTS, List.of(answered));
    }

    static SmallRound quick(String title, String... answered) {
        return new SmallRound(title, MODEL, Kind.QUICK, 0, DEPARTMENTS, List.of(answered));
    }

    SmallRound of(int people) {
        return new SmallRound(title, published, kind, people, departments, answered);
    }

    SmallRound asking(Assessment other) {
        return new SmallRound(title, other, kind, headcount, departments, answered);
    }

    SmallRound knowing(String... some) {
        return new SmallRound(title, published, kind, headcount, List.of(some), answered);
    }

    private Assessment asked() {
        return published.asked(kind);
    }

    private RoundAnswers answers() {
        var respondents = new ArrayList<Respondent>();
        for (var line : answered) {
            var words = List.of(line.split(" "));
            for (int time = 0; time < Integer.parseInt(words.get(0)); time++) {
                respondents.add(new Respondent(
                        Optional.of(id(words.get(1))),
                        Role.ofCode(words.get(2)),
                        Sheet.decode(asked(), words.get(3)),
                        true));
            }
        }
        var known = departments.stream()
                .map(name -> new Department(
                        id(name), name, headcount == 0 ? OptionalInt.empty() : OptionalInt.of(headcount)))
                .toList();
        return new RoundAnswers(known, respondents, 5);
    }

    private static String id(String department) {
        return new UUID(3, DEPARTMENTS.indexOf(department)).toString();
    }

    private RoundFigures figures() {
        return new RoundScoring(asked(), GOALS).figures(answers());
    }

    private Round round(Instant end) {
        return new Round(
                new RoundId(new UUID(2, end.getEpochSecond())),
                HARBOUR,
                new Name(title),
                published.key(),
                kind,
                new Schedule(end.minusSeconds(1_000_000), end, ZoneOffset.UTC),
                Optional.empty(),
                5,
                Set.of(Role.values()),
                false,
                departments.stream()
                        .map(name -> new RoundDepartment(
                                new DepartmentId(UUID.fromString(id(name))),
                                new Name(name),
                                headcount == 0 ? OptionalInt.empty() : OptionalInt.of(headcount)))
                        .toList());
    }

    Shown shown(String query) {
        return shown(query, Optional.empty());
    }

    Shown shownAfter(SmallRound before, String query) {
        return shown(
                query,
                Optional.of(new Earlier(
                        before.round(END.minusSeconds(31_536_000)),
                        before.figures(),
                        before.kind == kind
                                ? Likeness.of(before.asked(), asked()).dimensions()
                                : Set.of(),
                        TrendScoring.trend(
                                new TrendScoring.Round(before.asked(), before.answers(), before.figures()),
                                new TrendScoring.Round(asked(), answers(), figures())))));
    }

    private Shown shown(String query, Optional<Earlier> earlier) {
        var closed = new ClosedRound(
                new Organisation(
                        HARBOUR, new Name("Harbour & Vale"), 5, MemberRole.VIEWER, false, Look.NONE, List.of()),
                round(END),
                published,
                GOALS,
                Optional.empty(),
                figures(),
                earlier,
                List.of(),
                false);
        var texts = Texts.of(Locale.ENGLISH);
        return new Shown(
                closed, Choice.of(QueryParameters.fromString(query)), texts, new Phrases(texts, closed.published()));
    }
}
