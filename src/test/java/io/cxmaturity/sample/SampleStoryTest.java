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
    @Test
    void search() {
        for (long seed = 1; seed < 3000; seed++) {
            var all = SampleAnswers.of(ASSESSMENT, Texts.of(Locale.ENGLISH), seed);
            boolean good = true;
            var levels = new java.util.ArrayList<Integer>();
            for (int r = 2; r >= 0 && good; r--) {
                var f = figures(all.get(r));
                var o = f.organisation().orElseThrow().result();
                levels.add(0, o.overall().level().orElse(0));
                for (var e : f.differences().entrySet()) {
                    long n = e.getValue().stream().filter(x -> x.detectable()).count();
                    if (e.getKey().value().equals("customer-service")) {
                        good &= n == (r == 2 ? 3 : n);
                        good &= e.getValue().stream().filter(x -> x.detectable()).allMatch(x -> x.a().equals("SERVICE"));
                    } else {
                        good &= n == 0;
                    }
                }
                for (var e : f.alignment().dimensions().entrySet()) {
                    var id = e.getKey().value();
                    double d = e.getValue().difference();
                    boolean big = id.startsWith("lead") || id.startsWith("emo");
                    good &= big ? d > 0.8 && e.getValue().p() < 0.05 : Math.abs(d) < 0.55;
                    if (r == 2 && id.startsWith("lead")) good &= d > f.alignment().dimensions().get(new DimensionId("emotional-connection")).difference() + 0.15;
                }
            }
            if (good) {
                System.out.println("NEAR " + seed + levels + figures(all.get(2)).hiddenRoles() + figures(all.get(2)).hiddenDepartments());
                var a = all;
                var t = io.cxmaturity.scoring.TrendScoring.trend(round(a.get(1)), round(a.get(2))).orElseThrow();
                for (var e : t.dimensions().entrySet()) {
                    boolean j = e.getKey().value().equals("customer-journey");
                    var o = e.getValue().organisation();
                    good &= j == (o.adjusted() < 0.05);
                    long n = e.getValue().departments().values().stream().filter(c -> c.adjusted() < 0.05).count();
                    good &= j ? n >= 3 : n == 0;
                }
                for (int r = 0; r < 3; r++) good &= figures(a.get(r)).hiddenRoles().isEmpty();
            }
            if (good && levels.get(0) <= levels.get(1) && levels.get(1) < levels.get(2)) {
                System.out.println("SEED " + seed + " " + levels);
            }
        }
    }

    private static io.cxmaturity.scoring.TrendScoring.Round round(List<Respondent> respondents) {
        return new io.cxmaturity.scoring.TrendScoring.Round(ASSESSMENT, answers(respondents), figures(respondents));
    }

    private static RoundFigures figures(List<Respondent> respondents) {
        return new RoundScoring(ASSESSMENT, Story.GOALS).figures(answers(respondents));
    }

    private static RoundAnswers answers(List<Respondent> respondents) {
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
        return new RoundAnswers(departments, answers, 5);
    }
}
