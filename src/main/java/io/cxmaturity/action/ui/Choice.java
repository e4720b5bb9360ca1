package io.cxmaturity.action.ui;

import com.vaadin.flow.router.QueryParameters;
import io.cxmaturity.comparison.Group;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the adopted steps somebody chose to see, as the address tells it; whatever it tells that makes no sense is as if
 * it were not there.
 *
 * @param group the key of the group whose steps are shown; empty for those of all
 * @param show which steps are shown
 * @param from the key of the group from whose roadmap steps are adopted
 */
record Choice(String group, Show show, String from) {

    static final Choice NONE = new Choice("", Show.ALL, Group.WHOLE);

    static Choice of(QueryParameters address) {
        return new Choice(
                address.getSingleParameter("group").orElse(""),
                Show.ofCode(address.getSingleParameter("status").orElse("")),
                address.getSingleParameter("from").orElse(Group.WHOLE));
    }

    Choice group(String other) {
        return new Choice(other, show, from);
    }

    Choice show(Show other) {
        return new Choice(group, other, from);
    }

    Choice from(String other) {
        return new Choice(group, show, other);
    }

    /** The same as part of an address, with a question mark unless nothing was chosen. */
    String query() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "group", group);
        put(parameters, "status", show.code());
        put(parameters, "from", from.equals(Group.WHOLE) ? "" : from);
        var query = new QueryParameters(parameters).getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, List.of(value));
        }
    }
}
