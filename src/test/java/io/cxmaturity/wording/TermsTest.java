package io.cxmaturity.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.assessment.GlossaryEntry;
import io.cxmaturity.wording.Terms.Piece;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final Terms TERMS = new Terms(List.of(
            new GlossaryEntry("Journey", "", List.of("customer journey")),
            new GlossaryEntry("Journey map", "", List.of()),
            new GlossaryEntry("CES", "", List.of("customer effort score"))));

    @Test
    void a_term_is_found_whatever_its_case_and_the_longest_wins() {
        assertThat(TERMS.pieces("The journey map shows it"))
                .containsExactly(text("The "), term("journey map", "Journey map"), text(" shows it"));
    }

    @Test
    void another_form_and_a_plural_lead_to_the_same_term() {
        assertThat(TERMS.pieces("Customer journeys")).containsExactly(term("Customer journeys", "Journey"));
    }

    @Test
    void a_term_counts_where_it_first_occurs() {
        assertThat(TERMS.pieces("One journey, another journey"))
                .containsExactly(text("One "), term("journey", "Journey"), text(", another journey"));
    }

    @Test
    void texts_read_together_name_a_term_once() {
        var named = new HashSet<String>();

        assertThat(TERMS.pieces("A journey", named)).containsExactly(text("A "), term("journey", "Journey"));
        assertThat(TERMS.pieces("A journey", named)).containsExactly(text("A journey"));
    }

    @Test
    void abbreviations_are_found_in_capitals_and_parts_of_words_never() {
        assertThat(TERMS.pieces("CES ces journeyman")).containsExactly(term("CES", "CES"), text(" ces journeyman"));
    }

    @Test
    void without_a_glossary_all_text_stays_text() {
        assertThat(new Terms(List.of()).pieces("A journey")).containsExactly(text("A journey"));
    }

    private static Piece text(String text) {
        return new Piece(text, Optional.empty());
    }

    private static Piece term(String text, String term) {
        return new Piece(text, Optional.of(term));
    }
}
