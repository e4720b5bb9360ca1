package io.cxmaturity.round;

import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.Suppression;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each department and role of a round still needs, from the numbers of those who have handed in. */
public final class Needs {

    /** As few executives may be shown if all of them agreed. */
    private static final int FEWEST_EXECUTIVES = 2;

    private final int minimum;
    private final Map<DepartmentId, Need> departments = new HashMap<>();
    private final Map<Role, Need> roles = new EnumMap<>(Role.class);

    private Needs(int minimum) {
        this.minimum = minimum;
    }

    public static Needs of(Round round, Progress progress) {
        var needs = new Needs(round.minimumGroup());
        needs.departments(round, progress);
        needs.roles(progress);
        return needs;
    }

    public Need of(DepartmentId department) {
        return departments.getOrDefault(department, new Need.More(minimum));
    }

    public Need of(Role role) {
        return roles.getOrDefault(role, new Need.More(minimum));
    }

    private void departments(Round round, Progress progress) {
        var people = new ArrayList<>(round.departments().stream()
                .map(department -> progress.of(department.id()).handedIn())
                .toList());
        people.add(progress.withoutDepartment().handedIn());
        var small = new boolean[people.size()];
        for (int g = 0; g < small.length; g++) {
            small[g] = people.get(g) < minimum || g == small.length - 1;
        }
        var all = needs(people, small);
        for (int g = 0; g < round.departments().size(); g++) {
            var department = round.departments().get(g);
            int headcount = department.headcount().orElse(minimum);
            boolean never = small[g] && headcount < minimum;
            departments.put(department.id(), never ? new Need.TooSmall(minimum, headcount) : all.get(g));
        }
    }

    private void roles(Progress progress) {
        var roles = List.of(Role.values());
        var people = roles.stream()
                .map(role -> progress.roles().getOrDefault(role, 0))
                .toList();
        var small = new boolean[roles.size()];
        for (int g = 0; g < small.length; g++) {
            small[g] = people.get(g) < (roles.get(g) == Role.EXECUTIVE ? FEWEST_EXECUTIVES : minimum);
        }
        var all = needs(people, small);
        for (int g = 0; g < small.length; g++) {
            int some = people.get(g);
            boolean few = roles.get(g) == Role.EXECUTIVE && some < minimum;
            this.roles.put(
                    roles.get(g),
                    few ? new Need.IfAllAgree(Math.max(0, FEWEST_EXECUTIVES - some), minimum - some) : all.get(g));
        }
    }

    /** @param small which groups must not be shown in any case */
    private List<Need> needs(List<Integer> people, boolean[] small) {
        var sizes = people.stream().mapToInt(Integer::intValue).toArray();
        var present = new boolean[sizes.length];
        int together = 0;
        for (int g = 0; g < sizes.length; g++) {
            present[g] = sizes[g] > 0;
            together += small[g] ? sizes[g] : 0;
        }
        var hidden = Suppression.hidden(sizes, present, small, minimum + 1);
        var needs = new ArrayList<Need>();
        for (int g = 0; g < sizes.length; g++) {
            if (small[g]) {
                needs.add(new Need.More(Math.max(0, minimum - sizes[g])));
            } else {
                needs.add(hidden[g] ? new Need.OthersMore(minimum + 1 - together) : new Need.Enough());
            }
        }
        return needs;
    }
}
