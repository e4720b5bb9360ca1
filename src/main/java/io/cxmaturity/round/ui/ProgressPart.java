package io.cxmaturity.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import io.cxmaturity.round.Channel;
import io.cxmaturity.round.Need;
import io.cxmaturity.round.Needs;
import io.cxmaturity.round.Progress;
import io.cxmaturity.round.ResponseRate;
import io.cxmaturity.round.Round;
import io.cxmaturity.round.RoundState;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How many have answered, by department, role and link; numbers of people, never of answers to a question. */
@Tag("div")
final class ProgressPart extends HtmlContainer {

    private final Round round;
    private final RoundState state;
    private final Progress progress;
    private final Needs needs;

    ProgressPart(Round round, RoundState state, Progress progress) {
        this.round = round;
        this.state = state;
        this.progress = progress;
        this.needs = Needs.of(round, progress);
        add(whole());
        if (!round.departments().isEmpty()) {
            add(section(
                    "round.progress.departments",
                    departments(),
                    getTranslation("round.progress.rule", round.minimumGroup())));
        }
        add(section("round.progress.roles", roles(), roleRule()));
        add(section("round.progress.links", links(), ""));
    }

    Progress progress() {
        return progress;
    }

    private Component whole() {
        var whole = progress.whole();
        var list = Parts.element("dl", "figures");
        list.add(
                key("round.progress.handedIn", count(whole.handedIn())),
                key(drafts(), count(whole.started() - whole.handedIn())),
                key("round.progress.rate", rate(wholeRate())));
        return list;
    }

    private Component key(String key, String value) {
        return Parts.element(
                "div",
                "figure",
                Parts.element("dt", "", new Text(getTranslation(key))),
                Parts.element("dd", "", new Text(value)));
    }

    private Component section(String key, Table table, String note) {
        var section = Parts.element("section", "section", new H2(getTranslation(key)), table);
        if (!note.isEmpty()) {
            section.add(Parts.text("fine", note));
        }
        return section;
    }

    private Table departments() {
        var table = new Table()
                .caption(getTranslation("round.progress.departments"))
                .column(getTranslation("round.column.department"))
                .figures(getTranslation("round.column.headcount"))
                .figures(getTranslation("round.column.invited"))
                .figures(getTranslation(drafts()))
                .figures(getTranslation("round.progress.handedIn"))
                .figures(getTranslation("round.progress.rate"))
                .words(getTranslation("round.column.needed"));
        for (var department : round.departments()) {
            var turnout = progress.of(department.id());
            var headcount = department.headcount();
            table.row(
                    department.name().value(),
                    List.of(
                            headcount.isPresent() ? count(headcount.getAsInt()) : getTranslation("round.unknown"),
                            count(turnout.invited()),
                            count(turnout.started() - turnout.handedIn()),
                            count(turnout.handedIn()),
                            rate(ResponseRate.of(turnout.handedIn(), headcount, turnout.invited())),
                            needed(needs.of(department.id()))));
        }
        var others = progress.withoutDepartment();
        if (others.started() + others.invited() > 0) {
            table.row(
                    getTranslation("round.noDepartment"),
                    List.of(
                            getTranslation("round.unknown"),
                            count(others.invited()),
                            count(others.started() - others.handedIn()),
                            count(others.handedIn()),
                            rate(ResponseRate.of(others.handedIn(), OptionalInt.empty(), others.invited())),
                            getTranslation("round.needed.never")));
        }
        return table;
    }

    private Table roles() {
        var table = new Table()
                .caption(getTranslation("round.progress.roles"))
                .column(getTranslation("round.column.role"))
                .figures(getTranslation("round.progress.handedIn"))
                .words(getTranslation("round.column.needed"));
        Stream.of(Role.values()).filter(round.roles()::contains).forEach(role -> {
            int handedIn = progress.roles().getOrDefault(role, 0);
            table.row(
                    getTranslation("response.start.role." + role.code()),
                    List.of(count(handedIn), needed(needs.of(role))));
        });
        return table;
    }

    private Table links() {
        var table = new Table()
                .caption(getTranslation("round.progress.links"))
                .column(getTranslation("round.column.link"))
                .figures(getTranslation("round.column.came"));
        for (var channel : Channel.values()) {
            table.row(
                    getTranslation("round.link." + channel.code()),
                    List.of(count(progress.channels().getOrDefault(channel, 0))));
        }
        return table;
    }

    /** Against the invitations only where nobody came otherwise. */
    private Optional<ResponseRate> wholeRate() {
        var whole = progress.whole();
        boolean invitedAlone = progress.channels().getOrDefault(Channel.INVITATION, 0) == whole.started();
        return ResponseRate.of(
                whole.handedIn(),
                round.headcount(department -> progress.of(department.id()).handedIn(), whole.handedIn()),
                invitedAlone ? whole.invited() : 0);
    }

    private String rate(Optional<ResponseRate> rate) {
        if (rate.isEmpty()) {
            return getTranslation("round.unknown");
        }
        var one = rate.get();
        if (one.over()) {
            return getTranslation(
                    one.invited() ? "round.rate.over.invited" : "round.rate.over", one.answered(), one.of());
        }
        return getTranslation(one.invited() ? "round.rate.invited" : "round.rate", one.share(), one.of());
    }

    private String roleRule() {
        var rule = getTranslation("round.progress.rule.roles", round.minimumGroup());
        return round.roles().contains(Role.EXECUTIVE)
                ? rule + " " + getTranslation("round.progress.rule.executives")
                : rule;
    }

    private String drafts() {
        return state == RoundState.CLOSED ? "round.progress.drafts.closed" : "round.progress.drafts.open";
    }

    private String needed(Need need) {
        return switch (need) {
            case Need.More more -> needed("more", more.people());
            case Need.TooSmall small -> needed("small", small.minimum(), small.headcount());
            case Need.IfAllAgree agree -> needed("executives", agree.people(), agree.otherwise());
            case Need.OthersMore others -> needed("others", others.people());
            case Need.Enough() -> needed("enough");
        };
    }

    private String needed(String what, Object... numbers) {
        var tense = state == RoundState.CLOSED ? "round.needed.closed." : "round.needed.open.";
        return getTranslation(tense + what, numbers);
    }

    private String count(int number) {
        return getTranslation("round.count", number);
    }
}
