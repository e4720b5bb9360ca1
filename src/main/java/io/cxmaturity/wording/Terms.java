package io.cxmaturity.wording;

import io.cxmaturity.assessment.GlossaryEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the terms of a glossary in running text, in any of their forms and in a plural with <em>s</em>. Forms in
 * capitals, such as abbreviations, are found in capitals only.
 */
public final class Terms {

    /** Stands for no text at all. */
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final Map<String, String> terms = new HashMap<>();
    private final Pattern forms;

    public Terms(List<GlossaryEntry> glossary) {
        for (var entry : glossary) {
            terms.put(normal(entry.term()), entry.term());
        }
        for (var entry : glossary) {
            entry.also().forEach(form -> terms.putIfAbsent(normal(form), entry.term()));
        }
        forms = terms.isEmpty() ? NEVER : pattern();
    }

    /**
     * A stretch of text.
     *
     * @param term the term it names, as the glossary spells it; empty for what lies between terms
     */
    public record Piece(String text, Optional<String> term) {}

    /** The text cut where terms begin and end; a term counts where it first occurs. */
    public List<Piece> pieces(String text) {
        return pieces(text, new HashSet<>());
    }

    /**
     * The same for one of several texts that are read together.
     *
     * @param named terms that were named before and no longer count; those of this text are added
     */
    public List<Piece> pieces(String text, Set<String> named) {
        var pieces = new ArrayList<Piece>();
        int done = 0;
        var matcher = forms.matcher(text);
        while (matcher.find()) {
            var term = term(matcher.group());
            if (term.isPresent() && named.add(term.get())) {
                if (matcher.start() > done) {
                    pieces.add(new Piece(text.substring(done, matcher.start()), Optional.empty()));
                }
                pieces.add(new Piece(matcher.group(), term));
                done = matcher.end();
            }
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), Optional.empty()));
        }
        return pieces;
    }

    private Optional<String> term(String found) {
        var term = terms.get(normal(found));
        if (term == null && found.endsWith("s")) {
            term = terms.get(normal(found.substring(0, found.length() - 1)));
        }
        return Optional.ofNullable(term);
    }

    private Pattern pattern() {
        var longestFirst = terms.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(form -> isAbbreviation(form) ? Pattern.quote(form) : "(?i:" + Pattern.quote(form) + ")")
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + longestFirst + ")s?(?![\\p{L}\\p{N}])");
    }

    private static String normal(String form) {
        return isAbbreviation(form) ? form : form.toLowerCase(Locale.ROOT);
    }

    private static boolean isAbbreviation(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT));
    }
}
