package io.cxmaturity;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.cxmaturity.scoring.RoundAnswers;
import io.cxmaturity.scoring.RoundResult;
import io.cxmaturity.scoring.RoundScoring;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which package may use which; a feature that outgrows this table changes it on purpose. */
class ArchitectureTest {

    private static final String ROOT = "io.cxmaturity";
    private static final String UI = ".ui";
    private static final String NAVIGATION = "Navigation";

    /** Our packages. A feature's {@code ui} may use the feature, what that may use except {@code db}, the shell and the sample. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("", Set.of("cli")),
            entry("assessment", Set.of()),
            entry("scoring", Set.of("assessment")),
            entry("roadmap", Set.of("assessment", "scoring")),
            entry("wording", Set.of("assessment", "scoring", "roadmap")),
            entry("catalog", Set.of("assessment", "wording", "db")),
            entry("exchange", Set.of("assessment", "scoring", "roadmap", "wording")),
            entry("chart", Set.of("assessment", "scoring", "wording")),
            entry("common", Set.of("wording", "db")),
            entry("organisation", Set.of("exchange", "catalog", "assessment", "scoring", "common", "wording", "db")),
            entry("account", Set.of("organisation", "common", "wording", "db")),
            entry(
                    "round",
                    Set.of(
                            "organisation",
                            "account",
                            "catalog",
                            "exchange",
                            "assessment",
                            "scoring",
                            "common",
                            "wording",
                            "db")),
            entry(
                    "response",
                    Set.of("round", "organisation", "catalog", "assessment", "scoring", "common", "wording", "db")),
            entry(
                    "insight",
                    Set.of(
                            "account",
                            "response",
                            "round",
                            "organisation",
                            "catalog",
                            "exchange",
                            "chart",
                            "scoring",
                            "roadmap",
                            "assessment",
                            "common",
                            "wording",
                            "db")),
            entry(
                    "comparison",
                    Set.of(
                            "round",
                            "organisation",
                            "account",
                            "insight",
                            "catalog",
                            "exchange",
                            "chart",
                            "scoring",
                            "roadmap",
                            "assessment",
                            "common",
                            "wording",
                            "db")),
            entry(
                    "action",
                    Set.of(
                            "comparison",
                            "insight",
                            "catalog",
                            "round",
                            "organisation",
                            "account",
                            "roadmap",
                            "scoring",
                            "assessment",
                            "common",
                            "wording",
                            "db")),
            entry(
                    "report",
                    Set.of(
                            "scoring",
                            "roadmap",
                            "chart",
                            "assessment",
                            "insight",
                            "comparison",
                            "response",
                            "action",
                            "round",
                            "organisation",
                            "common",
                            "wording")),
            entry(
                    "closing",
                    Set.of(
                            "comparison",
                            "comparison.ui",
                            "round",
                            "exchange",
                            "organisation",
                            "common",
                            "wording",
                            "db")),
            entry("learn", Set.of("catalog", "assessment", "scoring", "roadmap", "chart", "common", "wording")),
            entry("shell", Set.of("chart", "common", "wording")),
            entry("cli", Set.of("catalog", "exchange", "scoring", "roadmap", "assessment", "report", "wording")),
            entry("db", Set.of()));

    /** Libraries, and the packages that alone may use them; {@code ui} stands for every feature's screens. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            entry("com.vaadin", Set.of("ui", "shell")),
            entry(
                    "org.jooq",
                    Set.of(
                            "db",
                            "catalog",
                            "common",
                            "organisation",
                            "account",
                            "round",
                            "response",
                            "insight",
                            "comparison",
                            "action",
                            "closing",
                            "sample")),
            entry("org.yaml", Set.of("catalog")),
            entry("com.webauthn4j", Set.of("account")),
            entry("tools.jackson", Set.of("exchange", "ui", "shell")),
            entry("de.siegmar.fastcsv", Set.of("exchange")),
            entry("org.dhatim", Set.of("exchange")),
            entry("org.apache.commons.statistics", Set.of("scoring")),
            entry("org.jfree", Set.of("chart")),
            entry("org.apache.batik", Set.of("chart")),
            entry("org.openpdf", Set.of("report")),
            entry("jakarta.mail", Set.of("common")),
            entry("org.springframework.mail", Set.of("common")),
            entry("org.eclipse.angus", Set.of("common")),
            entry("picocli", Set.of("cli")));

    private static final Set<String> WITHOUT_SPRING = Set.of("assessment", "scoring", "roadmap", "chart", "wording");

    /** Who may hold what respondents of a round answered, and figures of it with nothing hidden. */
    private static final Set<String> SEES_ANSWERS = Set.of("scoring", "exchange", "comparison", "cli", "sample");

    private static final Set<Class<?>> ANSWERS =
            Set.of(RoundAnswers.class, RoundAnswers.Respondent.class, RoundResult.class, RoundScoring.class);

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void every_package_uses_only_the_packages_it_may() {
        classes()
                .should(condition("use only packages of the table", (from, to) -> {
                    var target = packageOf(to);
                    return target == null
                            || target.equals(packageOf(from))
                            || mayUse(packageOf(from)).contains(target)
                            || to.getSimpleName().endsWith(NAVIGATION);
                }))
                .check(PORTAL);
    }

    @Test
    void libraries_stay_where_they_belong() {
        classes()
                .should(condition("use only its libraries", (from, to) -> {
                    var own = packageOf(from);
                    var users = LIBRARIES.entrySet().stream()
                            .filter(library -> to.getPackageName().startsWith(library.getKey()))
                            .map(Map.Entry::getValue)
                            .findFirst();
                    return users.map(allowed -> allowed.contains(own.endsWith(UI) ? "ui" : own))
                            .orElse(true);
                }))
                .check(PORTAL);
    }

    @Test
    void what_is_pure_knows_no_spring_and_no_logging() {
        classes()
                .should(condition(
                        "be pure",
                        (from, to) -> !WITHOUT_SPRING.contains(packageOf(from))
                                || !(to.getPackageName().startsWith("org.springframework")
                                        || to.getPackageName().startsWith("org.slf4j"))))
                .check(PORTAL);
    }

    /** Then a view, with whatever filter, knows no more of a round than the figures of which nothing hidden can be told. */
    @Test
    void views_charts_and_reports_know_no_answers_of_a_round() {
        classes()
                .should(condition(
                        "show what may be shown",
                        (from, to) -> SEES_ANSWERS.contains(packageOf(from))
                                || ANSWERS.stream().noneMatch(to::isEquivalentTo)))
                .check(PORTAL);
    }

    @Test
    void no_packages_need_each_other() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(alwaysTrue(), simpleNameEndingWith(NAVIGATION))
                .check(PORTAL.that(resideOutsideOfPackage(ROOT + ".db..")));
    }

    private static Set<String> mayUse(String own) {
        if (own.equals("sample")) {
            return MAY_USE.keySet();
        }
        if (!own.endsWith(UI)) {
            return row(own);
        }
        var feature = own.substring(0, own.length() - UI.length());
        var allowed = new HashSet<>(row(feature));
        allowed.remove("db");
        allowed.addAll(Set.of(feature, "shell", "sample"));
        return allowed;
    }

    private static Set<String> row(String own) {
        if (!MAY_USE.containsKey(own)) {
            throw new AssertionError("The table of packages does not know " + own);
        }
        return MAY_USE.get(own);
    }

    /** {@code response.ui} for a screen, {@code db} for all that is generated, null for a class that is not ours. */
    private static String packageOf(JavaClass type) {
        var name = type.getPackageName();
        if (!name.equals(ROOT) && !name.startsWith(ROOT + ".")) {
            return null;
        }
        var own = name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
        return own.startsWith("db.") ? "db" : own;
    }

    private static ArchCondition<JavaClass> condition(String description, Permission permission) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                var forbidden = from.getDirectDependenciesFromSelf().stream()
                        .filter(use ->
                                !permission.given(from, use.getTargetClass().getBaseComponentType()))
                        .map(Dependency::getDescription)
                        .collect(Collectors.toSet());
                forbidden.forEach(use -> events.add(SimpleConditionEvent.violated(from, use)));
            }
        };
    }

    private interface Permission {
        boolean given(JavaClass from, JavaClass to);
    }
}
