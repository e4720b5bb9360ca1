package io.cxmaturity.exchange;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.scoring.RoundAnswers;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one answers file from its first brace to its last, member by member in whatever order they come. */
final class AnswersParser {

    private static final BigDecimal LEAST_IMPORTANCE = BigDecimal.valueOf(Goals.LEAST_IMPORTANCE);
    private static final BigDecimal MOST_IMPORTANCE = BigDecimal.valueOf(Goals.MOST_IMPORTANCE);

    private final JsonCursor json;
    private final Faults faults;
    private final Assessment published;
    private final DepartmentsParser departments;
    private final RespondentsParser respondents;
    private final Map<DimensionId, Integer> targets = new HashMap<>();
    private final Map<DimensionId, Double> importance = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private Kind kind = Kind.FULL;
    private String organisation = "";
    private int minimumGroup = RoundAnswers.USUAL_GROUP;

    AnswersParser(JsonCursor json, Faults faults, Assessment published) {
        this.json = json;
        this.faults = faults;
        this.published = published;
        departments = new DepartmentsParser(json, faults);
        respondents = new RespondentsParser(json, faults, published, departments);
    }

    /** What the file says; empty where it has a fault. */
    Optional<AnswersFile> file() {
        var start = json.place();
        if (json.isNull()) {
            faults.add(start, "empty");
        }
        if (json.object("answers", this::member)) {
            requireGiven(start, "assessment");
            requireGiven(start, "respondents");
            departments.requireNamedOnesKnown();
        }
        return faults.isEmpty() ? Optional.of(result()) : Optional.empty();
    }

    private AnswersFile result() {
        return new AnswersFile(
                published.key(),
                kind,
                organisation,
                departments.all(),
                minimumGroup,
                new Goals(targets, importance),
                respondents.all());
    }

    private void member(String name) {
        if (!json.isNull()) {
            given.add(name);
        }
        switch (name) {
            case "assessment" -> assessment();
            case "kind" -> kind();
            case "organisation" -> organisation = json.text(name).orElse("");
            case "departments" -> json.objects(name, departments::one);
            case "minimumGroup" -> minimumGroup();
            case "targets" -> json.object(name, this::target);
            case "importance" -> json.object(name, this::importance);
            case "respondents" -> json.objects(name, respondents::one);
            default -> json.skip();
        }
    }

    private void requireGiven(Place start, String name) {
        if (!given.contains(name)) {
            faults.add(start, "missing", Faults.quoted(name));
        }
    }

    private void assessment() {
        var start = json.place();
        var read = json.object("assessment", name -> {
            if (!json.isNull()) {
                given.add("assessment." + name);
            }
            switch (name) {
                case "id" -> requireId();
                case "version" -> requireVersion();
                default -> json.skip();
            }
        });
        if (read) {
            requireGiven(start, "assessment.id");
            requireGiven(start, "assessment.version");
        }
    }

    private void requireId() {
        var place = json.place();
        var wanted = published.key().id();
        var id = json.text("id");
        if (id.isPresent() && !id.get().equals(wanted)) {
            faults.add(place, "assessment", Faults.quoted(wanted), Faults.quoted(id.get()));
        }
    }

    private void requireVersion() {
        var place = json.place();
        var shown = json.shown();
        int wanted = published.key().version();
        var version = json.wholeNumber("version");
        if (version.isPresent() && version.getAsInt() != wanted) {
            faults.add(place, "version", String.valueOf(wanted), shown);
        }
    }

    private void kind() {
        var place = json.place();
        var text = json.text("kind").orElse("full");
        switch (text) {
            case "full" -> kind = Kind.FULL;
            case "quick" -> kind = Kind.QUICK;
            default -> faults.add(place, "kind", Faults.quoted(text));
        }
    }

    private void minimumGroup() {
        var place = json.place();
        var shown = json.shown();
        minimumGroup = json.wholeNumber("minimumGroup").orElse(minimumGroup);
        if (minimumGroup < RoundAnswers.SMALLEST_GROUP) {
            faults.add(place, "minimumGroup", RoundAnswers.SMALLEST_GROUP, shown);
        }
    }

    private void target(String name) {
        var dimension = dimension(name);
        var place = json.place();
        var shown = json.shown();
        var level = json.wholeNumber(name);
        int highest = published.highestLevel();
        if (level.isPresent() && (level.getAsInt() < 1 || level.getAsInt() > highest)) {
            faults.add(place, "target", highest, shown);
        } else if (level.isPresent() && dimension.isPresent()) {
            targets.put(dimension.get().id(), level.getAsInt());
        }
    }

    private void importance(String name) {
        var dimension = dimension(name);
        var place = json.place();
        var shown = json.shown();
        var factor = json.number(name);
        if (factor.isEmpty()) {
            return;
        }
        if (factor.get().compareTo(LEAST_IMPORTANCE) < 0 || factor.get().compareTo(MOST_IMPORTANCE) > 0) {
            faults.add(place, "importance", shown);
        } else if (dimension.isPresent()) {
            importance.put(dimension.get().id(), factor.get().doubleValue());
        }
    }

    private Optional<Dimension> dimension(String name) {
        var dimension = published.dimensions().stream()
                .filter(known -> known.id().value().equals(name))
                .findFirst();
        if (dimension.isEmpty()) {
            faults.add(json.namePlace(), "dimension", Faults.quoted(name));
        }
        return dimension;
    }
}
