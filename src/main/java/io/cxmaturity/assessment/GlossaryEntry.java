package io.cxmaturity.assessment;

import java.util.List;

/**
 * A term explained.
 *
 * @param also other forms by which texts may name the term
 */
public record GlossaryEntry(String term, String text, List<String> also) {

    public GlossaryEntry {
        also = List.copyOf(also);
    }
}
