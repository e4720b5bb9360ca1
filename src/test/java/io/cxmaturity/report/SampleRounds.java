package io.cxmaturity.report;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.Name;
import io.cxmaturity.comparison.ClosedRound;
import io.cxmaturity.comparison.Earlier;
import io.cxmaturity.comparison.PastRound;
import io.cxmaturity.organisation.Brand;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.Look;
import io.cxmaturity.organisation.MemberRole;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundDepartment;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Schedule;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Department;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Likeness;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.RoundAnswers;
import io.cxmaturity.scoring.RoundAnswers.Respondent;
import io.cxmaturity.scoring.RoundScoring;
import io.cxmaturity.scoring.Sheet;
import io.cxmaturity.scoring.TrendScoring;
import io.cxmaturity.testing.Versions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Closed rounds, answered by chance from a fixed seed. */
final class SampleRounds {

    static final LocalDate DATE = LocalDate.of(2026, 11, 21);
    static final List<ReportAction> ACTIONS = List.of(
            new ReportAction(
                    "Agree on one definition of a closed complaint",
                    "Ada Quist",
                    Optional.of(LocalDate.of(2026, 12, 18)),
                    "In progress"),
            new ReportAction("Ask three customers a week by phone", "Operations", Optional.empty(), "Open"));

    private static final Instant CLOSED = Instant.parse("2026-11-20T17:00:00Z");

    private static final List<Staff> STAFF = List.of(
            new Staff("Operations", 44, 90),
            new Staff("Customer Service", 38, 60),
            new Staff("Sales", 26, 40),
            new Staff("Product & Engineering", 31, 120),
            new Staff("People Operations", 9, 14),
            new Staff("Legal", 3, 6));

    private SampleRounds() {}

    /** How many people of a department answered, and how many it has; 0 where nobody knows. */
    record Staff(String name, int answered, int headcount) {}

    /** Six departments, of which Legal is too small and People Operations hidden with it; a round before. */
    static ClosedRound usual() {
        return round(SampleReports.published(), Kind.FULL, "Harbour & Vale", "Autumn 2026", STAFF, true);
    }

    /** The same with a first round in which one question was worded otherwise and another not yet asked. */
    static ClosedRound reworded() {
        var published = SampleReports.published();
        var items = published.dimensions().getFirst().items();
        var other = published.dimensions().get(1).items().getFirst();
        var old = Versions.of(
                published,
                item -> item.equals(items.getLast())
                        ? Optional.empty()
                        : Optional.of(item.equals(other) ? Versions.reworded(item) : item));
        return round(published, old, Kind.FULL, "Harbour & Vale", "Autumn 2026", STAFF, true);
    }

    /** Two departments, of which neither can be shown without the other. */
    static ClosedRound tiny() {
        return round(
                SampleReports.published(),
                Kind.FULL,
                "Quill",
                "First",
                List.of(new Staff("Front desk", 6, 7), new Staff("Workshop", 3, 4)),
                true);
    }

    static ClosedRound of(Staff... staff) {
        return round(SampleReports.published(), Kind.FULL, "Harbour & Vale", "Autumn 2026", List.of(staff), false);
    }

    static ClosedRound many() {
        return round(
                SampleReports.published(),
                Kind.FULL,
                "Harbour & Vale Group Holding",
                "Spring 2026",
                IntStream.rangeClosed(1, 40)
                        .mapToObj(number -> new Staff("Branch " + number, number % 9 == 0 ? 4 : 12 + number, 60))
                        .toList(),
                true);
    }

    static ClosedRound overlong(Assessment assessment) {
        var name = "Directorate for the Advancement of Customer Recommendations and Organisational Readiness "
                .repeat(3)
                .strip()
                .substring(0, 200)
                .strip();
        return round(
                assessment,
                Kind.FULL,
                "W".repeat(200),
                name,
                IntStream.rangeClosed(1, 5)
                        .mapToObj(number -> new Staff(number + " " + name.substring(0, 190), 3 + 3 * number, 100))
                        .toList(),
                true);
    }

    static ClosedRound quick() {
        return round(
                SampleReports.published(),
                Kind.QUICK,
                "Harbour & Vale",
                "Quick check",
                List.of(new Staff("Operations", 12, 0), new Staff("Sales", 7, 0)),
                false);
    }

    static ClosedRound round(
            Assessment published, Kind kind, String organisation, String title, List<Staff> staff, boolean earlier) {
        return round(published, published, kind, organisation, title, staff, earlier);
    }

    /** @param longAgo the version that the first round asked */
    private static ClosedRound round(
            Assessment published,
            Assessment longAgo,
            Kind kind,
            String organisation,
            String title,
            List<Staff> staff,
            boolean earlier) {
        var asked = published.asked(kind);
        var goals = new Goals(Map.of(published.dimensions().getFirst().id(), published.highestLevel()), Map.of());
        var now = answers(asked, staff, 11, 0.25);
        var figures = new RoundScoring(asked, goals).figures(now);
        var round = made(published, kind, title, staff, CLOSED);
        Optional<Earlier> before = Optional.empty();
        var past = new ArrayList<PastRound>();
        if (earlier) {
            var first = longAgo.asked(kind);
            past.add(past(longAgo, kind, asked, staff, answers(first, staff, 13, -0.6), 2));
            var then = answers(asked, staff, 12, -0.35);
            past.add(past(published, kind, asked, staff, then, 1));
            before = Optional.of(new Earlier(
                    past.getLast().round(),
                    past.getLast().figures(),
                    past.getLast().likeness().dimensions(),
                    TrendScoring.trend(
                            new TrendScoring.Round(asked, then, past.getLast().figures()),
                            new TrendScoring.Round(asked, now, figures))));
        }
        return new ClosedRound(
                new Organisation(
                        new OrganisationId(new UUID(1, 1)),
                        new Name(organisation),
                        5,
                        MemberRole.VIEWER,
                        false,
                        Look.NONE,
                        List.of()),
                round,
                published,
                goals,
                Optional.of(LocalDate.of(2027, 6, 30)),
                figures,
                before,
                past,
                false);
    }

    private static PastRound past(
            Assessment published, Kind kind, Assessment now, List<Staff> staff, RoundAnswers answers, int years) {
        var asked = published.asked(kind);
        var likeness = Likeness.of(asked, now);
        var title = years == 1 ? "The year before" : "Two years before";
        return new PastRound(
                made(published, kind, title, staff, CLOSED.minusSeconds(years * 31_536_000L)),
                asked,
                new RoundScoring(asked, Goals.NONE).figures(answers),
                likeness,
                likeness.whole());
    }

    private static Round made(Assessment published, Kind kind, String title, List<Staff> staff, Instant closed) {
        var departments = new ArrayList<RoundDepartment>();
        for (int d = 0; d < staff.size(); d++) {
            int headcount = staff.get(d).headcount();
            departments.add(new RoundDepartment(
                    id(d),
                    new Name(staff.get(d).name()),
                    headcount == 0 ? OptionalInt.empty() : OptionalInt.of(headcount)));
        }
        return new Round(
                new RoundId(new UUID(2, closed.getEpochSecond())),
                new OrganisationId(new UUID(1, 1)),
                new Name(title),
                published.key(),
                kind,
                new Schedule(closed.minusSeconds(1_000_000), closed, ZoneOffset.UTC),
                Optional.empty(),
                5,
                Set.of(Role.values()),
                false,
                departments);
    }

    static DepartmentId id(int department) {
        return new DepartmentId(new UUID(3, department));
    }

    private static RoundAnswers answers(Assessment asked, List<Staff> staff, long seed, double better) {
        var random = new Random(seed);
        var departments = new ArrayList<Department>();
        var respondents = new ArrayList<Respondent>();
        for (int d = 0; d < staff.size(); d++) {
            var id = id(d).value().toString();
            int headcount = staff.get(d).headcount();
            departments.add(new Department(
                    id, staff.get(d).name(), headcount == 0 ? OptionalInt.empty() : OptionalInt.of(headcount)));
            double level = 1 + (asked.highestLevel() - 1) * (0.3 + 0.12 * (d % 4)) + better;
            for (int r = 0; r < staff.get(d).answered(); r++) {
                var role = r % 6 == 0 ? Role.EXECUTIVE : r % 6 < 3 ? Role.MANAGER : Role.FRONT_LINE;
                double own = level + (role == Role.EXECUTIVE ? 0.5 : 0);
                respondents.add(new Respondent(
                        Optional.of(id), Optional.of(role), Sheet.of(asked, answers(asked, random, own)), true));
            }
        }
        return new RoundAnswers(departments, respondents, 5);
    }

    private static Map<ItemId, Answer> answers(Assessment asked, Random random, double around) {
        var answers = new HashMap<ItemId, Answer>();
        for (var item : asked.items()) {
            if (random.nextInt(20) == 0) {
                answers.put(item.id(), Answer.of(Silence.DONT_KNOW));
            } else {
                double lean = (item.id().hashCode() & 7) / 10.0 - 0.35;
                int level = (int) Math.round(around + lean + random.nextGaussian() * 0.8);
                int within = Math.clamp(level, 1, asked.highestLevel());
                answers.put(
                        item.id(), Answer.of(item.anchors().headMap(within + 1).lastKey()));
            }
        }
        return answers;
    }

    static RoundReport report(ClosedRound closed, Paper paper) {
        return new RoundReport(closed, closed.whole(), Brand.NONE, DATE, List.of(), paper);
    }

    static RoundReport ofDepartment(ClosedRound closed, int department, Paper paper) {
        var group = closed.group(id(department).value().toString()).orElseThrow();
        return new RoundReport(closed, group, Brand.NONE, DATE, List.of(), paper);
    }

    static byte[] pdf(RoundReport report) {
        var out = new ByteArrayOutputStream();
        try {
            RoundPdf.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
