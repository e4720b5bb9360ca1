package io.cxmaturity.exchange;

import static io.cxmaturity.testing.Figures.assertReproduces;
import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.roadmap.Roadmap;
import io.cxmaturity.roadmap.ShortestWay;
import io.cxmaturity.scoring.Department;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.RespondentScoring;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.RoundAnswers;
import io.cxmaturity.scoring.RoundAnswers.Respondent;
import io.cxmaturity.scoring.RoundScoring;
import io.cxmaturity.scoring.Sheet;
import io.cxmaturity.testing.WorkedCase;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WorkedCasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "weighted", "skipping", "k4"})
    void reproduces_every_figure_of_single_respondents(String name) {
        var worked = WorkedCase.read(name);
        assertThat(worked.file().get("respondents").size()).isEqualTo(12);
        int number = 0;
        for (var respondent : worked.file().get("respondents")) {
            var goals = worked.goals(respondent.path("targets"));
            var result = new RespondentScoring(worked.assessment(), goals)
                    .score(WorkedCase.answers(respondent.get("answers")));
            var json = ResultJson.respondent(
                    result,
                    Roadmap.of(worked.assessment(), result.dimensions(), goals),
                    ShortestWay.of(worked.assessment(), result.dimensions(), result.overall()));
            assertReproduces(name + "[" + number++ + "]", respondent.get("expected"), json);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"round", "strata", "large"})
    void reproduces_every_figure_of_whole_rounds(String name) {
        var worked = WorkedCase.read(name);
        var goals = new Goals(Map.of(), worked.importance());
        var result = new RoundScoring(worked.assessment(), goals).score(round(worked));
        var expected = worked.file().get("expected");

        var json = ResultJson.round(
                result, Roadmap.of(worked.assessment(), result.organisation().dimensions(), goals));

        assertReproduces(name, expected, json);
        assertThat(result.departments().keySet())
                .isEqualTo(expected.get("departments").propertyNames());
    }

    private static RoundAnswers round(WorkedCase worked) {
        var round = worked.file().get("round");
        var departments = new ArrayList<Department>();
        for (var department : round.get("departments")) {
            departments.add(new Department(
                    department.get("id").asString(),
                    "",
                    department.has("headcount")
                            ? OptionalInt.of(department.get("headcount").asInt())
                            : OptionalInt.empty()));
        }
        var respondents = new ArrayList<Respondent>();
        for (JsonNode respondent : round.get("respondents")) {
            respondents.add(new Respondent(
                    Optional.of(respondent.get("department").asString()),
                    Role.ofCode(respondent.get("role").asString()),
                    Sheet.of(worked.assessment(), WorkedCase.answers(respondent.get("answers")))));
        }
        return new RoundAnswers(
                departments, respondents, round.get("minimumGroup").asInt());
    }
}
