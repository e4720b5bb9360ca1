package io.cxmaturity.catalog;

import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.assessment.LevelStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.Node;

/** Reads items, and sees that each of their levels leads on to the next. */
final class ItemReader {

    private final Faults faults;
    private final Values values;
    private final Links links;
    private final Scale scale;
    private final StepReader steps;

    ItemReader(Faults faults, Values values, Links links, Scale scale) {
        this.faults = faults;
        this.values = values;
        this.links = links;
        this.scale = scale;
        this.steps = new StepReader(faults, values, links);
    }

    /** An item as far as it could be read; a keystone too where the file does not say clearly that it is none. */
    record Found(boolean keystone, Optional<Item> item) {}

    Found item(Node node) {
        return Fields.of(node, Shape.ITEM, faults).map(this::item).orElseGet(() -> new Found(true, Optional.empty()));
    }

    private Found item(Fields fields) {
        var id = fields.get("id", values::slug);
        id.ifPresent(links::item);
        var title = fields.get("title", values::text);
        var facet = fields.get("facet", values::text);
        var keystone = fields.get("keystone", values::flag);
        var weight = fields.get("weight", values::weight);
        var stem = text(fields, "stem");
        var why = text(fields, "why");
        var evidence = text(fields, "evidence");
        var anchors =
                fields.node("anchors").flatMap(node -> values.textByLevel(node, "anchors", scale.highestAllowed()));
        anchors.ifPresent(given -> requireEnds(given, fields.place("anchors")));
        var found =
                fields.members("steps", values).stream().map(steps::levelStep).toList();
        anchors.filter(given -> !given.isEmpty())
                .ifPresent(
                        given -> requireSteps(given, found, fields.node("steps").isPresent()));
        boolean mayBeKeystone = keystone.orElse(fields.node("keystone").isPresent());
        return new Found(
                mayBeKeystone,
                faults.ifNone(() -> new Item(
                        new ItemId(id.orElseThrow().value()),
                        title.map(Placed::value).orElse(stem),
                        facet.map(Placed::value).orElse(""),
                        mayBeKeystone,
                        weight.orElse(1.0),
                        stem,
                        why,
                        evidence,
                        texts(anchors.orElseThrow()),
                        inOrder(found))));
    }

    private String text(Fields fields, String key) {
        return fields.get(key, values::text).map(Placed::value).orElse("");
    }

    private void requireEnds(SortedMap<Integer, Placed<String>> anchors, Place place) {
        scale.ends()
                .filter(level -> !anchors.containsKey(level))
                .forEach(level -> faults.add(place, "noAnchor", level));
    }

    /** One step from every level but the last, and none from elsewhere. */
    private void requireSteps(
            SortedMap<Integer, Placed<String>> anchors, List<StepReader.Found> found, boolean complete) {
        var levels = new TreeSet<>(anchors.keySet());
        scale.ends().forEach(levels::add);
        var lines = new HashMap<Integer, Integer>();
        for (var step : found) {
            step.from().ifPresent(from -> {
                requireLeadsOn(from, levels);
                var earlier = lines.putIfAbsent(from.value(), from.place().line());
                if (earlier != null) {
                    faults.add(from.place(), "twice.from", from.value(), earlier);
                }
            });
        }
        if (complete && found.stream().allMatch(step -> step.from().isPresent())) {
            anchors.headMap(levels.last()).forEach((level, anchor) -> {
                if (!lines.containsKey(level)) {
                    faults.add(anchor.place(), "noStepFrom", level);
                }
            });
        }
    }

    private void requireLeadsOn(Placed<Integer> from, NavigableSet<Integer> levels) {
        if (!levels.contains(from.value())) {
            faults.add(from.place(), "fromNowhere", from.value(), List.copyOf(levels.headSet(levels.last())));
        } else if (scale.isKnown() && from.value().equals(levels.last())) {
            faults.add(from.place(), "toNowhere", from.value());
        }
    }

    private static SortedMap<Integer, String> texts(SortedMap<Integer, Placed<String>> anchors) {
        var texts = new TreeMap<Integer, String>();
        anchors.forEach((level, text) -> texts.put(level, text.value()));
        return texts;
    }

    private static List<LevelStep> inOrder(List<StepReader.Found> found) {
        var steps = new ArrayList<LevelStep>();
        found.forEach(step -> step.step().ifPresent(steps::add));
        steps.sort(Comparator.comparingInt(LevelStep::from));
        return steps;
    }
}
