package io.cxmaturity.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkedTermsTest {

    private final LinkedTerms terms = new LinkedTerms(Map.of(
            "journey", "glossary#journey",
            "customer journey", "glossary#customer-journey",
            "touchpoint", "glossary#touchpoint",
            "CES", "glossary#ces",
            "customer effort score", "glossary#ces"));

    @Test
    void links_the_first_mention_of_each_term_and_keeps_every_letter() {
        var parts = terms.in("Each journey has a touchpoint; no journey has one Touchpoint only.");

        assertThat(links(parts)).containsExactly("journey > glossary#journey", "touchpoint > glossary#touchpoint");
        assertThat(text(parts)).isEqualTo("Each journey has a touchpoint; no journey has one Touchpoint only.");
    }

    @Test
    void prefers_the_longer_term() {
        assertThat(links(terms.in("Along the Customer journey")))
                .containsExactly("Customer journey > glossary#customer-journey");
    }

    @Test
    void two_names_of_one_term_are_one_mention() {
        assertThat(links(terms.in("CES, the customer effort score"))).containsExactly("CES > glossary#ces");
    }

    @Test
    void knows_whole_words_only_and_capitals_where_the_term_has_them() {
        assertThat(links(terms.in("Journeyman of Journeying, ces and cesspool")))
                .isEmpty();
    }

    @Test
    void markup_in_a_text_stays_text() {
        var parts = terms.in("<b>journey</b>");

        assertThat(parts).hasSize(3).first().isInstanceOf(Text.class);
        assertThat(text(parts)).isEqualTo("<b>journey</b>");
    }

    @Test
    void without_terms_the_text_stays_as_it_is() {
        assertThat(text(new LinkedTerms(Map.of()).in("Any journey"))).isEqualTo("Any journey");
    }

    private static List<String> links(List<Component> parts) {
        return parts.stream()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .map(link -> link.getText() + " > " + link.getHref())
                .toList();
    }

    private static String text(List<Component> parts) {
        return parts.stream()
                .map(part -> part instanceof Text text ? text.getText() : ((Anchor) part).getText())
                .reduce("", String::concat);
    }
}
