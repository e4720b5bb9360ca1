package io.cxmaturity.report;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.roadmap.Roadmap;
import io.cxmaturity.scoring.DimensionResult;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;
import java.util.stream.Collectors;

/** One dimension: where it stands, what was answered, what blocks its next level and how far the target is. */
final class DimensionChapter {

    private static final float[] FIGURES = {0, 58, 136, 202, 272, 374};
    private static final float ITEM = 138;
    private static final float LEVEL = 152;
    private static final float ANSWER = 22;

    private final Manuscript manuscript;
    private final Dimension dimension;
    private final DimensionResult result;
    private final int number;

    /** @param number of the dimension, from 1 on */
    DimensionChapter(Manuscript manuscript, DimensionResult result, int number) {
        this.manuscript = manuscript;
        this.dimension = manuscript.dimension(result.dimension());
        this.result = result;
        this.number = number;
    }

    /** On the page where it begins, if it fits there or half of it is free; else on the next. */
    void addTo(Flow flow) {
        float half = Book.height(manuscript.content().paper()) / 2;
        flow.needing(half, this::write);
    }

    private void write(Flow flow) {
        var kicker = manuscript.text(
                "report.dimension.kicker",
                number,
                manuscript.asked().dimensions().size());
        manuscript.dimension(flow, Manuscript.chapterId(dimension.id()), kicker, dimension.title());
        if (!dimension.text().isBlank()) {
            flow.kept(intro -> intro.text(6, dimension.text(), Type.QUIET, 0, Flow.WIDTH - 60));
        }
        level(flow);
        if (result.shown()) {
            figures(flow);
            belowScore(flow);
        }
        answers(flow);
    }

    private void level(Flow flow) {
        var side = flow.side();
        var main = flow.main();
        if (!result.shown()) {
            side.text(manuscript.text("report.unknown"), Type.STRONG);
            main.text(
                    manuscript.text(
                            "report.dimension.unknown",
                            result.coverage(),
                            result.bounds().low(),
                            result.bounds().high()),
                    Type.BODY);
            manuscript
                    .statedTarget(result)
                    .ifPresent(target -> main.text(
                            manuscript.text("report.dimension.target", manuscript.level(target)), Type.QUIET));
        } else {
            int level = result.level().orElseThrow();
            int possible = result.possible().orElse(level);
            manuscript.level(side, result.level(), Type.STRONG);
            looksLike(main, level);
            if (possible > level) {
                side.text(
                        manuscript.text("report.dimension.upTo", possible, manuscript.levelName(possible)), Type.QUIET);
                main.text(
                        manuscript.text(
                                "report.dimension.open",
                                manuscript.evaluation().open(dimension.id()).size(),
                                manuscript.level(possible)),
                        Type.QUIET);
            }
        }
        if (manuscript.quick() && result.shown()) {
            main.text(manuscript.text("report.dimension.quick"), Type.QUIET);
        }
        flow.kept(standing -> standing.ruled(14, 8, Ink.INK, side, main));
    }

    /** What the level is like in this dimension, else in general. */
    private void looksLike(Cell cell, int level) {
        var own = dimension.levels();
        cell.text(
                own.size() >= level
                        ? own.get(level - 1)
                        : manuscript.asked().level(level).text(),
                Type.BODY);
    }

    private void figures(Flow flow) {
        var score = figure(flow, 0, "report.column.score").text(manuscript.score(result.score()), Type.STRONG);
        var bounds = figure(flow, 1, "report.column.bounds").text(manuscript.bounds(result.bounds()), Type.BODY);
        var coverage = figure(flow, 2, "report.column.coverage")
                .text(manuscript.text("report.percent", result.coverage()), Type.STRONG);
        if (result.provisional()) {
            coverage.text(manuscript.text("report.provisional"), Type.LABEL);
        }
        var evidenced =
                figure(flow, 3, "report.column.evidenced").text(manuscript.score(result.evidenced()), Type.STRONG);
        var evidencedLevel = figure(flow, 4, "report.column.evidencedLevel");
        manuscript.level(evidencedLevel, result.evidencedLevel(), Type.BODY);
        var target = figure(flow, 5, "report.column.target");
        manuscript.level(target, manuscript.statedTarget(result), Type.BODY);
        double gap =
                Roadmap.gap(manuscript.asked(), result, manuscript.evaluation().goals());
        target.text(manuscript.text("report.gap", gap), Type.LABEL);
        flow.ruled(8, 8, Ink.LINE, score, bounds, coverage, evidenced, evidencedLevel, target);
    }

    private Cell figure(Flow flow, int column, String label) {
        float end = column == FIGURES.length - 1 ? Flow.WIDTH : FIGURES[column + 1] - 6;
        return flow.cell(FIGURES[column], end - FIGURES[column]).text(manuscript.text(label), Type.LABEL);
    }

    private void belowScore(Flow flow) {
        if (!result.shown()
                || result.level().orElseThrow() >= Math.rint(result.score().orElseThrow())) {
            return;
        }
        int next = result.level().orElseThrow() + 1;
        flow.row(
                8,
                flow.side().text(manuscript.text("report.below.short"), Type.LABEL),
                flow.main()
                        .text(
                                manuscript.text(
                                        "report.below.dimension",
                                        result.score().orElseThrow(),
                                        manuscript.level(next),
                                        next,
                                        next - 1),
                                Type.BODY));
    }

    /** Every answer, and under those that block the next level what it takes. */
    private void answers(Flow flow) {
        boolean blocked = result.shown() && !result.blockers().isEmpty();
        int next = blocked ? result.level().orElseThrow() + 1 : 0;
        if (blocked) {
            manuscript.heading(flow, manuscript.text("report.dimension.blocks", manuscript.level(next)));
            flow.kept(intro -> intro.text(
                    2, manuscript.text("report.blocks.text", result.blockers().size()), Type.QUIET, 0, Flow.WIDTH));
        } else {
            manuscript.heading(flow, manuscript.text("report.dimension.answers"));
        }
        flow.head(
                4,
                flow.cell(0, ITEM).text(manuscript.text("report.column.question"), Type.LABEL),
                flow.cell(LEVEL, Flow.WIDTH - LEVEL).text(manuscript.text("report.column.answer"), Type.LABEL));
        for (var item : dimension.items()) {
            boolean blocks = blocked && result.blockers().contains(item.id());
            if (result.shown() || result.itemLevels().containsKey(item.id())) {
                flow.ruled(0, 5, Ink.LINE, name(flow, item, blocks ? next : 0), answer(flow, item, blocks ? next : 0));
            }
        }
        if (!result.shown()) {
            silences(flow);
        }
        flow.endTable();
    }

    /** Where too little is known, what is missing is told together. */
    private void silences(Flow flow) {
        for (var silence : Silence.values()) {
            var items = dimension.items().stream()
                    .filter(item -> manuscript.evaluation().answer(item.id()).reply() == silence)
                    .map(Item::name)
                    .collect(Collectors.joining(" · "));
            if (!items.isEmpty()) {
                var label = flow.cell(0, ITEM).text(manuscript.text("report.silence." + silence), Type.STRONG);
                flow.ruled(
                        0,
                        5,
                        Ink.LINE,
                        label,
                        flow.cell(LEVEL, Flow.WIDTH - LEVEL).text(items, Type.QUIET));
            }
        }
    }

    /** @param blocks the level it blocks; 0 where it blocks none */
    private Cell name(Flow flow, Item item, int blocks) {
        var name = flow.cell(0, ITEM).text(item.name(), Type.STRONG);
        if (item.keystone()) {
            name.text(manuscript.text("report.keystone"), Type.LABEL);
        }
        return blocks > 0 ? name.text(manuscript.text("report.blocks.this", blocks), Type.LABEL.in(Ink.ACCENT)) : name;
    }

    private Cell answer(Flow flow, Item item, int blocks) {
        var cell = flow.cell(LEVEL, Flow.WIDTH - LEVEL);
        switch (manuscript.evaluation().answer(item.id()).reply()) {
            case Chosen(int level) ->
                cell.marked(chip(level), item.anchors().getOrDefault(level, ""), Type.BODY, ANSWER);
            case Silence silence ->
                cell.marked(
                        (canvas, x, y) -> canvas.text(manuscript.none(), Type.QUIET, x + 4, y),
                        manuscript.text("report.silence." + silence),
                        Type.QUIET,
                        ANSWER);
        }
        if (blocks > 0) {
            needed(cell, item, blocks);
        }
        return cell;
    }

    private void needed(Cell cell, Item item, int next) {
        var reaching = item.anchors().tailMap(next).firstEntry();
        if (reaching != null) {
            cell.marked(chip(reaching.getKey()), reaching.getValue(), Type.BODY.in(Ink.ACCENT), ANSWER);
        }
    }

    private Strip.Painter chip(int level) {
        return (canvas, x, y) -> canvas.chip(level, manuscript.highest(), x, y, Type.GRID);
    }
}
