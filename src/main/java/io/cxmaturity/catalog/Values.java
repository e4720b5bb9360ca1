package io.cxmaturity.catalog;

import io.cxmaturity.assessment.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Values of the kinds an assessment knows. Each is empty where the node holds something else, which is then noted. */
final class Values {

    static final int LONGEST_TEXT = 5000;
    static final int HEAVIEST = 1000;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,8}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,30}(\\.[0-9]{1,30})?");

    private final Faults faults;

    Values(Faults faults) {
        this.faults = faults;
    }

    /** A text of one character at least, without blanks at its ends. */
    Optional<Placed<String>> text(Node node, String name) {
        var place = Place.of(node);
        if (!(node instanceof ScalarNode scalar)) {
            faults.add(place, "notText", name);
        } else if (scalar.getValue().isBlank() || scalar.getTag().equals(Tag.NULL)) {
            faults.add(place, "blank", name);
        } else if (!scalar.getTag().equals(Tag.STR)) {
            faults.add(place, "unquoted", name, scalar.getValue());
        } else if (scalar.getValue().length() > LONGEST_TEXT) {
            faults.add(place, "long", name, scalar.getValue().length(), LONGEST_TEXT);
        } else {
            var bad = scalar.getValue().codePoints().filter(Values::isUnfit).findFirst();
            if (bad.isEmpty()) {
                return Optional.of(new Placed<>(scalar.getValue().strip(), place));
            }
            faults.add(place, "character", SourceText.codePoint(bad.getAsInt()));
        }
        return Optional.empty();
    }

    /** What an escape such as {@code "\0"} can bring in. */
    private static boolean isUnfit(int character) {
        int type = Character.getType(character);
        return type == Character.SURROGATE || (type == Character.CONTROL && character != '\n' && character != '\t');
    }

    Optional<Placed<String>> slug(Node node, String name) {
        return text(node, name).filter(text -> {
            if (!Slug.isSlug(text.value())) {
                faults.add(text.place(), "slug", text.value());
            }
            return Slug.isSlug(text.value());
        });
    }

    Optional<Placed<Integer>> wholeNumber(Node node, String name) {
        var number = plain(node).filter(text -> WHOLE_NUMBER.matcher(text).matches());
        if (number.isEmpty()) {
            faults.add(Place.of(node), "wholeNumber", name);
        }
        return number.map(text -> new Placed<>(Integer.valueOf(text), Place.of(node)));
    }

    Optional<Double> weight(Node node, String name) {
        var weight = plain(node)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Double::valueOf)
                .filter(number -> number > 0 && number <= HEAVIEST);
        if (weight.isEmpty()) {
            faults.add(Place.of(node), "weight", name, HEAVIEST);
        }
        return weight;
    }

    Optional<Boolean> flag(Node node, String name) {
        var flag = plain(node).filter(text -> text.equals("true") || text.equals("false"));
        if (flag.isEmpty()) {
            faults.add(Place.of(node), "flag", name);
        }
        return flag.map(Boolean::valueOf);
    }

    Optional<Locale> language(Node node, String name) {
        var tag = text(node, name);
        var language = tag.map(text -> Locale.forLanguageTag(text.value())).filter(Values::isKnown);
        if (tag.isPresent() && language.isEmpty()) {
            faults.add(Place.of(node), "language", tag.get().value());
        }
        return language;
    }

    /** Java names every language and country it knows and repeats the code of others. */
    private static boolean isKnown(Locale locale) {
        return !locale.getLanguage().isEmpty()
                && !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage())
                && (locale.getCountry().isEmpty()
                        || !locale.getDisplayCountry(Locale.ENGLISH).equals(locale.getCountry()));
    }

    /** The members of a list that are what they should be. */
    <T> List<T> list(Node node, String name, Function<Node, Optional<T>> member) {
        return members(node, name).stream()
                .flatMap(one -> member.apply(one).stream())
                .toList();
    }

    /** The nodes of a list; empty where it is none. */
    List<Node> members(Node node, String name) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        faults.add(Place.of(node), "notList", name);
        return List.of();
    }

    /** A text for each of some levels; the place is that of the level. A wrong text is noted, its level kept. */
    Optional<SortedMap<Integer, Placed<String>>> textByLevel(Node node, String name, int highest) {
        if (!(node instanceof MappingNode map)) {
            faults.add(Place.of(node), "notMap", name);
            return Optional.empty();
        }
        var texts = new TreeMap<Integer, Placed<String>>();
        for (var entry : map.getValue()) {
            var key = entry.getKeyNode();
            var level = level(key).filter(number -> number >= 1 && number <= highest);
            var text = text(entry.getValueNode(), name).map(Placed::value).orElse("");
            if (level.isEmpty()) {
                faults.add(Place.of(key), "level", name, highest);
                continue;
            }
            var earlier = texts.putIfAbsent(level.get(), new Placed<>(text, Place.of(key)));
            if (earlier != null) {
                faults.add(
                        Place.of(key),
                        "twice.key",
                        level.get().toString(),
                        earlier.place().line());
            }
        }
        return Optional.of(texts);
    }

    private static Optional<Integer> level(Node key) {
        return key instanceof ScalarNode scalar
                        && WHOLE_NUMBER.matcher(scalar.getValue()).matches()
                ? Optional.of(Integer.valueOf(scalar.getValue()))
                : Optional.empty();
    }

    private static Optional<String> plain(Node node) {
        return node instanceof ScalarNode scalar && scalar.isPlain()
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }
}
