package io.cxmaturity.learn.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import io.cxmaturity.shell.NotFoundPage;
import io.cxmaturity.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LandingTest extends KaribuTest {

    @BeforeEach
    void open() {
        UI.getCurrent().navigate("");
    }

    @Test
    void says_how_much_each_of_the_two_ways_asks_and_where_it_starts() {
        assertThat(_find(Paragraph.class, paragraph -> paragraph.withClasses("way__facts")))
                .extracting(Paragraph::getText)
                .containsExactly("42 questions · about 20 minutes", "14 questions · about 5 minutes");
        assertThat(_find(Anchor.class, link -> link.withClasses("btn")))
                .extracting(Anchor::getHref)
                .containsExactly("start/full", "start/quick");
    }

    @Test
    void names_the_pillars_and_enablers_of_the_assessment_in_its_order() {
        assertThat(_find(H3.class))
                .extracting(H3::getText)
                .startsWith(
                        "Customer service",
                        "Product quality",
                        "Customer journey",
                        "Emotional connection",
                        "Leadership alignment",
                        "Cross-functional ownership",
                        "Technology enablement");
    }

    @Test
    void shows_an_example_that_is_scored_like_any_other_result() {
        assertThat(_get(Paragraph.class, paragraph -> paragraph.withClasses("specimen__line"))
                        .getText())
                .isEqualTo("Emerging, one step from Defined: two answers hold you back");
        assertThat(_find(Paragraph.class, paragraph -> paragraph.withClasses("profile__score")))
                .extracting(Paragraph::getText)
                .containsExactly("3.2", "3.3", "2.7", "2.2", "3.0", "2.0", "3.2");
    }

    @Test
    void offers_no_choice_where_there_is_one_assessment() {
        assertThat(_find(AssessmentChoice.class)).isEmpty();
    }

    @Test
    void knows_no_assessment_that_is_not_on_offer() {
        UI.getCurrent().navigate("", QueryParameters.of("assessment", "nowhere"));

        assertThat(_find(NotFoundPage.class)).hasSize(1);
        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing at this address");
    }
}
