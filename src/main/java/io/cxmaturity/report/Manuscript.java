package io.cxmaturity.report;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.chart.Profile;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.roadmap.Roadmap;
import io.cxmaturity.scoring.DimensionResult;
import io.cxmaturity.scoring.Interval;
import io.cxmaturity.scoring.Rules;
import io.cxmaturity.wording.Narrative;
import io.cxmaturity.wording.Texts;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What every chapter needs while it is written: the content, the words for it and how they are spelled. */
final class Manuscript {

    private static final int LONGEST_BOOKMARK = 120;
    private static final float CHAPTER_SPACE = 44;
    private static final float THIRD = 0.34f;

    private final ReportContent content;
    private final Assessment asked;
    private final Texts texts;
    private final Narrative narrative;
    private final Spelling spelling = new Spelling();
    private final Profile profile;

    Manuscript(ReportContent content) {
        this.content = content;
        this.asked = content.evaluation().asked();
        this.texts = Texts.of(asked.language());
        this.narrative = new Narrative(texts);
        spelling.legible(content.organisation() + content.department() + content.role());
        this.profile = Profile.of(asked, evaluation().result().dimensions(), this::target)
                .spelled(spelling::legible);
    }

    ReportContent content() {
        return content;
    }

    Evaluation evaluation() {
        return content.evaluation();
    }

    /** The whole assessment, or its keystones. */
    Assessment asked() {
        return asked;
    }

    Texts texts() {
        return texts;
    }

    Narrative narrative() {
        return narrative;
    }

    Spelling spelling() {
        return spelling;
    }

    Profile profile() {
        return profile;
    }

    Flow flow() {
        return new Flow(spelling);
    }

    boolean quick() {
        return evaluation().kind() == Kind.QUICK;
    }

    int highest() {
        return asked.highestLevel();
    }

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    String score(double score) {
        return text("report.score", score);
    }

    String score(OptionalDouble score) {
        return score.isPresent() ? score(score.getAsDouble()) : none();
    }

    String bounds(Interval bounds) {
        return open(bounds) ? text("report.bounds", bounds.low(), bounds.high()) : text("report.bounds.closed");
    }

    /** Words in place of bounds are no figure. */
    Type boundsType(Interval bounds) {
        return open(bounds) ? Type.BODY : Type.LABEL;
    }

    private static boolean open(Interval bounds) {
        return bounds.high() - bounds.low() > Rules.TOLERANCE;
    }

    String none() {
        return text("report.none");
    }

    String date(LocalDate date) {
        return texts.date(date);
    }

    String levelName(int level) {
        return asked.level(level).name();
    }

    /** Number and name: "3 Defined". */
    String level(int level) {
        return text("report.level", level, levelName(level));
    }

    /** A level as chip and name, or a dash. */
    void level(Cell cell, OptionalInt level, Type type) {
        if (level.isPresent()) {
            cell.level(level.getAsInt(), highest(), levelName(level.getAsInt()), type);
        } else {
            cell.text(none(), type.in(Ink.INK_2));
        }
    }

    int target(DimensionResult result) {
        return Roadmap.target(asked, result, evaluation().goals());
    }

    /** As it is to be read: where nothing is known of today only a target that was set. */
    OptionalInt statedTarget(DimensionResult result) {
        return result.shown() || evaluation().goals().targets().containsKey(result.dimension())
                ? OptionalInt.of(target(result))
                : OptionalInt.empty();
    }

    Dimension dimension(DimensionId id) {
        return asked.dimension(id).orElseThrow();
    }

    Item item(ItemId id) {
        return asked.item(id).orElseThrow();
    }

    static String chapterId(DimensionId dimension) {
        return "dimension-" + dimension;
    }

    /** Opens a chapter; on a new page unless a third of one is free. */
    void chapter(Flow flow, String id, String kicker, String title) {
        chapter(flow, new Strip.Heading(id, bookmark(title), 0), kicker, title, THIRD);
    }

    /** Opens the chapter of a dimension, which says itself how much room it needs. */
    void dimension(Flow flow, String id, String kicker, String title) {
        chapter(flow, new Strip.Heading(id, bookmark(title), 1), kicker, title, 0);
    }

    private void chapter(Flow flow, Strip.Heading heading, String kicker, String title, float share) {
        float need = Book.height(content.paper()) * share;
        flow.kept(opening -> {
            opening.starting(heading, need, first -> first.text(CHAPTER_SPACE, kicker, Type.LABEL, 0, Flow.WIDTH));
            opening.balanced(2, title, Type.TITLE, Integer.MAX_VALUE - 1);
        });
    }

    /** A heading within a chapter. */
    void section(Flow flow, String id, String title) {
        flow.kept(opening -> opening.starting(
                new Strip.Heading(id, bookmark(title), 1),
                0,
                first -> first.text(30, title, Type.HEADING, 0, Flow.WIDTH)));
    }

    /** A heading that contents and bookmarks leave out. */
    void heading(Flow flow, String title) {
        flow.kept(opening -> opening.text(26, title, Type.HEADING, 0, Flow.WIDTH));
    }

    private String bookmark(String title) {
        var legible = spelling.legible(title);
        return legible.length() <= LONGEST_BOOKMARK
                ? legible
                : legible.substring(0, LONGEST_BOOKMARK).strip() + "…";
    }
}
