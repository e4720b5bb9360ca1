package io.cxmaturity.scoring;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The figures of one round that may be shown. */
final class ShownFigures {

    private final Rules rules;
    private final RoundAnswers answers;
    private final RoundEvaluation evaluation;
    private final Crossing crossing;
    private final Visibility visibility;
    private final Mask hidden;

    ShownFigures(Rules rules, RoundAnswers answers) {
        this.rules = rules;
        this.answers = answers;
        evaluation = new RoundEvaluation(rules, answers);
        crossing = new Crossing(answers, evaluation.table);
        visibility = new Visibility(crossing, rules, answers.minimumGroup());
        hidden = visibility.ofGroups();
    }

    RoundFigures figures() {
        var hiddenDepartments = new ArrayList<String>();
        var departments = new LinkedHashMap<String, GroupFigures>();
        for (int g = 0; g < crossing.departments(); g++) {
            int department = g;
            var group = evaluation.ofDepartment(g);
            var id = answers.departments().get(g).id();
            if (group.length > 0 && hidden.departments()[g]) {
                hiddenDepartments.add(id);
            } else if (group.length > 0) {
                departments.put(
                        id,
                        evaluation
                                .groups
                                .figures(group, item -> visibility.ofItem(item).departments()[department])
                                .withReliability(visibility::showsReliability));
            }
        }
        var hiddenRoles = EnumSet.noneOf(Role.class);
        var roles = new EnumMap<Role, GroupFigures>(Role.class);
        for (var role : Role.values()) {
            var group = evaluation.ofRole(role);
            if (group.length > 0 && hidden.roles()[Crossing.column(Optional.of(role))]) {
                hiddenRoles.add(role);
            } else if (group.length > 0) {
                roles.put(
                        role,
                        evaluation
                                .groups
                                .figures(
                                        group,
                                        item -> visibility.ofItem(item).roles()[Crossing.column(Optional.of(role))])
                                .withReliability(visibility::showsReliability)
                                .ofRole());
            }
        }
        return new RoundFigures(
                answers.respondents().size(),
                answers.minimumGroup(),
                crossing.cells(),
                given(),
                organisation(),
                departments,
                hiddenDepartments,
                roles,
                hiddenRoles,
                evaluation.comparison(hidden.departments()),
                alignment(roles));
    }

    private Map<DimensionId, RoundFigures.Given> given() {
        var given = new HashMap<DimensionId, RoundFigures.Given>();
        for (int d = 0; d < rules.dimensions(); d++) {
            given.put(rules.dimension(d), crossing.skipping.get(d).given(crossing::cell));
        }
        return given;
    }

    private Optional<GroupFigures> organisation() {
        if (hidden.whole()) {
            return Optional.empty();
        }
        return Optional.of(
                evaluation.groups.figures(evaluation.everyone, evaluation.strata(hidden.departments()), visibility));
    }

    private Alignment alignment(Map<Role, GroupFigures> roles) {
        var executives = roles.get(Role.EXECUTIVE);
        var frontLine = roles.get(Role.FRONT_LINE);
        if (executives == null || frontLine == null) {
            return new Alignment(Map.of(), Map.of());
        }
        var all = evaluation.alignment();
        var items = new LinkedHashMap<ItemId, Double>(all.items());
        items.keySet().retainAll(executives.items().keySet());
        items.keySet().retainAll(frontLine.items().keySet());
        return new Alignment(all.dimensions(), items);
    }
}
