package io.cxmaturity.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ids of an assessment and what refers to them: finds ids used twice, references to nothing, circles. */
final class Links {

    private final Faults faults;
    private final Map<String, Place> dimensions = new LinkedHashMap<>();
    private final Map<String, Place> items = new LinkedHashMap<>();
    private final Set<String> talks = new HashSet<>();
    private final Map<String, Place> steps = new HashMap<>();
    private final Map<String, List<Placed<String>>> after = new LinkedHashMap<>();
    private final List<Placed<String>> needed = new ArrayList<>();
    private final List<Placed<String>> required = new ArrayList<>();

    Links(Faults faults) {
        this.faults = faults;
    }

    void dimension(Placed<String> id) {
        once(dimensions, id, "dimension");
    }

    void item(Placed<String> id) {
        once(items, id, "item");
    }

    /** A find-out or conversation step, which no step can come after. */
    void talk(Placed<String> id) {
        if (once(steps, id, "step")) {
            talks.add(id.value());
        }
    }

    /** A step that leads on from a level; its id is empty where the file gives none that could be read. */
    void step(Optional<Placed<String>> id, List<Placed<String>> needed) {
        this.needed.addAll(needed);
        if (id.isPresent() && once(steps, id.get(), "step")) {
            after.put(id.get().value(), needed);
        }
    }

    /** A dimension that the overall level requires. */
    void require(Placed<String> dimension) {
        required.add(dimension);
    }

    private boolean once(Map<String, Place> known, Placed<String> id, String kind) {
        var first = known.putIfAbsent(id.value(), id.place());
        if (first != null) {
            faults.add(id.place(), "twice." + kind, id.value(), first.line());
        }
        return first == null;
    }

    /** To be called when every id is known. */
    void check() {
        for (var dimension : required) {
            if (!dimensions.isEmpty() && !dimensions.containsKey(dimension.value())) {
                faults.addUnknown(dimension.place(), "noDimension", dimension.value(), dimensions.keySet());
            }
        }
        needed.forEach(this::requireStep);
        new Circles(after, faults).find();
    }

    private void requireStep(Placed<String> step) {
        if (talks.contains(step.value())) {
            faults.add(step.place(), "afterTalk", step.value());
        } else if (!after.containsKey(step.value())) {
            faults.addUnknown(step.place(), "noStep", step.value(), after.keySet());
        }
    }
}
