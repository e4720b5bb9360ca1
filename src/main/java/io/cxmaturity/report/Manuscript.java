package io.cxmaturity.report;

import io.cxmaturity.assessment.Kind;
import io.cxmaturity.chart.Profile;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.roadmap.Roadmap;
import io.cxmaturity.scoring.DimensionResult;
import io.cxmaturity.scoring.Interval;
import io.cxmaturity.scoring.Rules;
import io.cxmaturity.wording.Narrative;
import java.util.OptionalInt;

/** What every chapter on one respondent needs while it is written. */
final class Manuscript extends Pen {

    private final ReportContent content;
    private final Narrative narrative;
    private final Profile profile;

    Manuscript(ReportContent content) {
        super(content.evaluation().asked(), content.paper());
        this.content = content;
        this.narrative = new Narrative(texts());
        spelling().legible(content.organisation() + content.department() + content.role());
        this.profile = Profile.of(asked(), evaluation().result().dimensions(), this::target)
                .spelled(spelling()::legible);
    }

    ReportContent content() {
        return content;
    }

    Evaluation evaluation() {
        return content.evaluation();
    }

    Narrative narrative() {
        return narrative;
    }

    Profile profile() {
        return profile;
    }

    boolean quick() {
        return evaluation().kind() == Kind.QUICK;
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

    int target(DimensionResult result) {
        return Roadmap.target(asked(), result, evaluation().goals());
    }

    /** As it is to be read: where nothing is known of today only a target that was set. */
    OptionalInt statedTarget(DimensionResult result) {
        return result.shown() || evaluation().goals().targets().containsKey(result.dimension())
                ? OptionalInt.of(target(result))
                : OptionalInt.empty();
    }
}
