package io.cxmaturity.catalog;

import io.cxmaturity.assessment.Effort;
import io.cxmaturity.assessment.LevelStep;
import io.cxmaturity.assessment.Step;
import io.cxmaturity.assessment.StepId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/** Reads steps, those from level to level and those beside the roadmap. */
final class StepReader {

    private final Faults faults;
    private final Values values;
    private final Links links;

    StepReader(Faults faults, Values values, Links links) {
        this.faults = faults;
        this.values = values;
        this.links = links;
    }

    /** A step between levels as far as it could be read. */
    record Found(Optional<Placed<Integer>> from, Optional<LevelStep> step) {}

    Found levelStep(Node node) {
        var fields = Fields.of(node, Shape.LEVEL_STEP, faults);
        if (fields.isEmpty()) {
            return new Found(Optional.empty(), Optional.empty());
        }
        var from = fields.get().get("from", values::wholeNumber);
        var id = fields.get().get("id", values::slug);
        var after = fields.get().members("after", values).stream()
                .flatMap(one -> values.slug(one, "after").stream())
                .toList();
        links.step(id, after);
        return new Found(
                from,
                step(fields.get(), id)
                        .flatMap(step -> faults.ifNone(() -> new LevelStep(
                                from.orElseThrow().value(),
                                after.stream()
                                        .map(one -> new StepId(one.value()))
                                        .toList(),
                                step))));
    }

    /** A find-out or conversation step. */
    Optional<Step> talk(Node node) {
        return Fields.of(node, Shape.STEP, faults).flatMap(fields -> {
            var id = fields.get("id", values::slug);
            id.ifPresent(links::talk);
            return step(fields, id);
        });
    }

    private Optional<Step> step(Fields fields, Optional<Placed<String>> id) {
        var title = text(fields, "title");
        var why = text(fields, "why");
        var firstAction = text(fields, "firstAction");
        var owner = text(fields, "owner");
        var effort = fields.get("effort", this::effort);
        var kpi = text(fields, "kpi");
        var baseline = text(fields, "baseline");
        var done = text(fields, "done");
        return faults.ifNone(() -> new Step(
                new StepId(id.orElseThrow().value()),
                title,
                why,
                firstAction,
                owner,
                effort.orElseThrow(),
                kpi,
                baseline,
                done));
    }

    private String text(Fields fields, String key) {
        return fields.get(key, values::text).map(Placed::value).orElse("");
    }

    private Optional<Effort> effort(Node node, String name) {
        var text = values.text(node, name);
        var effort = text.flatMap(size -> Arrays.stream(Effort.values())
                .filter(one -> one.name().equals(size.value()))
                .findFirst());
        if (text.isPresent() && effort.isEmpty()) {
            faults.add(Place.of(node), "effort", List.of(Effort.values()));
        }
        return effort;
    }
}
