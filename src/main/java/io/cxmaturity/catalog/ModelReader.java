package io.cxmaturity.catalog;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.GlossaryEntry;
import io.cxmaturity.assessment.Level;
import io.cxmaturity.assessment.OverallRule;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a whole assessment from its tree of nodes and notes everything that is wrong with it. */
final class ModelReader {

    private final Faults faults;
    private final Values values;
    private final Links links;
    private final Map<String, Integer> terms = new HashMap<>();

    ModelReader(Faults faults) {
        this.faults = faults;
        this.values = new Values(faults);
        this.links = new Links(faults);
    }

    /** Empty, and noted, where something is wrong. */
    Optional<Assessment> assessment(Node root) {
        return Fields.of(root, Shape.ASSESSMENT, faults).flatMap(this::assessment);
    }

    private Optional<Assessment> assessment(Fields fields) {
        var id = fields.get("id", values::slug);
        var version = fields.get("version", this::version);
        var language = fields.get("language", values::language);
        var title = fields.get("title", values::text);
        var levelNodes = fields.members("levels", values);
        var levels = levelNodes.stream().flatMap(node -> level(node).stream()).toList();
        var scale = scale(fields, levelNodes.size());
        var reader = new DimensionReader(faults, values, links, scale);
        var dimensionNodes = fields.members("dimensions", values);
        var dimensions = dimensionNodes.stream()
                .flatMap(node -> reader.dimension(node).stream())
                .toList();
        if (dimensionNodes.isEmpty() && fields.node("dimensions").isPresent()) {
            faults.add(fields.place("dimensions"), "noDimensions");
        }
        var overall = fields.node("overall").flatMap(node -> overall(node, dimensionNodes.size()));
        var glossary = fields.members("glossary", values).stream()
                .flatMap(node -> term(node).stream())
                .toList();
        links.check();
        return faults.ifNone(() -> new Assessment(
                new AssessmentKey(id.orElseThrow().value(), version.orElseThrow()),
                language.orElseThrow(),
                title.orElseThrow().value(),
                levels,
                overall.orElseThrow(),
                dimensions,
                glossary));
    }

    private Optional<Integer> version(Node node, String name) {
        var version = values.wholeNumber(node, name);
        if (version.isPresent() && version.get().value() < 1) {
            faults.add(Place.of(node), "version");
        }
        return version.map(Placed::value);
    }

    private Scale scale(Fields fields, int levels) {
        if (levels >= Assessment.FEWEST_LEVELS && levels <= Assessment.MOST_LEVELS) {
            return new Scale(levels);
        }
        if (levels > 0) {
            faults.add(fields.place("levels"), "levels", Assessment.FEWEST_LEVELS, Assessment.MOST_LEVELS, levels);
        }
        return new Scale(0);
    }

    private Optional<Level> level(Node node) {
        return Fields.of(node, Shape.LEVEL, faults).flatMap(fields -> {
            var name = fields.get("name", values::text);
            var text = fields.get("text", values::text);
            return name.flatMap(known -> text.map(told -> new Level(known.value(), told.value())));
        });
    }

    private Optional<OverallRule> overall(Node node, int dimensions) {
        return Fields.of(node, Shape.OVERALL, faults).flatMap(fields -> {
            var share = fields.get("share", values::wholeNumber);
            if (share.isPresent()
                    && dimensions > 0
                    && (share.get().value() < 1 || share.get().value() > dimensions)) {
                faults.add(share.get().place(), "share", dimensions);
            }
            var requires = fields.members("requires", values).stream()
                    .flatMap(one -> values.slug(one, "requires").stream())
                    .toList();
            requires.forEach(links::require);
            return faults.ifNone(() -> new OverallRule(
                    share.orElseThrow().value(),
                    requires.stream().map(one -> new DimensionId(one.value())).toList()));
        });
    }

    private Optional<GlossaryEntry> term(Node node) {
        return Fields.of(node, Shape.TERM, faults).flatMap(fields -> {
            var term = fields.get("term", values::text);
            var text = fields.get("text", values::text);
            var also = fields.members("also", values).stream()
                    .flatMap(one -> values.text(one, "also").stream())
                    .toList();
            term.ifPresent(this::explainedOnce);
            also.forEach(this::explainedOnce);
            return faults.ifNone(() -> new GlossaryEntry(
                    term.orElseThrow().value(),
                    text.orElseThrow().value(),
                    also.stream().map(Placed::value).toList()));
        });
    }

    private void explainedOnce(Placed<String> word) {
        var earlier = terms.putIfAbsent(
                word.value().toLowerCase(Locale.ROOT), word.place().line());
        if (earlier != null) {
            faults.add(word.place(), "twice.term", word.value(), earlier);
        }
    }
}
