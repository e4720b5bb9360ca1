package io.cxmaturity.comparison;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundDepartment;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.RoundFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A closed round and everything that may be shown of it.
 *
 * @param organisation as the reader sees it
 * @param published the version of the assessment that the round is pinned to
 * @param goals targets as they are set today, importance as it was when the figures were worked out
 * @param targetDate when the targets are to be reached
 * @param earlier the round before, of the same assessment
 * @param past all rounds before, of the same assessment, oldest first
 * @param withdrawn whether somebody deleted answers since, and the figures could not be worked out anew without giving
 *     them away
 */
public record ClosedRound(
        Organisation organisation,
        Round round,
        Assessment published,
        Goals goals,
        Optional<LocalDate> targetDate,
        RoundFigures figures,
        Optional<Earlier> earlier,
        List<PastRound> past,
        boolean withdrawn) {

    public ClosedRound {
        past = List.copyOf(past);
    }

    /** What was asked: the whole assessment, or its keystones. */
    public Assessment asked() {
        return published.asked(round.kind());
    }

    public Group whole() {
        return new Group(
                Group.WHOLE,
                "",
                figures.respondents(),
                round.headcount(this::respondents, figures.respondents()),
                round.knownHeadcount(),
                figures.organisation());
    }

    /** The departments in the organisation's order, those without figures and those nobody answered from among them. */
    public List<Group> departments() {
        return round.departments().stream()
                .map(department -> new Group(
                        key(department),
                        department.name().value(),
                        respondents(department),
                        department.headcount(),
                        department.headcount().orElse(0),
                        Optional.ofNullable(figures.departments().get(key(department)))))
                .toList();
    }

    /**
     * The shown departments that the round before did not have, be they new since or merged out of others: nothing of it
     * is theirs. None where there is no round before.
     */
    public List<Group> newcomers() {
        return earlier.stream()
                .flatMap(before -> departments().stream()
                        .filter(group -> group.figures().isPresent())
                        .filter(group -> before.round().departments().stream()
                                .noneMatch(department ->
                                        department.id().value().toString().equals(group.key()))))
                .toList();
    }

    /** The roles in which somebody answered, those without figures among them. */
    public List<Group> roles() {
        return Stream.of(Role.values())
                .map(role -> new Group(
                        role.code(),
                        "",
                        figures.respondentsOf(role),
                        OptionalInt.empty(),
                        0,
                        Optional.ofNullable(figures.roles().get(role))))
                .filter(group -> group.respondents() > 0)
                .toList();
    }

    private int respondents(RoundDepartment department) {
        return figures.respondentsOf(key(department));
    }

    private static String key(RoundDepartment department) {
        return department.id().value().toString();
    }

    /** The group of that key, if there is one. */
    public Optional<Group> group(String key) {
        var groups = new ArrayList<Group>();
        groups.add(whole());
        groups.addAll(departments());
        groups.addAll(roles());
        return groups.stream().filter(group -> group.key().equals(key)).findFirst();
    }
}
