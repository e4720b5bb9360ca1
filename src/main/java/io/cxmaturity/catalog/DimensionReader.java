package io.cxmaturity.catalog;

import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Step;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/** Reads dimensions. */
final class DimensionReader {

    private final Faults faults;
    private final Values values;
    private final Links links;
    private final Scale scale;
    private final ItemReader items;
    private final StepReader steps;

    DimensionReader(Faults faults, Values values, Links links, Scale scale) {
        this.faults = faults;
        this.values = values;
        this.links = links;
        this.scale = scale;
        this.items = new ItemReader(faults, values, links, scale);
        this.steps = new StepReader(faults, values, links);
    }

    Optional<Dimension> dimension(Node node) {
        return Fields.of(node, Shape.DIMENSION, faults).flatMap(this::dimension);
    }

    private Optional<Dimension> dimension(Fields fields) {
        var id = fields.get("id", values::slug);
        id.ifPresent(links::dimension);
        var title = fields.get("title", values::text);
        var text = fields.get("text", values::text);
        var weight = fields.get("weight", values::weight);
        var levels = fields.node("levels").map(this::levels).orElse(List.of());
        var found = fields.members("items", values).stream().map(items::item).toList();
        if (found.isEmpty() && fields.node("items").isPresent()) {
            faults.add(fields.place("items"), "noItem");
        } else if (!found.isEmpty() && found.stream().noneMatch(ItemReader.Found::keystone)) {
            faults.add(fields.place(), "noKeystone");
        }
        var findOut = talk(fields, "findOut");
        var conversation = talk(fields, "conversation");
        return faults.ifNone(() -> new Dimension(
                new DimensionId(id.orElseThrow().value()),
                title.orElseThrow().value(),
                text.map(Placed::value).orElse(""),
                weight.orElse(1.0),
                levels,
                found.stream().flatMap(item -> item.item().stream()).toList(),
                findOut.orElseThrow(),
                conversation.orElseThrow()));
    }

    private List<String> levels(Node node) {
        var texts = values.textByLevel(node, "levels", scale.highestAllowed());
        if (texts.isEmpty()) {
            return List.of();
        }
        scale.all()
                .filter(level -> !texts.get().containsKey(level))
                .forEach(level -> faults.add(Place.of(node), "noLevelText", level));
        return texts.get().values().stream().map(Placed::value).toList();
    }

    private Optional<Step> talk(Fields fields, String key) {
        return fields.node(key).flatMap(steps::talk);
    }
}
