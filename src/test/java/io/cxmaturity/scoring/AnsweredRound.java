package io.cxmaturity.scoring;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.scoring.RoundAnswers.Respondent;
import io.cxmaturity.testing.WorkedCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A test of a round of the board, sales, service and legal, with a minimum group of 5 unless it says otherwise: three dimensions of four items with
 * four levels; the second item of each is a keystone.
 */
abstract class AnsweredRound {

    final Assessment assessment = WorkedCase.read("k4").assessment();
    final List<Respondent> respondents = new ArrayList<>();

    int minimum = 5;

    /** @param sheet what each of them gave */
    final void answer(int times, String department, Role role, String sheet) {
        for (int time = 0; time < times; time++) {
            respondents.add(new Respondent(Optional.of(department), Optional.of(role), sheet(sheet)));
        }
    }

    final Sheet sheet(String text) {
        return Sheet.decode(assessment, text);
    }

    final RoundAnswers answers() {
        var departments = List.of(
                new Department("board", "", OptionalInt.empty()),
                new Department("sales", "", OptionalInt.empty()),
                new Department("service", "", OptionalInt.empty()),
                new Department("legal", "", OptionalInt.empty()));
        return new RoundAnswers(departments, respondents, minimum);
    }

    final RoundFigures figures() {
        return new RoundScoring(assessment, Goals.NONE).figures(answers());
    }
}
