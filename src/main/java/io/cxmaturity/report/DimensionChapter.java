package io.cxmaturity.report;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.roadmap.Roadmap;
import io.cxmaturity.scoring.DimensionResult;
import io.cxmaturity.scoring.Reply.Chosen;
import io.cxmaturity.scoring.Reply.Silence;

/** One dimension: where it stands, what was answered, what blocks its next level and how far the target is. */
final class DimensionChapter {

    private static final int FIGURES = 6;
    private static final float ITEM = 138;
    private static final float LEVEL = 152;
    private static final float ANSWER = 176;
    private static final float ARROW = 20;

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

    void addTo(Flow flow) {
        var kicker = manuscript.text(
                "report.dimension.kicker",
                number,
                manuscript.asked().dimensions().size());
        manuscript.chapterWithin(flow, Manuscript.chapterId(dimension.id()), kicker, dimension.title());
        if (!dimension.text().isBlank()) {
            flow.kept(intro -> intro.text(6, dimension.text(), Type.QUIET, 0, Flow.WIDTH - 60));
        }
        level(flow);
        figures(flow);
        belowScore(flow);
        answers(flow);
        blockers(flow);
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
        var score = figure(flow, 0, "report.column.score");
        var bounds = figure(flow, 1, "report.column.bounds");
        var coverage = figure(flow, 2, "report.column.coverage");
        var evidenced = figure(flow, 3, "report.column.evidenced");
        var evidencedLevel = figure(flow, 4, "report.column.evidencedLevel");
        var target = figure(flow, 5, "report.column.target");
        if (result.shown()) {
            score.text(manuscript.score(result.score()), Type.STRONG);
            evidenced.text(manuscript.score(result.evidenced()), Type.STRONG);
            manuscript.level(evidencedLevel, result.evidencedLevel(), Type.BODY);
        } else {
            score.text(manuscript.none(), Type.QUIET);
            evidenced.text(manuscript.none(), Type.QUIET);
            evidencedLevel.text(manuscript.none(), Type.QUIET);
        }
        bounds.text(manuscript.bounds(result.bounds()), Type.STRONG);
        coverage.text(manuscript.text("report.percent", result.coverage()), Type.STRONG);
        if (result.provisional()) {
            coverage.text(manuscript.text("report.provisional"), Type.LABEL);
        }
        int wanted = manuscript.target(result);
        target.level(wanted, manuscript.highest(), manuscript.levelName(wanted), Type.BODY);
        if (result.shown()) {
            double gap = Roadmap.gap(
                    manuscript.asked(), result, manuscript.evaluation().goals());
            target.text(manuscript.text("report.gap", gap), Type.LABEL);
        }
        flow.ruled(8, 8, Ink.LINE, score, bounds, coverage, evidenced, evidencedLevel, target);
    }

    private Cell figure(Flow flow, int column, String label) {
        float wide = Flow.WIDTH / FIGURES;
        return flow.cell(column * wide, wide - 6).text(manuscript.text(label), Type.LABEL);
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

    private void answers(Flow flow) {
        manuscript.heading(flow, manuscript.text("report.dimension.answers"));
        flow.head(
                4,
                flow.cell(0, ITEM).text(manuscript.text("report.column.question"), Type.LABEL),
                flow.cell(LEVEL, Flow.WIDTH - LEVEL).text(manuscript.text("report.column.answer"), Type.LABEL));
        for (var item : dimension.items()) {
            flow.ruled(0, 5, Ink.LINE, name(flow, item), chip(flow, item), answer(flow, item));
        }
        flow.endTable();
    }

    private Cell name(Flow flow, Item item) {
        var name = flow.cell(0, ITEM).text(item.title().isBlank() ? item.stem() : item.title(), Type.STRONG);
        return item.keystone() ? name.text(manuscript.text("report.keystone"), Type.LABEL) : name;
    }

    private Cell chip(Flow flow, Item item) {
        var cell = flow.cell(LEVEL, ANSWER - LEVEL);
        return manuscript.evaluation().answer(item.id()).reply() instanceof Chosen(int level)
                ? cell.chip(level, manuscript.highest())
                : cell.text(manuscript.none(), Type.QUIET);
    }

    private Cell answer(Flow flow, Item item) {
        var cell = flow.cell(ANSWER, Flow.WIDTH - ANSWER);
        return switch (manuscript.evaluation().answer(item.id()).reply()) {
            case Chosen(int level) -> cell.text(item.anchors().getOrDefault(level, ""), Type.BODY);
            case Silence silence -> cell.text(manuscript.text("report.silence." + silence), Type.QUIET);
        };
    }

    private void blockers(Flow flow) {
        if (!result.shown() || result.blockers().isEmpty()) {
            return;
        }
        int next = result.level().orElseThrow() + 1;
        manuscript.heading(flow, manuscript.text("report.blocks", manuscript.level(next)));
        flow.kept(intro -> intro.text(
                4, manuscript.text("report.blocks.text", result.blockers().size()), Type.QUIET, 0, Flow.WIDTH - 60));
        float before = 6;
        for (var id : result.blockers()) {
            var item = manuscript.item(id);
            var move = flow.side().painted((canvas, x, y) -> move(canvas, x, y, item, next));
            if (item.keystone()) {
                move.text(manuscript.text("report.keystone"), Type.LABEL);
            }
            var needed = item.anchors().tailMap(next);
            var text = flow.main().text(item.stem(), Type.STRONG);
            if (!needed.isEmpty()) {
                text.text(
                        manuscript.text(
                                "report.blocks.needs", needed.firstEntry().getValue()),
                        Type.BODY);
            }
            flow.ruled(before, 5, Ink.LINE, move, text);
            before = 0;
        }
    }

    private void move(Canvas canvas, float x, float y, Item item, int next) {
        float left = x;
        var level = result.itemLevels().get(item.id());
        if (level == null) {
            canvas.text(manuscript.none(), Type.QUIET, left, y);
            left += ARROW / 2;
        } else {
            left += canvas.chip(level, manuscript.highest(), left, y, Type.GRID);
        }
        canvas.text("→", Type.QUIET, left + 4, y);
        canvas.chip(next, manuscript.highest(), left + ARROW, y, Type.GRID);
    }
}
