package io.cxmaturity.scoring;

import io.cxmaturity.assessment.Assessment;

/** Everything one round says, with what has to stay hidden left out. */
public final class RoundScoring {

    private final Rules rules;

    /** @param assessment what was asked: the whole, or its keystones */
    public RoundScoring(Assessment assessment, Goals goals) {
        this.rules = new Rules(assessment, goals);
    }

    /**
     * The figures as whoever holds the answers may read them: those of {@link #figures} and, beside them, what is withheld
     * there of roles, items and levels; the departments that are hidden there are left out.
     *
     * @throws IllegalArgumentException for a sheet of another assessment
     */
    public RoundResult score(RoundAnswers answers) {
        return new RoundEvaluation(rules, answers).result();
    }

    /**
     * The figures as anybody may read them.
     *
     * @throws IllegalArgumentException for a sheet of another assessment
     */
    public RoundFigures figures(RoundAnswers answers) {
        return new ShownFigures(rules, answers).figures();
    }
}
