package io.cxmaturity.learn.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.testing.KaribuTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GlossaryTest extends KaribuTest {

    @BeforeEach
    void open() {
        UI.getCurrent().navigate("glossary");
    }

    @Test
    void holds_the_terms_of_the_assessment_and_those_of_the_method_each_at_its_anchor() {
        assertThat(anchors())
                .contains("touchpoint", "brand-promise", "keystone", "shortest-way", "sensitivity", "don-t-know")
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void shows_other_names_but_no_mere_plurals() {
        assertThat(term("nps")).isEqualTo("NPS net promoter score");
        assertThat(term("keystone")).isEqualTo("keystone");
    }

    @Test
    void the_filter_keeps_what_mentions_the_words_and_says_how_much() {
        _setValue(_get(Input.class), "Promoter ");

        assertThat(anchors()).containsExactly("nps");
        assertThat(found()).isEqualTo("One term");
    }

    @Test
    void a_filter_that_finds_nothing_says_so_and_an_empty_one_shows_all() {
        int all = anchors().size();

        _setValue(_get(Input.class), "zebra");
        assertThat(anchors()).isEmpty();
        assertThat(found()).isEqualTo("No term mentions that.");

        _setValue(_get(Input.class), "");
        assertThat(anchors()).hasSize(all);
        assertThat(found()).isEmpty();
    }

    @Test
    void a_page_leads_to_a_term_where_it_first_names_it() {
        UI.getCurrent().navigate("learn/scoring");

        assertThat(_find(_get(Prose.class), Anchor.class, link -> link.withClasses("term")))
                .extracting(Anchor::getHref)
                .contains("glossary#coverage", "glossary#keystone", "glossary#blocker")
                .doesNotHaveDuplicates();
    }

    private static List<String> anchors() {
        return rows().map(row -> row.getId().orElseThrow()).toList();
    }

    private static String term(String anchor) {
        return rows().filter(row -> row.getId().orElseThrow().equals(anchor))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getChild(0)
                .getTextRecursively();
    }

    private static Stream<Component> rows() {
        return _get(DescriptionList.class).getChildren().filter(Component::isVisible);
    }

    private static String found() {
        return _get(Paragraph.class, paragraph -> paragraph.withAttribute("role", "status"))
                .getText();
    }
}
