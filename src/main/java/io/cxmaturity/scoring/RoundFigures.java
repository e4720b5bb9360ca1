package io.cxmaturity.scoring;

import io.cxmaturity.assessment.DimensionId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that may be shown of a closed round and nothing else: whoever holds it can work out no figure of a group
 * under the minimum.
 *
 * @param cells how many respondents each department has in each role, which is no secret; without those of nobody
 * @param given of each dimension, how many respondents gave how much of it: not to be shown, but to tell whether the
 *     figures may be renewed once some of them have deleted their answers
 * @param organisation over all respondents; empty where all together are under the minimum
 * @param departments the shown ones, in the organisation's order
 * @param hiddenDepartments those of which no figure may be had, though somebody answered, in the organisation's order
 * @param roles the shown ones
 * @param hiddenRoles those of which no figure may be had, though somebody answered
 * @param differences by dimension, every pair of shown departments that can be tested
 * @param alignment of executives and front line, where both are shown
 */
public record RoundFigures(
        int respondents,
        int minimumGroup,
        Map<Cell, Integer> cells,
        Map<DimensionId, Given> given,
        Optional<GroupFigures> organisation,
        Map<String, GroupFigures> departments,
        List<String> hiddenDepartments,
        Map<Role, GroupFigures> roles,
        Set<Role> hiddenRoles,
        Map<DimensionId, List<DepartmentDifference>> differences,
        Alignment alignment) {

    /** Where a respondent stands: in a department or none, in a role or none. */
    public record Cell(Optional<String> department, Optional<Role> role) {}

    /**
     * How much respondents gave of a dimension.
     *
     * @param total of the weights of its items
     * @param numbers how many of each cell gave items of which weight a level
     */
    public record Given(double total, Map<Cell, Map<Double, Integer>> numbers) {

        public Given {
            numbers = Map.copyOf(numbers);
        }
    }

    public RoundFigures {
        given = Map.copyOf(given);
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        departments = Collections.unmodifiableMap(new LinkedHashMap<>(departments));
        hiddenDepartments = List.copyOf(hiddenDepartments);
        var byRole = new EnumMap<Role, GroupFigures>(Role.class);
        byRole.putAll(roles);
        roles = Collections.unmodifiableMap(byRole);
        hiddenRoles = Collections.unmodifiableSet(new TreeSet<>(hiddenRoles));
        var lists = new LinkedHashMap<DimensionId, List<DepartmentDifference>>();
        differences.forEach((dimension, pairs) -> lists.put(dimension, List.copyOf(pairs)));
        differences = Collections.unmodifiableMap(lists);
    }

    /** How many of a department answered, shown or not. */
    public int respondentsOf(String department) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().department().equals(Optional.of(department)))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many of a role answered, shown or not. */
    public int respondentsOf(Role role) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().role().equals(Optional.of(role)))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
