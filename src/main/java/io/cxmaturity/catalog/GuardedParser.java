package io.cxmaturity.catalog;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Stops at the first thing that an assessment never needs and that could cost a reader without end: deep nesting, very
 * many entries, aliases in number or of whole lists and maps, and tags.
 */
final class GuardedParser implements Parser {

    static final int DEEPEST = 20;
    static final int MOST_ENTRIES = 100_000;
    static final int MOST_ALIASES = 100;

    private final Parser parser;
    private final Map<String, Boolean> collectionByAnchor = new HashMap<>();
    private int depth;
    private int entries;
    private int aliases;

    GuardedParser(Parser parser) {
        this.parser = parser;
    }

    /** Reading has to stop here. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Place place;
        private final transient Object argument;

        private Refused(Event event, String text, Object argument) {
            super(text);
            this.place = Place.of(event.getStartMark());
            this.argument = argument;
        }

        void addTo(Faults faults) {
            faults.add(place, String.valueOf(getMessage()), argument);
        }
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public Event getEvent() {
        var event = parser.getEvent();
        if (event instanceof NodeEvent && ++entries > MOST_ENTRIES) {
            throw new Refused(event, "entries", MOST_ENTRIES);
        }
        switch (event) {
            case AliasEvent alias -> requireHarmless(alias);
            case ScalarEvent scalar -> {
                requireNoTag(scalar, scalar.getTag());
                remember(scalar, false);
            }
            case CollectionStartEvent start -> {
                if (++depth > DEEPEST) {
                    throw new Refused(start, "depth", DEEPEST);
                }
                requireNoTag(start, start.getTag());
                remember(start, true);
            }
            case CollectionEndEvent end -> depth--;
            default -> {}
        }
        return event;
    }

    private void requireHarmless(AliasEvent alias) {
        if (++aliases > MOST_ALIASES) {
            throw new Refused(alias, "aliases", MOST_ALIASES);
        }
        if (collectionByAnchor.getOrDefault(alias.getAnchor(), false)) {
            throw new Refused(alias, "aliasOfMany", alias.getAnchor());
        }
    }

    private static void requireNoTag(Event event, @Nullable String tag) {
        if (tag != null) {
            throw new Refused(event, "tag", tag.replace(Tag.PREFIX, "!!"));
        }
    }

    private void remember(NodeEvent event, boolean collection) {
        if (event.getAnchor() != null) {
            collectionByAnchor.put(event.getAnchor(), collection);
        }
    }
}
