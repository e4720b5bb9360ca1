package io.cxmaturity.report;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.comparison.ClosedRound;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.roadmap.Roadmap;
import io.cxmaturity.scoring.GroupDimensionResult;
import io.cxmaturity.scoring.GroupFigures;
import io.cxmaturity.scoring.Interval;
import io.cxmaturity.scoring.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What every chapter on a closed round needs while it is written. */
final class RoundManuscript extends Pen {

    private static final double WEAK = 0.5;
    private static final double MODERATE = 0.7;
    private static final double STRONG = 0.9;
    private static final double LEAST_P = 0.001;
    private static final double HUNDRED = 100;

    private final RoundReport report;
    private final Roadmap roadmap;

    RoundManuscript(RoundReport report) {
        super(report.closed().asked(), report.paper());
        this.report = report;
        this.roadmap = Roadmap.of(
                asked(), report.figures().result().dimensions(), report.closed().goals());
        spelling().legible(organisation() + subject() + title());
    }

    RoundReport report() {
        return report;
    }

    ClosedRound closed() {
        return report.closed();
    }

    Group group() {
        return report.group();
    }

    /** Whether it is about the organisation, and not about one department. */
    boolean whole() {
        return group().whole();
    }

    GroupFigures figures() {
        return report.figures();
    }

    Roadmap roadmap() {
        return roadmap;
    }

    boolean quick() {
        return closed().round().kind() == Kind.QUICK;
    }

    String organisation() {
        return closed().organisation().name().value();
    }

    /** Of the round. */
    String title() {
        return closed().round().title().value();
    }

    /** Whom the report is about. */
    String subject() {
        return name(group());
    }

    LocalDate closedOn() {
        return closed().round().endsOn();
    }

    String name(Group group) {
        if (group.whole()) {
            return organisation();
        }
        return group.name().isEmpty() ? text("report.round.role." + group.key()) : group.name();
    }

    String name(Role role) {
        return text("report.round.role." + role.code());
    }

    /** As charts name it: legible, and with a word where few answered. */
    String charted(Group group) {
        var name = spelling().legible(name(group));
        return group.fewAnswered() ? text("report.round.name.few", name) : name;
    }

    /** The names of the levels, lowest first. */
    List<String> levels() {
        return asked().levels().stream()
                .map(level -> spelling().legible(level.name()))
                .toList();
    }

    /** The departments; in the report of one of them that one alone. */
    List<Group> groups() {
        return whole() ? closed().departments() : List.of(group());
    }

    /** A group's result in a dimension; empty where it may not be shown or too little is known. */
    Optional<GroupDimensionResult> result(Optional<GroupFigures> figures, DimensionId dimension) {
        return figures.flatMap(shown -> shown.result().dimensions().stream()
                .filter(result -> result.dimension().equals(dimension))
                .filter(GroupDimensionResult::shown)
                .findFirst());
    }

    Optional<GroupDimensionResult> result(Dimension dimension) {
        return result(group().figures(), dimension.id());
    }

    /** The level wanted: the one set, else one above today's; empty where neither is known. */
    OptionalInt target(Dimension dimension) {
        var set = closed().goals().targets().get(dimension.id());
        if (set != null) {
            return OptionalInt.of(Math.min(set, highest()));
        }
        return result(dimension)
                .filter(result -> result.level().isPresent())
                .map(result -> OptionalInt.of(Roadmap.target(asked(), result, closed().goals())))
                .orElse(OptionalInt.empty());
    }

    /** How far a dimension falls short of its target; empty where its level is not shown. */
    OptionalDouble gap(Dimension dimension) {
        return result(dimension)
                .filter(result -> result.level().isPresent())
                .map(result -> OptionalDouble.of(Roadmap.gap(asked(), result, closed().goals())))
                .orElse(OptionalDouble.empty());
    }

    String interval(Optional<Interval> interval) {
        return interval.map(range -> text("report.bounds", range.low(), range.high()))
                .orElseGet(this::none);
    }

    String signedInterval(Interval interval) {
        return text("report.round.signed.interval", signed(interval.low()), signed(interval.high()));
    }

    /** With its sign, unless it rounds to nothing. */
    String signed(double difference) {
        double rounded = Math.rint(difference * HUNDRED) / HUNDRED;
        return rounded == 0 ? score(0) : text("report.round.signed", rounded);
    }

    String p(double p) {
        return p < LEAST_P ? text("report.round.p.least", LEAST_P) : text("report.round.p", p);
    }

    /** "0.62 moderate". */
    String agreement(OptionalDouble agreement) {
        if (agreement.isEmpty()) {
            return none();
        }
        double figure = agreement.getAsDouble();
        String word;
        if (figure < WEAK) {
            word = "weak";
        } else if (figure < MODERATE) {
            word = "moderate";
        } else {
            word = figure < STRONG ? "strong" : "veryStrong";
        }
        return text("report.round.agreement." + word, figure);
    }

    /** "12 of 40 people", or how many answered where nobody knows how many there are. */
    String people(Group group) {
        return group.headcount().isPresent()
                ? text(
                        "report.round.people.of",
                        group.respondents(),
                        group.headcount().getAsInt())
                : text("report.round.people", group.respondents());
    }

    /** What is said of a group in the place of its figures. */
    String missing(Group group) {
        return text(group.silent() ? "report.round.nobody" : "report.round.hidden");
    }

    /** A level, what it may become and whether it is a ceiling, or that it stays hidden. */
    void standing(Cell cell, GroupDimensionResult result, Type type) {
        if (result.level().isEmpty()) {
            cell.text(text("report.round.hidden"), Type.QUIET);
            return;
        }
        level(cell, result.level(), type);
        if (result.open()) {
            int possible = result.possible().getAsInt();
            cell.text(text("report.dimension.upTo", possible, levelName(possible)), Type.LABEL, Cell.NAME_LINES);
        }
        if (quick()) {
            cell.text(text("report.round.ceiling"), Type.LABEL);
        }
    }
}
