package io.cxmaturity.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Departments crossed with roles, by index: the last department is none, the last role likewise. Every number of a
 * group that matters for hiding is a sum over its cells.
 */
final class Crossing {

    private static final List<Role> ROLES = List.of(Role.values());

    /** Where the executives are among the roles. */
    static final int EXECUTIVES = ROLES.indexOf(Role.EXECUTIVE);

    /** Where those without a role are. */
    static final int NO_ROLE = ROLES.size();

    /** Numbers by department and role. */
    final int[][] members;

    /** For each dimension those with a score. */
    final int[][][] scored;

    /** For each item those who gave it a level. */
    final int[][][] gave;

    /** For each dimension how far apart the scores are, which nobody's are where nobody has one. */
    final Spread[] scores;

    /** For each item how far apart the levels are. */
    final Spread[] levels;

    /** For each dimension those who skipped items of it, and those who skipped others. */
    final List<Skipping> skipping;

    /** For each dimension those who gave every item of it a level. */
    final int[][][] complete;

    /** Whether every executive agreed to be shown in a group of two. */
    final boolean consent;

    private final RoundAnswers answers;
    private final int[] departmentOf;

    Crossing(RoundAnswers answers, ScoreTable table) {
        this.answers = answers;
        var rules = table.rules;
        int departments = answers.departments().size() + 1;
        members = new int[departments][NO_ROLE + 1];
        scored = new int[rules.dimensions()][departments][NO_ROLE + 1];
        gave = new int[rules.items()][departments][NO_ROLE + 1];
        complete = new int[rules.dimensions()][departments][NO_ROLE + 1];
        scores = Spread.of(rules.dimensions(), departments);
        levels = Spread.of(rules.items(), departments);
        departmentOf = new int[answers.respondents().size()];
        var index = new HashMap<String, Integer>();
        for (int g = 0; g < departments - 1; g++) {
            index.put(answers.departments().get(g).id(), g);
        }
        skipping = new ArrayList<>();
        for (int d = 0; d < rules.dimensions(); d++) {
            skipping.add(Skipping.ofWhole(departments, rules.weightOf(d)));
        }
        boolean allAgree = true;
        for (int r = 0; r < departmentOf.length; r++) {
            var respondent = answers.respondents().get(r);
            int department = respondent.department().map(index::get).orElse(departments - 1);
            int role = column(respondent.role());
            departmentOf[r] = department;
            members[department][role]++;
            for (int d = 0; d < rules.dimensions(); d++) {
                if (table.scored(d, r)) {
                    scored[d][department][role]++;
                    scores[d].add(department, role, table.score(d, r));
                    skipping.get(d).add(table.weight(d, r), 0, department, role);
                }
                complete[d][department][role] += table.complete(d, r) ? 1 : 0;
            }
            for (int i = 0; i < rules.items(); i++) {
                int level = respondent.sheet().level(i);
                if (level > 0) {
                    gave[i][department][role]++;
                    levels[i].add(department, role, level);
                }
            }
            allAgree &= role != EXECUTIVES || respondent.consents();
        }
        consent = allAgree;
    }

    static int column(Optional<Role> role) {
        return role.map(ROLES::indexOf).orElse(NO_ROLE);
    }

    int departments() {
        return members.length - 1;
    }

    int departmentOf(int respondent) {
        return departmentOf[respondent];
    }

    int departmentOf(String id) {
        return answers.departments().stream().map(Department::id).toList().indexOf(id);
    }

    /** How many respondents are in each cell that anybody is in. */
    Map<RoundFigures.Cell, Integer> cells() {
        var cells = new LinkedHashMap<RoundFigures.Cell, Integer>();
        for (int g = 0; g < members.length; g++) {
            for (int role = 0; role < members[g].length; role++) {
                if (members[g][role] > 0) {
                    cells.put(cell(g, role), members[g][role]);
                }
            }
        }
        return cells;
    }

    RoundFigures.Cell cell(int department, int role) {
        return new RoundFigures.Cell(
                department == departments()
                        ? Optional.empty()
                        : Optional.of(answers.departments().get(department).id()),
                role == NO_ROLE ? Optional.empty() : Optional.of(ROLES.get(role)));
    }

    static int[] byDepartment(int[][] counts) {
        var sums = new int[counts.length];
        for (int g = 0; g < sums.length; g++) {
            for (int number : counts[g]) {
                sums[g] += number;
            }
        }
        return sums;
    }

    static int[] byRole(int[][] counts) {
        var sums = new int[NO_ROLE + 1];
        for (var department : counts) {
            for (int role = 0; role < sums.length; role++) {
                sums[role] += department[role];
            }
        }
        return sums;
    }

    static int all(int[][] counts) {
        int all = 0;
        for (int number : byRole(counts)) {
            all += number;
        }
        return all;
    }
}
