package io.cxmaturity.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Text in which the first mention of each known term leads to where it is explained. Whole words only, in the singular or
 * a plural with s, capitals regardless; a term in capitals, such as CES, is known only in capitals. Safe for use by many
 * threads.
 */
public final class LinkedTerms {

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final Map<String, String> addresses = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Pattern mention;

    /** @param addresses by the words that a text may use for what is explained there */
    public LinkedTerms(Map<String, String> addresses) {
        this.addresses.putAll(addresses);
        var words = addresses.keySet().stream()
                .sorted(LONGEST_FIRST)
                .map(LinkedTerms::pattern)
                .collect(Collectors.joining("|"));
        mention = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")s?(?![\\p{L}\\p{N}])");
    }

    private static String pattern(String words) {
        var exact = words.equals(words.toUpperCase(Locale.ROOT));
        return (exact ? "(?:" : "(?iu:") + Pattern.quote(words) + ")";
    }

    /** The text in parts: plain ones, and links of the class {@code term}. */
    public List<Component> in(String text) {
        return in(text, new HashSet<>());
    }

    /**
     * The same for one of several texts that are read together.
     *
     * @param linked addresses that were linked before and need no further link; those of this text are added
     */
    public List<Component> in(String text, Set<String> linked) {
        if (addresses.isEmpty()) {
            return List.of(new Text(text));
        }
        var parts = new ArrayList<Component>();
        var mentions = mention.matcher(text);
        int end = 0;
        while (mentions.find()) {
            var address = address(mentions.group());
            if (address != null && linked.add(address)) {
                if (mentions.start() > end) {
                    parts.add(new Text(text.substring(end, mentions.start())));
                }
                parts.add(link(address, mentions.group()));
                end = mentions.end();
            }
        }
        if (end < text.length()) {
            parts.add(new Text(text.substring(end)));
        }
        return parts;
    }

    private @Nullable String address(String words) {
        var address = addresses.get(words);
        return address != null || !words.endsWith("s")
                ? address
                : addresses.get(words.substring(0, words.length() - 1));
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassName("term");
        return link;
    }
}
