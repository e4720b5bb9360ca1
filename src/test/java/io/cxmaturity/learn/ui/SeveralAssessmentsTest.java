package io.cxmaturity.learn.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import io.cxmaturity.testing.KaribuTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A portal with our assessment and one of another field. */
class SeveralAssessmentsTest extends KaribuTest {

    private static final QueryParameters SAFETY = QueryParameters.of("assessment", "workshop-safety");

    @TempDir
    private static Path folder;

    @DynamicPropertySource
    static void offerTwo(DynamicPropertyRegistry properties) throws IOException {
        offer(Path.of("assessments", "cx-maturity.yaml"));
        offer(Path.of("src", "test", "resources", "assessments", "workshop-safety.yaml"));
        properties.add("portal.assessments", folder::toString);
    }

    private static void offer(Path file) throws IOException {
        Files.copy(file, folder.resolve(file.getFileName()));
    }

    @Test
    void the_start_page_offers_the_choice_and_tells_of_the_first() {
        UI.getCurrent().navigate("");

        assertThat(_find(_get(AssessmentChoice.class), Anchor.class))
                .extracting(Anchor::getText)
                .containsExactly("Customer experience maturity", "Safety in the workshop");
        assertThat(_find(H3.class)).extracting(H3::getText).startsWith("Customer service");
    }

    @Test
    void the_glossary_holds_the_terms_of_both() {
        UI.getCurrent().navigate("glossary");

        assertThat(_get(DescriptionList.class)
                        .getChildren()
                        .map(row -> row.getId().orElseThrow()))
                .contains("near-miss", "touchpoint");
    }

    @Test
    void the_other_one_is_told_of_and_started_at_its_address() {
        UI.getCurrent().navigate("", SAFETY);

        assertThat(_find(H3.class)).extracting(H3::getText).startsWith("Machines", "People", "Order");
        assertThat(_find(Anchor.class, link -> link.withClasses("btn")))
                .extracting(Anchor::getHref)
                .containsExactly("start/full?assessment=workshop-safety", "start/quick?assessment=workshop-safety");

        UI.getCurrent().navigate("start/full", SAFETY);
        assertThat(_get(Paragraph.class, paragraph -> paragraph.withClasses("kicker"))
                        .getText())
                .startsWith("Safety in the workshop · ");
    }
}
