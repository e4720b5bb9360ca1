package io.cxmaturity.exchange;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.roadmap.Evaluation;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Department;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.RoundAnswers;
import io.cxmaturity.scoring.Sheet;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Answers to one version of an assessment, as they are handed from one tool to another.
 *
 * @param kind how much of it was asked; answers to items that were not are left aside
 * @param organisation its name; may be empty
 * @param minimumGroup how many respondents a figure of a group has to rest on, 3 at least
 * @param goals hold for every result
 */
public record AnswersFile(
        AssessmentKey assessment,
        Kind kind,
        String organisation,
        List<Department> departments,
        int minimumGroup,
        Goals goals,
        List<Respondent> respondents) {

    /**
     * One who answered.
     *
     * @param id whatever tells the respondents of this file apart
     * @param department the id of one of the file's departments
     * @param answers items without an entry are unanswered
     * @param outcomes what was recorded beside the answers and is never scored, such as {@code nps}
     * @param consents whether an executive agreed to be shown in a group of two
     */
    public record Respondent(
            String id,
            Optional<String> department,
            Optional<Role> role,
            Map<ItemId, Answer> answers,
            SortedMap<String, BigDecimal> outcomes,
            boolean consents) {

        /** One who agreed to nothing of the kind. */
        public Respondent(
                String id,
                Optional<String> department,
                Optional<Role> role,
                Map<ItemId, Answer> answers,
                SortedMap<String, BigDecimal> outcomes) {
            this(id, department, role, answers, outcomes, false);
        }

        public Respondent {
            answers = Map.copyOf(answers);
            outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
        }
    }

    public AnswersFile {
        departments = List.copyOf(departments);
        respondents = List.copyOf(respondents);
        var ids = new HashSet<String>();
        for (var respondent : respondents) {
            if (!ids.add(respondent.id())) {
                throw new IllegalArgumentException("Two respondents are called " + respondent.id());
            }
        }
    }

    /**
     * The file of one respondent on their own.
     *
     * @param organisation may be empty
     * @param department its name; may be empty
     * @param outcomes by their code, such as {@code nps}
     */
    public static AnswersFile of(
            Evaluation evaluation,
            Role role,
            String organisation,
            String department,
            Map<String, BigDecimal> outcomes) {
        var departments = department.isEmpty()
                ? List.<Department>of()
                : List.of(new Department(department, department, OptionalInt.empty()));
        var respondent = new Respondent(
                "respondent",
                departments.stream().map(Department::id).findFirst(),
                Optional.of(role),
                evaluation.answers(),
                new TreeMap<>(outcomes));
        return new AnswersFile(
                evaluation.published().key(),
                evaluation.kind(),
                organisation,
                departments,
                RoundAnswers.USUAL_GROUP,
                evaluation.goals(),
                List.of(respondent));
    }

    /**
     * The answers as those of a group.
     *
     * @param published the whole assessment
     */
    public RoundAnswers round(Assessment published) {
        var asked = published.asked(kind);
        return new RoundAnswers(
                departments,
                respondents.stream()
                        .map(respondent -> new RoundAnswers.Respondent(
                                respondent.department(),
                                respondent.role(),
                                Sheet.of(asked, respondent.answers()),
                                respondent.consents()))
                        .toList(),
                minimumGroup);
    }

    /**
     * One respondent's answers and what follows from them.
     *
     * @param published the whole assessment
     */
    public Evaluation evaluation(Assessment published, Respondent respondent) {
        return Evaluation.of(published, kind, respondent.answers(), goals);
    }
}
