package io.cxmaturity.catalog;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** One map of an assessment by its keys; what is wrong with the keys is noted once, what is wrong with a value as it is read. */
final class Fields {

    private final Place place;
    private final Map<String, Node> nodes;

    private Fields(Place place, Map<String, Node> nodes) {
        this.place = place;
        this.nodes = nodes;
    }

    /** Empty, and noted, where the node is not a map. */
    static Optional<Fields> of(Node node, Shape shape, Faults faults) {
        if (!(node instanceof MappingNode map)) {
            faults.add(Place.of(node), "notShape", shape.keys());
            return Optional.empty();
        }
        var nodes = new LinkedHashMap<String, Node>();
        var lines = new HashMap<String, Integer>();
        for (var entry : map.getValue()) {
            var place = Place.of(entry.getKeyNode());
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                faults.add(place, "keyIsNoWord", shape.keys());
                continue;
            }
            var earlier = lines.putIfAbsent(key.getValue(), place.line());
            if (earlier != null) {
                faults.add(place, "twice.key", key.getValue(), earlier);
            } else {
                nodes.put(key.getValue(), entry.getValueNode());
                if (!shape.keys().contains(key.getValue())) {
                    faults.addUnknown(place, "unknownKey", key.getValue(), shape.keys());
                }
            }
        }
        var missing =
                shape.required().stream().filter(key -> !nodes.containsKey(key)).toList();
        if (!missing.isEmpty()) {
            faults.add(Place.of(node), "missingKeys", missing, missing.size());
        }
        return Optional.of(new Fields(Place.of(node), nodes));
    }

    Place place() {
        return place;
    }

    /** Where a key's value starts, or the map where the key is missing. */
    Place place(String key) {
        return node(key).map(Place::of).orElse(place);
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(nodes.get(key));
    }

    /** A value as {@link Values} reads it; empty where the key is missing or its value wrong. */
    <T> Optional<T> get(String key, BiFunction<Node, String, Optional<T>> kind) {
        return node(key).flatMap(node -> kind.apply(node, key));
    }

    /** The nodes of a list; empty where the key is missing or its value wrong. */
    List<Node> members(String key, Values values) {
        return node(key).map(node -> values.members(node, key)).orElse(List.of());
    }
}
