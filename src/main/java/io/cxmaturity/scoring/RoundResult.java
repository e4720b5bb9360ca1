package io.cxmaturity.scoring;

import io.cxmaturity.assessment.DimensionId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Everything one round says.
 *
 * @param organisation over all respondents
 * @param departments the shown ones, in the organisation's order
 * @param hiddenDepartments those of which no figure may be had
 * @param comparison by dimension, every pair of shown departments that can be tested
 */
public record RoundResult(
        GroupResult organisation,
        Map<String, GroupResult> departments,
        SortedSet<String> hiddenDepartments,
        Map<DimensionId, List<DepartmentDifference>> comparison,
        Alignment alignment) {

    public RoundResult {
        departments = Collections.unmodifiableMap(new LinkedHashMap<>(departments));
        hiddenDepartments = Collections.unmodifiableSortedSet(new TreeSet<>(hiddenDepartments));
        comparison = Collections.unmodifiableMap(new LinkedHashMap<>(comparison));
    }
}
