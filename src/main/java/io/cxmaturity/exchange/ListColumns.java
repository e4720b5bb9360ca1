package io.cxmaturity.exchange;

import io.cxmaturity.exchange.ListText.Line;
import io.cxmaturity.exchange.UnreadableList.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns of a list that is a table, in any order.
 *
 * @param headings the line that names them; empty where none does
 * @param count how many there are, those without a meaning among them
 * @param unused the headings without a meaning
 */
public record ListColumns<M>(String headings, char separator, int count, Map<M, Integer> places, List<String> unused) {

    private static final String SEPARATORS = ",;\t";

    /** Spreadsheets name the separator in a line before the headings. */
    private static final String SEPARATOR_LINE = "(?i)\"?sep=.\"?";

    public ListColumns {
        places = Map.copyOf(places);
        unused = List.copyOf(unused);
    }

    /**
     * Reads the first line that is not blank if it is one of headings.
     *
     * @param meanings what a heading means, if anything
     * @param needed has to be among them
     * @throws UnreadableList where two headings mean the same
     */
    public static <M> Optional<ListColumns<M>> find(ListText text, Function<String, Optional<M>> meanings, M needed)
            throws IOException, UnreadableList {
        var line = first(text);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        Optional<ListColumns<M>> best = Optional.empty();
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            var cells = ListCells.of(line.get().text(), separator);
            var found = cells.openQuote().isEmpty()
                    ? of(line.get(), cells, separator, meanings, needed)
                    : Optional.<ListColumns<M>>empty();
            if (found.isPresent()
                    && found.get().count() > best.map(ListColumns::count).orElse(0)) {
                best = found;
            }
        }
        if (best.isEmpty()) {
            text.back(List.of(line.get()));
        }
        return best;
    }

    /** These columns in this order, without headings, separated as in the first line that is not blank. */
    public static <M> ListColumns<M> inOrder(ListText text, List<M> meanings) throws IOException, UnreadableList {
        var line = first(text);
        char separator = SEPARATORS.charAt(0);
        int most = 1;
        for (int i = 0; i < SEPARATORS.length() && line.isPresent(); i++) {
            int cells = ListCells.of(line.get().text(), SEPARATORS.charAt(i)).count();
            if (cells > most) {
                most = cells;
                separator = SEPARATORS.charAt(i);
            }
        }
        text.back(line.stream().toList());
        var places = new HashMap<M, Integer>();
        meanings.forEach(meaning -> places.put(meaning, places.size()));
        return new ListColumns<>("", separator, meanings.size(), places, List.of());
    }

    private static Optional<Line> first(ListText text) throws IOException, UnreadableList {
        var line = text.next();
        while (line.isPresent()
                && (line.get().text().isBlank() || line.get().text().matches(SEPARATOR_LINE))) {
            line = text.next();
        }
        return line;
    }

    private static <M> Optional<ListColumns<M>> of(
            Line line, ListCells cells, char separator, Function<String, Optional<M>> meanings, M needed)
            throws UnreadableList {
        var places = new HashMap<M, Integer>();
        var unused = new ArrayList<String>();
        var headings = cells.texts();
        for (int i = 0; i < headings.size(); i++) {
            var meaning = meanings.apply(headings.get(i));
            if (meaning.isEmpty()) {
                unused.add(headings.get(i).strip());
            } else if (places.putIfAbsent(meaning.get(), i) != null) {
                throw new UnreadableList(Reason.COLUMN_TWICE, line.number(), cells.column(i));
            }
        }
        unused.removeIf(String::isEmpty);
        return places.containsKey(needed)
                ? Optional.of(new ListColumns<>(line.text(), separator, headings.size(), places, unused))
                : Optional.empty();
    }
}
