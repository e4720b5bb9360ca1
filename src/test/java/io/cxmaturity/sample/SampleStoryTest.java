package io.cxmaturity.sample;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.catalog.Catalogs;
import io.cxmaturity.scoring.Alignment;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Department;
import io.cxmaturity.scoring.Reply.Silence;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.scoring.RoundAnswers;
import io.cxmaturity.scoring.RoundFigures;
import io.cxmaturity.scoring.RoundScoring;
import io.cxmaturity.wording.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a newcomer is to find in the figures of the sample organisation. */
class SampleStoryTest {

    private static final Assessment ASSESSMENT = Catalogs.published();
    private static final List<List<Respondent>> ROUNDS = SampleAnswers.of(ASSESSMENT, Texts.of(Locale.ENGLISH));
    private static final List<RoundFigures> FIGURES =
            ROUNDS.stream().map(SampleStoryTest::figures).toList();

    @Test
    void print() {
        for (var figures : FIGURES) {
            System.out.println("=== hidden " + figures.hiddenDepartments() + " roles hidden " + figures.hiddenRoles());
            System.out.println(figures.cells());
            var whole = figures.organisation().orElseThrow();
            System.out.println("overall " + whole.result().overall());
            for (var d : whole.result().dimensions()) {
                System.out.printf(
                        "%s %.2f level %s agreement %.2f alpha %s cov %.3f gap %s%n",
                        d.dimension(), d.score().orElse(0), d.level(), d.agreement().orElse(-1), d.alpha(),
                        d.coverage(), figures.alignment().dimensions().get(d.dimension()));
                System.out.println("    " + d.itemLevels());
                figures.departments().forEach((n, g) -> {
                    var x = g.dimension(d.dimension());
                    System.out.printf("    %s %.2f %s %s", n, x.score().orElse(0), x.level(), g.withheld().contains(d.dimension()));
                });
                System.out.println();
                figures.differences().getOrDefault(d.dimension(), List.of()).stream()
                        .filter(x -> x.detectable())
                        .forEach(x -> System.out.println("   DIFF " + x.a() + " " + x.b() + " " + x.difference().difference() + " p " + x.adjusted()));
            }
            figures.departments().forEach((n, g) -> System.out.println(n + " withheld " + g.withheld() + " items "
                    + ASSESSMENT.items().stream().filter(i -> !g.items().containsKey(i.id())).map(i -> i.id()).toList()));
            figures.roles().forEach((n, g) -> System.out.println(n + " withheld " + g.withheld()));
        }
    }

    private static RoundFigures figures(List<Respondent> respondents) {
        var departments = Stream.of(SampleDepartment.values())
                .map(each -> new Department(each.name(), each.name(), OptionalInt.of(each.headcount())))
                .toList();
        var answers = respondents.stream()
                .map(each -> new RoundAnswers.Respondent(
                        Optional.of(each.department().name()),
                        Optional.of(each.role()),
                        each.sheet(),
                        each.role() == Role.EXECUTIVE))
                .toList();
        return new RoundScoring(ASSESSMENT, Story.GOALS).figures(new RoundAnswers(departments, answers, 5));
    }
}
