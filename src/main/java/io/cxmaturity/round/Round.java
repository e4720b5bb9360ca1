package io.cxmaturity.round;

import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.Name;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.scoring.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * One asking of one version of an assessment in one organisation.
 *
 * @param closedAt when it was closed before its time
 * @param departments in the organisation's order
 */
public record Round(
        RoundId id,
        OrganisationId organisation,
        Name title,
        AssessmentKey assessment,
        Kind kind,
        Schedule schedule,
        Optional<Instant> closedAt,
        int minimumGroup,
        Set<Role> roles,
        boolean rawExport,
        List<RoundDepartment> departments) {

    public Round {
        roles = Set.copyOf(roles);
        departments = List.copyOf(departments);
    }

    public RoundState state(Instant now) {
        if (closedAt.isPresent() || !now.isBefore(schedule.closesAt())) {
            return RoundState.CLOSED;
        }
        return now.isBefore(schedule.opensAt()) ? RoundState.PLANNED : RoundState.OPEN;
    }

    /** When it takes, or took, the last answer. */
    public Instant end() {
        return closedAt.orElse(schedule.closesAt());
    }

    /** The day of its end, where it takes place. */
    public LocalDate endsOn() {
        return LocalDate.ofInstant(end(), schedule.zone());
    }

    /** The same without its departments: what those know of it who see its results alone. */
    Round announced() {
        return new Round(
                id,
                organisation,
                title,
                assessment,
                kind,
                schedule,
                closedAt,
                minimumGroup,
                roles,
                rawExport,
                List.of());
    }

    /**
     * How many people there are; empty where nobody knows it of a department that people came from, and where somebody came
     * from none.
     *
     * @param came how many came from each department
     * @param all how many came altogether
     */
    public OptionalInt headcount(ToIntFunction<RoundDepartment> came, int all) {
        boolean counted = departments.stream()
                .allMatch(department -> department.headcount().isPresent() || came.applyAsInt(department) == 0);
        boolean placed = departments.stream().mapToInt(came).sum() == all;
        return counted && placed && knownHeadcount() > 0 ? OptionalInt.of(knownHeadcount()) : OptionalInt.empty();
    }

    /** How many people there are at least. */
    public int knownHeadcount() {
        return departments.stream()
                .mapToInt(department -> department.headcount().orElse(0))
                .sum();
    }

    public Optional<RoundDepartment> department(DepartmentId id) {
        return departments.stream()
                .filter(department -> department.id().equals(id))
                .findFirst();
    }
}
