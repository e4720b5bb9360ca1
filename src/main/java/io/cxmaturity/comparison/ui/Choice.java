package io.cxmaturity.comparison.ui;

import com.vaadin.flow.router.QueryParameters;
import io.cxmaturity.comparison.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What somebody chose to see, as the address tells it; whatever it tells that makes no sense is as if it were not there.
 *
 * @param sort the dimension to sort by; empty for the organisation's order
 * @param dimension the one that is looked at closely; empty for none
 * @param item likewise
 * @param group the key of the group that is looked at closely
 * @param groups keys of the groups beside one another
 */
record Choice(
        View view,
        By by,
        Measure measure,
        String sort,
        String dimension,
        String item,
        String group,
        List<String> groups) {

    static final int MOST_GROUPS = 4;

    Choice {
        groups = groups.stream().distinct().limit(MOST_GROUPS).toList();
    }

    static Choice of(QueryParameters address) {
        return new Choice(
                one(address, "view", View.values(), View::code),
                one(address, "by", By.values(), By::code),
                one(address, "show", Measure.values(), Measure::code),
                address.getSingleParameter("sort").orElse(""),
                address.getSingleParameter("dimension").orElse(""),
                address.getSingleParameter("item").orElse(""),
                address.getSingleParameter("group").orElse(Group.WHOLE),
                address.getParameters().getOrDefault("with", List.of()));
    }

    private static <T> T one(QueryParameters address, String name, T[] values, Function<T, String> code) {
        return Stream.of(values)
                .filter(value -> address.getSingleParameter(name)
                        .filter(code.apply(value)::equals)
                        .isPresent())
                .findFirst()
                .orElse(values[0]);
    }

    /** Another view of the same groups. */
    Choice view(View other) {
        return new Choice(other, by, measure, "", "", "", Group.WHOLE, List.of());
    }

    Choice by(By other) {
        return new Choice(view, other, measure, "", dimension, item, Group.WHOLE, List.of());
    }

    Choice measure(Measure other) {
        return new Choice(view, by, other, sort, dimension, item, group, groups);
    }

    Choice sort(String other) {
        return new Choice(view, by, measure, other, dimension, item, group, groups);
    }

    Choice dimension(String other) {
        return new Choice(view, by, measure, sort, other, "", group, groups);
    }

    Choice item(String other) {
        return new Choice(view, by, measure, sort, dimension, other, group, groups);
    }

    Choice group(String other) {
        return new Choice(view, by, measure, sort, dimension, item, other, groups);
    }

    /** With one group more beside the others, or without it. */
    Choice toggle(String key) {
        var toggled = new ArrayList<>(groups);
        if (!toggled.remove(key)) {
            toggled.add(key);
        }
        return new Choice(view, by, measure, sort, dimension, item, group, toggled);
    }

    /** With these groups beside one another. */
    Choice with(List<String> keys) {
        return new Choice(view, by, measure, sort, dimension, item, group, keys);
    }

    /** The same as part of an address, with a question mark unless nothing was chosen. */
    String query() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "view", view == View.HEATMAP ? "" : view.code());
        put(parameters, "by", by == By.DEPARTMENTS ? "" : by.code());
        put(parameters, "show", measure == Measure.SCORE ? "" : measure.code());
        put(parameters, "sort", sort);
        put(parameters, "dimension", dimension);
        put(parameters, "item", item);
        put(parameters, "group", group.equals(Group.WHOLE) ? "" : group);
        if (!groups.isEmpty()) {
            parameters.put("with", groups);
        }
        var query = new QueryParameters(parameters).getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, List.of(value));
        }
    }

    /** Whether what is seen is how figures moved from one round to the next. */
    boolean comparesRounds() {
        return view == View.TREND || (view == View.HEATMAP && measure == Measure.CHANGE);
    }
}
