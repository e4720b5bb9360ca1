package io.cxmaturity.report;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.wording.Texts;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What every report is written with: the questionnaire, the words for it and how they are spelled and headed. */
class Pen {

    private static final int LONGEST_BOOKMARK = 120;
    private static final float CHAPTER_SPACE = 44;
    private static final float THIRD = 0.34f;

    private final Assessment asked;
    private final Paper paper;
    private final Texts texts;
    private final Spelling spelling = new Spelling();

    /** @param asked the whole assessment, or its keystones */
    Pen(Assessment asked, Paper paper) {
        this.asked = asked;
        this.paper = paper;
        this.texts = Texts.of(asked.language());
    }

    final Assessment asked() {
        return asked;
    }

    final Paper paper() {
        return paper;
    }

    final Texts texts() {
        return texts;
    }

    final Spelling spelling() {
        return spelling;
    }

    final Flow flow() {
        return new Flow(spelling);
    }

    final int highest() {
        return asked.highestLevel();
    }

    final String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    final String score(double score) {
        return text("report.score", score);
    }

    final String score(OptionalDouble score) {
        return score.isPresent() ? score(score.getAsDouble()) : none();
    }

    final String none() {
        return text("report.none");
    }

    final String date(LocalDate date) {
        return texts.date(date);
    }

    final String levelName(int level) {
        return asked.level(level).name();
    }

    /** Number and name: "3 Defined". */
    final String level(int level) {
        return text("report.level", level, levelName(level));
    }

    /** A level as chip and name, or a dash. */
    final void level(Cell cell, OptionalInt level, Type type) {
        if (level.isPresent()) {
            cell.level(level.getAsInt(), highest(), levelName(level.getAsInt()), type);
        } else {
            cell.text(none(), type.in(Ink.INK_2));
        }
    }

    final Dimension dimension(DimensionId id) {
        return asked.dimension(id).orElseThrow();
    }

    final Item item(ItemId id) {
        return asked.item(id).orElseThrow();
    }

    static String chapterId(DimensionId dimension) {
        return "dimension-" + dimension;
    }

    /** Opens a chapter; on a new page unless a third of one is free. */
    final void chapter(Flow flow, String id, String kicker, String title) {
        chapter(flow, new Strip.Heading(id, bookmark(title), 0), kicker, title, THIRD);
    }

    /** Opens the chapter of a dimension, which says itself how much room it needs. */
    final void dimension(Flow flow, String id, String kicker, String title) {
        chapter(flow, new Strip.Heading(id, bookmark(title), 1), kicker, title, 0);
    }

    private void chapter(Flow flow, Strip.Heading heading, String kicker, String title, float share) {
        float need = Book.height(paper) * share;
        flow.kept(opening -> {
            opening.starting(heading, need, first -> first.text(CHAPTER_SPACE, kicker, Type.LABEL, 0, Flow.WIDTH));
            opening.balanced(2, title, Type.TITLE, Integer.MAX_VALUE - 1);
        });
    }

    /** A heading within a chapter. */
    final void section(Flow flow, String id, String title) {
        flow.kept(opening -> opening.starting(
                new Strip.Heading(id, bookmark(title), 1),
                0,
                first -> first.text(30, title, Type.HEADING, 0, Flow.WIDTH)));
    }

    /** A heading that contents and bookmarks leave out. */
    final void heading(Flow flow, String title) {
        flow.kept(opening -> opening.text(26, title, Type.HEADING, 0, Flow.WIDTH));
    }

    private String bookmark(String title) {
        var legible = spelling.legible(title);
        return legible.length() <= LONGEST_BOOKMARK
                ? legible
                : legible.substring(0, LONGEST_BOOKMARK).strip() + "…";
    }
}
