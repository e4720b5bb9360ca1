package io.cxmaturity.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.Name;
import io.cxmaturity.comparison.Course.Gap;
import io.cxmaturity.comparison.Course.Scored;
import io.cxmaturity.comparison.Course.Why;
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
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.scoring.Interval;
import io.cxmaturity.scoring.Likeness;
import io.cxmaturity.scoring.Likeness.Differs;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.RoundAnswers;
import io.cxmaturity.scoring.RoundAnswers.Respondent;
import io.cxmaturity.scoring.RoundFigures;
import io.cxmaturity.scoring.RoundScoring;
import io.cxmaturity.scoring.Sheet;
import io.cxmaturity.testing.Versions;
import io.cxmaturity.testing.WorkedCase;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Three dimensions of four items with four levels; mostly all of a department give every item the same one. */
class CourseTest {

    private static final DimensionId A = new DimensionId("a");
    private static final DimensionId B = new DimensionId("b");
    private static final String SALES = new UUID(3, 0).toString();
    private static final String SERVICE = new UUID(3, 1).toString();
    private static final String STORES = new UUID(3, 2).toString();
    private static final List<String> DEPARTMENTS = List.of(SALES, SERVICE, STORES);

    private final Assessment assessment = WorkedCase.read("k4").assessment();
    private final List<PastRound> past = new ArrayList<>();

    @Test
    void each_score_is_the_one_that_its_own_round_shows() {
        past(assessment, "9×1 9×2 9×3");
        past(assessment, "9×2 9×2 9×3");
        var closed = now("9×3 9×2 9×4");

        var course = Course.of(closed, group(closed, SALES), A);

        assertThat(course.scored()).extracting(Scored::score).containsExactly(1.0, 2.0, 3.0);
        assertThat(course.scored()).extracting(Scored::respondents).containsExactly(9, 9, 9);
        assertThat(Course.of(closed, closed.whole(), A).scored())
                .extracting(Scored::score, Scored::interval)
                .containsExactly(
                        tuple(2.0, interval(0)),
                        tuple(7.0 / 3, interval(1)),
                        tuple(3.0, whole(closed).dimension(A).interval()));
        assertThat(Course.overall(closed, closed.whole()).scored())
                .extracting(Scored::score)
                .containsExactly(2.0, 7.0 / 3, 3.0);
    }

    private Optional<Interval> interval(int round) {
        return past.get(round)
                .figures()
                .organisation()
                .orElseThrow()
                .dimension(A)
                .interval();
    }

    private static GroupFigures whole(ClosedRound closed) {
        return closed.figures().organisation().orElseThrow();
    }

    @Test
    void a_department_that_a_round_hides_leaves_a_gap_there() {
        past(assessment, "9×1 9×2 9×3");
        past(assessment, "4×2 9×4 9×3");
        past(assessment, "0×1 9×2 9×3");
        var closed = now("9×3 9×2 9×3");

        var course = Course.of(closed, group(closed, SALES), A);

        assertThat(course.scored()).extracting(Scored::score).containsExactly(1.0, 3.0);
        assertThat(gaps(course)).containsExactly(Why.HIDDEN, Why.NOBODY);
        assertThat(gaps(Course.overall(closed, group(closed, SALES)))).containsExactly(Why.HIDDEN, Why.NOBODY);
        // what hides the few hides one beside them, and that stays a gap as well
        assertThat(gaps(Course.of(closed, group(closed, SERVICE), A))).containsExactly(Why.HIDDEN);
        assertThat(gaps(Course.of(closed, group(closed, STORES), A))).isEmpty();
    }

    @Test
    void a_line_breaks_where_a_question_was_another_and_goes_on_in_the_other_dimensions() {
        var old = Versions.of(
                assessment, item -> Optional.of(item.id().equals(new ItemId("a-3")) ? Versions.reworded(item) : item));
        past(old, "9×1 9×2 9×3");
        past(assessment, "9×2 9×2 9×3");
        var closed = now("9×3 9×2 9×3");

        assertThat(gaps(Course.of(closed, closed.whole(), A))).containsExactly(Why.OTHERWISE_ASKED);
        assertThat(gaps(Course.of(closed, closed.whole(), B))).isEmpty();
        assertThat(gaps(Course.overall(closed, closed.whole()))).containsExactly(Why.OTHERWISE_ASKED);
        assertThat(closed.past().getFirst().differing(assessment))
                .containsExactly(new PastRound.Differing(
                        assessment.dimensions().getFirst().title(),
                        Differs.WORDS,
                        List.of(assessment.item(new ItemId("a-3")).orElseThrow().name())));
        assertThat(closed.past().getLast().differing(assessment)).isEmpty();
    }

    @Test
    void too_little_known_leaves_a_gap_as_it_does_in_the_round_itself() {
        past(assessment, "9×1???1???1??? 9×2 9×3");
        var closed = now("9×3 9×2 9×3");

        assertThat(gaps(Course.of(closed, group(closed, SALES), A))).containsExactly(Why.LITTLE);
    }

    @Test
    void roles_have_a_line_too() {
        past(assessment, "9×1 9×2 9×3");
        var closed = now("9×3 9×2 9×4");

        assertThat(Course.of(closed, group(closed, "manager"), A).scored())
                .extracting(Scored::score)
                .containsExactly(2.0, 3.0);
    }

    private static Group group(ClosedRound closed, String key) {
        return closed.group(key).orElseThrow();
    }

    private static List<Why> gaps(Course course) {
        return course.points().stream()
                .filter(Gap.class::isInstance)
                .map(point -> ((Gap) point).why())
                .toList();
    }

    /** @param answered by department how many gave which level to every item, or which levels to all of them */
    private void past(Assessment asked, String answered) {
        var likeness = Likeness.of(asked, assessment);
        past.add(new PastRound(round(past.size()), asked, figures(asked, answered), likeness, likeness.whole()));
    }

    private ClosedRound now(String answered) {
        return new ClosedRound(
                new Organisation(
                        new OrganisationId(new UUID(1, 1)),
                        new Name("Harbour"),
                        5,
                        MemberRole.VIEWER,
                        false,
                        Look.NONE,
                        List.of()),
                round(past.size()),
                assessment,
                Goals.NONE,
                Optional.empty(),
                figures(assessment, answered),
                Optional.empty(),
                past,
                false);
    }

    private Round round(int number) {
        var closed = Instant.parse("2026-01-01T10:00:00Z").plusSeconds(1_000_000L * number);
        return new Round(
                new RoundId(new UUID(2, number)),
                new OrganisationId(new UUID(1, 1)),
                new Name("Round " + number),
                assessment.key(),
                Kind.FULL,
                new Schedule(closed.minusSeconds(1000), closed, ZoneOffset.UTC),
                Optional.empty(),
                5,
                Set.of(Role.MANAGER),
                false,
                DEPARTMENTS.stream()
                        .map(id -> new RoundDepartment(
                                new DepartmentId(UUID.fromString(id)), new Name(id), OptionalInt.empty()))
                        .toList());
    }

    private static RoundFigures figures(Assessment asked, String answered) {
        var respondents = new ArrayList<Respondent>();
        var words = List.of(answered.split(" "));
        for (int d = 0; d < words.size(); d++) {
            var parts = List.of(words.get(d).split("×"));
            for (int r = 0; r < Integer.parseInt(parts.get(0)); r++) {
                respondents.add(new Respondent(
                        Optional.of(DEPARTMENTS.get(d)),
                        Optional.of(Role.MANAGER),
                        Sheet.decode(
                                asked,
                                parts.get(1)
                                        .repeat(asked.items().size()
                                                / parts.get(1).length()))));
            }
        }
        var departments = DEPARTMENTS.stream()
                .map(id -> new Department(id, "", OptionalInt.empty()))
                .toList();
        return new RoundScoring(asked, Goals.NONE).figures(new RoundAnswers(departments, respondents, 5));
    }
}
