package io.cxmaturity.report;

import io.cxmaturity.comparison.Group;
import io.cxmaturity.scoring.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a round says in sentences. */
final class RoundSentences {

    private static final int NAMES = 8;
    /** So much of a title is told before the rest of a sentence; the cover has all of it. */
    private static final int TITLE = 90;

    private final RoundManuscript manuscript;

    RoundSentences(RoundManuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** The sentence a board remembers. */
    String headline() {
        var overall = manuscript.figures().result().overall();
        if (!overall.shown()) {
            return manuscript.text("report.round.headline.little");
        }
        double score = overall.score().orElseThrow();
        int highest = manuscript.highest();
        if (overall.level().isEmpty()) {
            return manuscript.text("report.round.headline.score", score, highest);
        }
        int level = overall.level().getAsInt();
        int possible = overall.possible().orElse(level);
        var name = manuscript.levelName(level);
        if (possible > level) {
            return manuscript.text(
                    manuscript.quick() ? "report.round.headline.between.quick" : "report.round.headline.between",
                    name,
                    manuscript.levelName(possible),
                    score,
                    highest);
        }
        return manuscript.text(
                manuscript.quick() ? "report.round.headline.quick" : "report.round.headline.level",
                name,
                score,
                highest);
    }

    /** What it rests on. */
    String basis() {
        return manuscript.text(
                "report.round.basis",
                manuscript.people(manuscript.group()),
                RoundCharts.cut(manuscript.title(), TITLE),
                manuscript.date(manuscript.closedOn()));
    }

    /** What is left out, and why; empty where all is shown. */
    List<String> hidden() {
        var sentences = new ArrayList<String>();
        var closed = manuscript.closed();
        int minimum = closed.round().minimumGroup();
        if (manuscript.whole()) {
            var departments =
                    closed.departments().stream().filter(Group::hidden).toList();
            if (!departments.isEmpty()) {
                sentences.add(manuscript.text("report.round.hidden.departments", names(departments), minimum));
            }
            var silent = closed.departments().stream().filter(Group::silent).toList();
            if (!silent.isEmpty()) {
                sentences.add(manuscript.text("report.round.hidden.nobody", names(silent)));
            }
            var roles = closed.figures().hiddenRoles();
            if (!roles.isEmpty()) {
                sentences.add(manuscript.text("report.round.hidden.roles", roles(roles)));
            }
        }
        if (!manuscript.figures().withheld().isEmpty()) {
            sentences.add(manuscript.text(
                    "report.round.hidden.levels",
                    manuscript.figures().withheld().size()));
        }
        var newcomers = new ArrayList<>(closed.newcomers());
        newcomers.retainAll(manuscript.groups());
        if (!newcomers.isEmpty()) {
            sentences.add(manuscript.text("report.round.hidden.newcomers", names(newcomers)));
        }
        if (closed.withdrawn()) {
            sentences.add(manuscript.text("report.round.withdrawn"));
        }
        return sentences;
    }

    private String names(List<Group> groups) {
        var names = groups.stream().limit(NAMES).map(manuscript::name).collect(Collectors.joining(", "));
        return groups.size() > NAMES
                ? manuscript.text("report.round.hidden.more", names, groups.size() - NAMES)
                : names;
    }

    private String roles(Iterable<Role> roles) {
        var names = new ArrayList<String>();
        roles.forEach(role -> names.add(manuscript.name(role)));
        return String.join(", ", names);
    }
}
