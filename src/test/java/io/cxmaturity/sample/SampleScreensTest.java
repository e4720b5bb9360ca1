package io.cxmaturity.sample;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.cxmaturity.db.Tables.ORGANISATION;
import static io.cxmaturity.db.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.account.SetUp;
import io.cxmaturity.account.SetUpLinks;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.Work;
import io.cxmaturity.shell.CheckField;
import io.cxmaturity.shell.WorkPart;
import io.cxmaturity.testing.KaribuTest;
import io.cxmaturity.testing.People;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SampleScreensTest extends KaribuTest {

    @Autowired
    private SampleOrganisation sample;

    @Autowired
    private SetUp setUp;

    @Autowired
    private DSLContext db;

    @BeforeEach
    void start() {
        clear();
    }

    @AfterEach
    void clear() {
        People.signOut();
        People.deleteAll(db);
    }

    @Test
    void the_start_page_tells_of_it_only_where_it_is() {
        UI.getCurrent().navigate("");
        assertThat(links()).doesNotContain("See its results");

        sample.create(Optional.empty());
        UI.getCurrent().navigate("learn");
        UI.getCurrent().navigate("");
        assertThat(links()).contains("See its results");
    }

    @Test
    void whoever_is_not_signed_in_sees_its_results_marked_as_a_sample() {
        sample.create(Optional.empty());

        UI.getCurrent().navigate(sample.results(PersonId.GUEST).orElseThrow());

        assertThat(_get(H1.class).getText()).matches("(Winter|Spring|Summer|Autumn) \\d{4}");
        assertThat(tags()).contains("Sample");
    }

    @Test
    void at_set_up_a_tick_adds_it_and_the_first_person_leads_it() {
        UI.getCurrent().navigate("setup/" + SetUpLinks.newLink(setUp).secret());
        _get(CheckField.class).check(true);
        fillInAndSubmit();
        assertThat(_get(WorkPart.class).getElement().getTextRecursively())
                .startsWith("The sample organisation is being made: three rounds with 240 answers.");
        finishWork();

        assertThat(db.fetchCount(ORGANISATION)).isEqualTo(2);
        assertThat(sample.results(ada())).isPresent();
        assertThat(_find(WorkPart.class)).isEmpty();
    }

    @Test
    void whoever_would_not_wait_for_it_goes_on_without() {
        var stopped = new Work();
        stopped.stop();

        assertThatThrownBy(() -> sample.create(Optional.empty(), stopped)).isInstanceOf(Work.Stopped.class);

        assertThat(sample.exists()).isFalse();
    }

    @Test
    void at_set_up_nothing_is_added_unasked() {
        UI.getCurrent().navigate("setup/" + SetUpLinks.newLink(setUp).secret());
        fillInAndSubmit();

        assertThat(db.fetchCount(ORGANISATION)).isEqualTo(1);
    }

    @Test
    void with_a_sample_a_portal_is_still_to_be_set_up_and_its_first_person_leads_it() {
        sample.create(Optional.empty());
        UI.getCurrent().navigate("setup/" + SetUpLinks.newLink(setUp).secret());
        assertThat(_find(CheckField.class)).isEmpty();
        fillInAndSubmit();

        assertThat(sample.results(ada())).isPresent();
    }

    @Test
    void its_leader_removes_it_with_one_click() {
        var ada = People.insert(db);
        sample.create(Optional.of(ada));
        People.signIn(ada);
        UI.getCurrent().navigate("organisation");
        assertThat(tags()).contains("Sample");

        press("Remove the sample");

        assertThat(sample.exists()).isFalse();
    }

    @Test
    void another_organisation_has_neither_mark_nor_removal() {
        var ada = People.insert(db);
        var own = UUID.randomUUID();
        db.insertInto(ORGANISATION)
                .set(ORGANISATION.ID, own)
                .set(ORGANISATION.NAME, "Harbour & Vale")
                .set(ORGANISATION.CREATED_AT, OffsetDateTime.parse("2026-01-05T10:00:00Z"))
                .execute();
        People.join(db, ada, own, "leader");
        People.signIn(ada);
        UI.getCurrent().navigate("organisation");

        assertThat(_get(H1.class).getText()).isEqualTo("Harbour & Vale");
        assertThat(tags()).doesNotContain("Sample");
        assertThat(_find(NativeButton.class, button -> button.withText("Remove the sample")))
                .isEmpty();
    }

    private PersonId ada() {
        return new PersonId(db.fetchValue(PERSON.ID, PERSON.EMAIL.eq("ada@example.org")));
    }

    private static void fillInAndSubmit() {
        fill("name", "Ada");
        fill("email", "ada@example.org");
        fill("password", "correct horse battery");
        fill("organisation", "Harbour & Vale");
        _fireDomEvent(
                _get(NativeButton.class, button -> button.withText("Make the account and sign in"))
                        .getParent()
                        .flatMap(actions -> actions.getParent())
                        .orElseThrow(),
                "submit");
    }

    private static void fill(String id, String text) {
        _setValue(_get(Input.class, input -> input.withId(id)), text);
    }

    private static void press(String text) {
        _click(_get(NativeButton.class, button -> button.withText(text)));
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getText).toList();
    }

    private static List<String> tags() {
        return _find(Span.class, span -> span.withClasses("tag")).stream()
                .map(Span::getText)
                .toList();
    }
}
