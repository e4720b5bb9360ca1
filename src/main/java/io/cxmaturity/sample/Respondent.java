package io.cxmaturity.sample;

import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.Sheet;
import java.util.Map;

/**
 * Somebody who answered in a round of the sample organisation.
 *
 * @param answers to every item
 * @param sheet the same replies
 */
record Respondent(SampleDepartment department, Role role, Map<ItemId, Answer> answers, Sheet sheet) {

    Respondent {
        answers = Map.copyOf(answers);
    }
}
