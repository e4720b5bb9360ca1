package io.cxmaturity.round;

import io.cxmaturity.round.ListText.Line;
import io.cxmaturity.round.UnreadableList.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The headings of a table.
 *
 * @param count how many there are, those without a meaning among them
 * @param unused those without a meaning
 */
record ListColumns(char separator, int count, Map<Meaning, Integer> places, List<String> unused) {

    private static final String SEPARATORS = ",;\t";

    /** Spreadsheets name the separator in a line before the headings. */
    private static final String SEPARATOR_LINE = "(?i)\"?sep=.\"?";

    ListColumns {
        places = Map.copyOf(places);
        unused = List.copyOf(unused);
    }

    enum Meaning {
        ADDRESS,
        NAME,
        DEPARTMENT,
        ROLE,
        LANGUAGE;

        private static Optional<Meaning> of(String heading) {
            return Optional.ofNullable(
                    switch (heading.strip().toLowerCase(Locale.ROOT)) {
                        case "address", "email", "e-mail", "email address", "mail" -> ADDRESS;
                        case "name", "full name" -> NAME;
                        case "department" -> DEPARTMENT;
                        case "role" -> ROLE;
                        case "language" -> LANGUAGE;
                        default -> null;
                    });
        }
    }

    OptionalInt place(Meaning meaning) {
        var place = places.get(meaning);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /**
     * Reads the first line that is not blank if it is one of headings.
     *
     * @throws UnreadableList where two headings mean the same
     */
    static Optional<ListColumns> find(ListText text) throws IOException, UnreadableList {
        var line = text.next();
        while (line.isPresent()
                && (line.get().text().isBlank() || line.get().text().matches(SEPARATOR_LINE))) {
            line = text.next();
        }
        if (line.isEmpty()) {
            return Optional.empty();
        }
        var found = find(line.get());
        if (found.isEmpty()) {
            text.back(List.of(line.get()));
        }
        return found;
    }

    private static Optional<ListColumns> find(Line line) throws UnreadableList {
        Optional<ListColumns> best = Optional.empty();
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            var cells = TableCells.of(line.text(), separator);
            var found = cells.openQuote().isEmpty() ? of(line, cells, separator) : Optional.<ListColumns>empty();
            if (found.isPresent()
                    && found.get().count() > best.map(ListColumns::count).orElse(0)) {
                best = found;
            }
        }
        return best;
    }

    private static Optional<ListColumns> of(Line line, TableCells cells, char separator) throws UnreadableList {
        var places = new EnumMap<Meaning, Integer>(Meaning.class);
        var unused = new ArrayList<String>();
        var headings = cells.texts();
        for (int i = 0; i < headings.size(); i++) {
            var meaning = Meaning.of(headings.get(i));
            if (meaning.isEmpty()) {
                unused.add(headings.get(i).strip());
            } else if (places.putIfAbsent(meaning.get(), i) != null) {
                throw new UnreadableList(Reason.COLUMN_TWICE, line.number(), cells.column(i));
            }
        }
        unused.removeIf(String::isEmpty);
        return places.containsKey(Meaning.ADDRESS)
                ? Optional.of(new ListColumns(separator, headings.size(), places, unused))
                : Optional.empty();
    }
}
