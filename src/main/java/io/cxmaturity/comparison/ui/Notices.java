package io.cxmaturity.comparison.ui;

import com.vaadin.flow.component.Component;
import io.cxmaturity.comparison.Group;
import io.cxmaturity.shell.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What has to be known before any figure is believed. */
final class Notices {

    private Notices() {}

    static List<Component> of(Shown shown) {
        var notices = new ArrayList<Component>();
        if (shown.closed().whole().fewAnswered()) {
            notices.add(Parts.notice(shown.get("comparison.notice.few")));
        }
        var hidden = names(shown, Group::hidden);
        if (!hidden.isEmpty() && shown.closed().figures().organisation().isPresent()) {
            notices.add(Parts.notice(shown.get(
                    "comparison.notice.hidden", hidden, shown.closed().round().minimumGroup())));
        }
        var silent = names(shown, Group::silent);
        if (!silent.isEmpty()) {
            notices.add(Parts.notice(shown.get("comparison.notice.nobody", silent)));
        }
        if (!shown.closed().figures().hiddenRoles().isEmpty()) {
            notices.add(Parts.notice(shown.get(
                    "comparison.notice.roles",
                    shown.closed().figures().hiddenRoles().stream()
                            .map(role -> shown.get("response.start.role." + role.code()))
                            .collect(Collectors.joining(", ")))));
        }
        var newcomers = shown.closed().newcomers().stream().map(Group::name).collect(Collectors.joining(", "));
        if (!newcomers.isEmpty() && shown.choice().comparesRounds()) {
            notices.add(Parts.notice(shown.get("comparison.notice.newcomers", newcomers)));
        }
        if (shown.closed().withdrawn()) {
            notices.add(Parts.notice(shown.get("comparison.notice.withdrawn")));
        }
        return notices;
    }

    private static String names(Shown shown, Predicate<Group> which) {
        return shown.closed().departments().stream()
                .filter(which)
                .map(Group::name)
                .collect(Collectors.joining(", "));
    }
}
