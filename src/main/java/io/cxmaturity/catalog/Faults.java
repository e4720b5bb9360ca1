package io.cxmaturity.catalog;

import io.cxmaturity.wording.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Everything found wrong with one file so far. */
final class Faults {

    private static final Texts TEXTS = Texts.of(Locale.ENGLISH);
    private static final int LONGEST_QUOTE = 120;
    private static final int MOST_OFFERED = 20;

    private final String file;
    private final List<Fault> found = new ArrayList<>();
    private final NearWords nearWords = new NearWords();

    Faults(String file) {
        this.file = file;
    }

    /**
     * Notes a fault.
     *
     * @param text the end of the message's key, below {@code catalog.fault}
     * @param arguments strings are taken from the file and made fit for one line; a list is shown as its members
     */
    void add(Place place, String text, Object... arguments) {
        var shown = new Object[arguments.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = shown(arguments[i]);
        }
        found.add(new Fault(file, place.line(), place.column(), TEXTS.get("catalog.fault." + text, shown)));
    }

    /** Notes a word that is not among the known ones, with the one that may have been meant, or some of them. */
    void addUnknown(Place place, String text, String word, Collection<String> known) {
        nearWords
                .to(word, known)
                .ifPresentOrElse(
                        near -> add(place, text + ".near", word, near),
                        () -> add(
                                place,
                                text,
                                word,
                                known.stream().limit(MOST_OFFERED).toList()));
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Fault> found() {
        return found;
    }

    /** Builds from what was read only while nothing is wrong with it, so that no record meets nonsense. */
    <T> Optional<T> ifNone(Supplier<T> built) {
        return none() ? Optional.of(built.get()) : Optional.empty();
    }

    private static Object shown(Object argument) {
        return switch (argument) {
            case String text -> oneLine(text);
            case List<?> several ->
                String.join(
                        ", ",
                        several.stream().map(one -> oneLine(one.toString())).toList());
            default -> argument;
        };
    }

    private static String oneLine(String text) {
        var line = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_QUOTE)
                .map(character -> isShown(character) ? character : '\uFFFD')
                .forEach(line::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST_QUOTE
                ? line.append('…').toString()
                : line.toString();
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
