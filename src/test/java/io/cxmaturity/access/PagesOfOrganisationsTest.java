package io.cxmaturity.access;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static io.cxmaturity.db.Tables.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.access.PlaceCells.Who;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.Brand;
import io.cxmaturity.organisation.Brands;
import io.cxmaturity.organisation.Logos;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.testing.KaribuTest;
import io.cxmaturity.testing.People;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What every page of an organisation has in common: it says whose it is, in its colour, and a sample is marked. */
@TestInstance(Lifecycle.PER_CLASS)
class PagesOfOrganisationsTest extends KaribuTest {

    /** Orange is too light to be read on white, and stays as it is on dark ground. */
    private static final String ORANGE = "light-dark(#a85800, #ff8800)";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Brands brands;

    @Autowired
    private DSLContext db;

    private PersonId leader;
    private Premises harbour;
    private Premises plain;
    private Premises sample;

    @BeforeAll
    void furnish() {
        People.deleteAll(db);
        leader = People.insert(db);
        harbour = Premises.furnish(portal, organisations.found(leader, new Name("Harbour & Vale")), leader);
        plain = Premises.furnish(portal, organisations.found(leader, new Name("Plain & Sons")), leader);
        Logos.wear(brands, leader, plain.organisation(), Brand.NONE);
        sample = Premises.ofSample(portal, leader);
        Logos.wear(brands, leader, sample.organisation(), Brand.NONE);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @AfterAll
    void leaveNobody() {
        People.deleteAll(db);
    }

    static Stream<String> pages() {
        return PlaceCells.PAGES.entrySet().stream()
                .filter(page -> page.getValue().who().guarded())
                .map(Map.Entry::getKey)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_wears_the_logo_and_colour_of_its_organisation_and_no_longer_than_it_is_of_it(String page) {
        People.signIn(leader);

        var view = shown(page, harbour);
        assertThat(_find(view, Image.class))
                .extracting(image -> image.getAlt().orElse(""))
                .first()
                .isEqualTo("Logo of Harbour & Vale");
        assertThat(_find(view, Image.class).getFirst().getSrc())
                .isEqualTo("organisation/" + harbour.organisation().value() + "/logo.png?v=1");
        assertThat(view.getElement().getStyle().get("--accent")).isEqualTo(ORANGE);
        assertThat(view.getElement().getClassList()).contains("branded");

        view = shown(page, plain);
        assertThat(_find(view, Image.class)).isEmpty();
        assertThat(view.getElement().getStyle().get("--accent")).isNull();
        assertThat(view.getElement().getClassList()).doesNotContain("branded");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_colour_that_is_none_reaches_no_page(String page) {
        People.signIn(leader);
        db.update(ORGANISATION)
                .set(ORGANISATION.ACCENT, "red;}")
                .where(ORGANISATION.ID.eq(plain.organisation().value()))
                .execute();

        assertThat(shown(page, plain).getElement().getStyle().get("--accent")).isNull();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_of_the_sample_is_marked_and_no_other_is(String page) {
        People.signIn(leader);
        assertThat(tags(shown(page, sample))).contains("Sample");
        assertThat(tags(shown(page, harbour))).doesNotContain("Sample");
        if (PlaceCells.PAGES.get(page).who() == Who.MEMBERS_AND_GUESTS) {
            People.signOut();
            assertThat(tags(shown(page, sample))).contains("Sample");
        }
    }

    private static List<String> tags(Component view) {
        return _find(view, Span.class, span -> span.withClasses("tag")).stream()
                .map(Span::getText)
                .toList();
    }

    private static Component shown(String page, Premises where) {
        UI.getCurrent().navigate(PlaceCells.PAGES.get(page).path().apply(where));
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }
}
