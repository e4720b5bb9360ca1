package io.cxmaturity.round.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.Brand;
import io.cxmaturity.organisation.Brands;
import io.cxmaturity.organisation.Logos;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.round.NewRound;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.Schedule;
import io.cxmaturity.sample.SampleOrganisation;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.testing.KaribuTest;
import io.cxmaturity.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PortfolioViewTest extends KaribuTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Brands brands;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Catalog catalog;

    @Autowired
    private SampleOrganisation sample;

    @Autowired
    private DSLContext db;

    private PersonId consultant;

    @BeforeEach
    void meet() {
        People.deleteAll(db);
        consultant = People.insert(db);
    }

    @AfterEach
    void leaveNobody() {
        People.signOut();
        People.deleteAll(db);
    }

    @Test
    void a_consultant_sees_every_organisation_with_its_mark_role_and_rounds() {
        var harbour = organisations.found(consultant, new Name("Harbour <b>"));
        organisations.add(consultant, harbour, new NewDepartment(new Name("Sales"), 42));
        Logos.wear(brands, consultant, harbour, new Brand(Optional.of(Logos.of(40, 20)), OptionalInt.of(0x0c4a60)));
        var spring = plan(consultant, harbour, "Spring");
        var other = People.insert(db);
        var orchard = organisations.found(other, new Name("Orchard"));
        People.join(db, consultant, orchard.value(), "viewer");
        plan(other, orchard, "Harvest");
        sample.create(Optional.of(consultant));

        open();

        assertThat(_get(H1.class).getText()).isEqualTo("Your organisations");
        assertThat(text("Harbour <b>"))
                .contains("you lead it", "Spring", "Open until", "0 handed in, 0% of 42 people", "New round")
                .doesNotContain("Sample");
        assertThat(_find(entry("Harbour <b>"), Image.class))
                .extracting(Image::getSrc)
                .containsExactly("organisation/" + harbour.value() + "/logo.png?v=1");
        assertThat(entry("Harbour <b>").getElement().getStyle().get("--accent")).startsWith("light-dark(#0c4a60, ");
        assertThat(links("Harbour <b>"))
                .containsExactly(
                        "organisation/" + harbour.value(),
                        "rounds/" + harbour.value() + "/" + spring.value(),
                        "rounds/" + harbour.value(),
                        "rounds/" + harbour.value() + "/new");
        assertThat(text("Orchard"))
                .contains("you see its results", "Harvest", "Open until")
                .doesNotContain("handed in", "New round");
        assertThat(links("Orchard")).containsExactly("organisation/" + orchard.value(), "rounds/" + orchard.value());
        assertThat(text("Larkmoor Bicycles")).contains("Sample", "Closed on", "handed in");
        assertThat(links("Larkmoor Bicycles").get(1)).endsWith("/results");
    }

    @Test
    void without_a_round_it_says_so_and_without_an_organisation_as_well() {
        open();
        assertThat(page()).contains("You do not belong to an organisation");

        organisations.found(consultant, new Name("Harbour"));
        organisations.found(consultant, new Name("Orchard"));
        open();
        assertThat(text("Orchard")).contains("No round yet.");
    }

    @Test
    void the_rounds_of_several_organisations_are_chosen_there_as_well() {
        organisations.found(consultant, new Name("Harbour"));
        organisations.found(consultant, new Name("Orchard"));
        People.signIn(consultant);

        UI.getCurrent().navigate("rounds");

        assertThat(_find(PortfolioView.class)).hasSize(1);
    }

    private RoundId plan(PersonId leader, OrganisationId organisation, String title) {
        return rounds.plan(
                leader,
                organisation,
                new NewRound(
                        new Name(title),
                        catalog.newest().getFirst().key(),
                        Kind.QUICK,
                        new Schedule(
                                Instant.now().minus(Duration.ofDays(1)),
                                Instant.now().plus(Duration.ofDays(9)),
                                ZoneOffset.UTC),
                        5,
                        Set.of(Role.MANAGER),
                        false));
    }

    private void open() {
        People.signIn(consultant);
        reload();
        UI.getCurrent().navigate("organisation");
    }

    private static String page() {
        return _get(PortfolioView.class).getElement().getTextRecursively();
    }

    private static ListItem entry(String name) {
        return _find(ListItem.class, item -> item.withClasses("holding")).stream()
                .filter(item -> item.getElement().getTextRecursively().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String name) {
        return entry(name).getElement().getTextRecursively();
    }

    private static List<String> links(String name) {
        return _find(entry(name), Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
