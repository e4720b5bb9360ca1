package io.cxmaturity.action;

import io.cxmaturity.comparison.ClosedRound;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.roadmap.PlannedStep;
import io.cxmaturity.roadmap.Roadmap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps adopted from a closed round's roadmaps, beside the round itself.
 *
 * @param steps by phase and then as the roadmaps had them
 * @param today in the round's time zone
 * @param movement against the round before, where there is one
 */
public record Board(ClosedRound closed, List<AdoptedStep> steps, LocalDate today, Optional<Movement> movement) {

    public Board {
        steps = List.copyOf(steps);
    }

    /** The groups that have a roadmap: the whole and each shown department. */
    public List<Group> groups() {
        return Stream.concat(Stream.of(closed.whole()), closed.departments().stream())
                .filter(group -> group.figures().isPresent())
                .toList();
    }

    public Optional<Group> group(String key) {
        return groups().stream().filter(group -> group.key().equals(key)).findFirst();
    }

    /** What stands in a group's roadmap and was not adopted yet, most worthwhile first; none for a group without one. */
    public List<PlannedStep> adoptable(String group) {
        return roadmap(group).stream()
                .filter(planned -> steps.stream()
                        .noneMatch(step -> step.group().equals(group)
                                && step.step().equals(planned.step().id())))
                .toList();
    }

    /** The steps that should be done by now. */
    public List<AdoptedStep> overdue() {
        return steps.stream().filter(step -> step.overdue(today)).toList();
    }

    List<PlannedStep> roadmap(String group) {
        return group(group)
                .flatMap(Group::figures)
                .map(figures -> Roadmap.of(closed.asked(), figures.result().dimensions(), closed.goals())
                        .steps())
                .orElse(List.of());
    }
}
