package io.cxmaturity.comparison;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static io.cxmaturity.db.Tables.AUDIT_ENTRY;
import static io.cxmaturity.db.Tables.ROUND_FIGURES;
import static io.cxmaturity.db.Tables.SIGN_IN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import io.cxmaturity.action.ui.ActionNavigation;
import io.cxmaturity.action.ui.ActionsView;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.comparison.ui.ComparisonNavigation;
import io.cxmaturity.comparison.ui.ComparisonView;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.ui.RoundNavigation;
import io.cxmaturity.shell.WorkPart;
import io.cxmaturity.testing.KaribuTest;
import io.cxmaturity.testing.People;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** A closed round of 2,600 people in two departments, whose figures nobody has worked out yet. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class WorkBesideThePageTest extends KaribuTest {

    private static final String WORDS = "What 2,600 people answered is being worked out.";
    private static final Duration LONG = Duration.ofMinutes(1);

    @TestConfiguration
    static class Held {

        @Bean
        @Primary
        HeldStore held(DSLContext db) {
            return new HeldStore(db);
        }
    }

    @Autowired
    private HeldStore store;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private Catalog catalog;

    @Autowired
    private DSLContext db;

    @Autowired
    private Environment environment;

    private PersonId leader;
    private OrganisationId harbour;
    private RoundId spring;
    private HttpClient browser;

    @BeforeAll
    void closeRound() {
        People.deleteAll(db);
        leader = People.insert(db);
        harbour = organisations.found(leader, new Name("Harbour & Vale"));
        organisations.add(leader, harbour, new NewDepartment(new Name("Sales"), 2000));
        organisations.add(leader, harbour, new NewDepartment(new Name("Service"), 2000));
        spring = new ClosedRounds(db, rounds, catalog.newest().getFirst(), 7).insert(leader, harbour, true, 1300, 1300);
        browser = browser();
    }

    @BeforeEach
    void forget() {
        db.deleteFrom(ROUND_FIGURES).execute();
        db.deleteFrom(AUDIT_ENTRY).execute();
        store.hold();
        People.signIn(leader);
    }

    @AfterEach
    void letGo() {
        store.release();
        People.signOut();
    }

    @AfterAll
    void leaveNobody() {
        browser.close();
        People.deleteAll(db);
    }

    private void look() {
        UI.getCurrent().navigate(ComparisonNavigation.comparison(harbour, spring));
    }

    private static String text(Class<? extends Component> page) {
        return _get(page).getElement().getTextRecursively();
    }

    private static NativeButton button(String text) {
        return _get(NativeButton.class, button -> button.withText(text));
    }

    @Test
    void while_figures_are_worked_out_the_page_says_so_and_shows_them_once_they_are_there() {
        look();

        assertThat(_get(H1.class).getText()).isEqualTo("Spring");
        assertThat(text(ComparisonView.class)).contains(WORDS, "0% done");
        assertThat(_find(NativeTable.class)).isEmpty();
        poll();
        assertThat(text(ComparisonView.class)).contains(WORDS);

        store.release();
        finishWork();

        assertThat(text(ComparisonView.class))
                .contains("2,600 people answered. Together")
                .doesNotContain(WORDS);
        assertThat(_find(NativeTable.class)).isNotEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void figures_that_are_there_are_shown_at_once() {
        store.release();
        comparisons.open(leader, harbour, spring);
        look();

        assertThat(_find(WorkPart.class)).isEmpty();
        assertThat(_find(NativeTable.class)).isNotEmpty();
    }

    @Test
    void whoever_cancels_leaves_nothing_behind_and_may_start_again() {
        look();
        _click(button("Cancel"));

        assertThat(text(ComparisonView.class)).contains("Being cancelled…");
        assertThat(_find(NativeButton.class, button -> button.withText("Cancel")))
                .isEmpty();
        store.release();
        finishWork();
        assertThat(text(ComparisonView.class)).contains("Cancelled. Nothing has changed");
        assertThat(_get(Anchor.class, link -> link.withText("Back to the round"))
                        .getHref())
                .isEqualTo(RoundNavigation.round(harbour, spring));
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(db.fetchCount(ROUND_FIGURES)).isZero();

        _click(button("Start again"));
        finishWork();
        assertThat(_find(NativeTable.class)).isNotEmpty();
        assertThat(db.fetchCount(ROUND_FIGURES)).isOne();
    }

    @Test
    void whoever_leaves_the_page_cancels_as_well() {
        look();
        var work = _get(WorkPart.class);
        UI.getCurrent().navigate("glossary");
        store.release();
        work.join();

        assertThat(db.fetchCount(ROUND_FIGURES)).isZero();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void where_it_goes_wrong_the_page_says_so_and_what_to_do() {
        look();
        store.fail();
        finishWork();

        assertThat(text(ComparisonView.class))
                .contains("This page could not be shown", "Everything that was saved is safe", "reference")
                .doesNotContain("% done");
        assertThat(button("Try again").isVisible()).isTrue();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void what_was_begun_for_somebody_is_not_shown_once_they_have_signed_out() {
        look();
        store.release();
        _get(WorkPart.class).join();
        People.signOut();
        poll();

        assertThat(_find(NativeTable.class)).isEmpty();
    }

    @Test
    void steps_wait_for_the_figures_in_the_same_way() {
        UI.getCurrent().navigate(ActionNavigation.actions(harbour, spring));
        assertThat(text(ActionsView.class)).contains("Spring", WORDS);

        store.release();
        finishWork();
        assertThat(text(ActionsView.class)).contains("From the roadmap").doesNotContain(WORDS);
    }

    @Test
    void other_tabs_of_the_same_person_answer_in_the_meantime() throws Exception {
        var first = page(ComparisonNavigation.comparison(harbour, spring));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains(WORDS);

        var second = page(RoundNavigation.round(harbour, spring));
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).contains("See the comparison");

        store.release();
        store.awaitStored();
        assertThat(comparisons.open(leader, harbour, spring).figures().respondents())
                .isEqualTo(2600);
    }

    @ParameterizedTest
    @ValueSource(strings = {"results.csv", "results.xlsx", "report.pdf?paper=letter", "answers.json"})
    void a_download_begins_before_its_figures_are_there(String file) throws Exception {
        var download = download(file);
        assertThat(download.statusCode()).isEqualTo(200);
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(exports()).isEmpty();

        store.release();
        try (var body = download.body()) {
            assertThat(body.readAllBytes()).hasSizeGreaterThan(500);
        }
        assertThat(exports()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"results.csv", "results.xlsx", "report.pdf", "answers.json"})
    void a_download_that_goes_wrong_breaks_off_and_stands_in_no_history(String file) throws Exception {
        var download = download(file);
        store.fail();
        try (var body = download.body()) {
            assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
        }
        assertThat(exports()).isEmpty();
    }

    private List<String> exports() {
        return db.select(AUDIT_ENTRY.DEED)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.DEED.like("%-export"))
                .fetch(AUDIT_ENTRY.DEED);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + environment.getProperty("local.server.port") + "/" + path);
    }

    /** One in which the leader is signed in. */
    private HttpClient browser() {
        var token = SecretToken.random(new SecureRandom());
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        db.insertInto(SIGN_IN)
                .set(SIGN_IN.TOKEN_SHA256, token.sha256())
                .set(SIGN_IN.PERSON_ID, leader.value())
                .set(SIGN_IN.CREATED_AT, now)
                .set(SIGN_IN.EXPIRES_AT, now.plusDays(1))
                .execute();
        var cookies = new CookieManager();
        var cookie = new HttpCookie("cx-sign-in", token.secret());
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(address(""), cookie);
        return HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    private HttpResponse<String> page(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(address(path)).timeout(LONG).build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpResponse<InputStream> download(String file) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(address(RoundNavigation.round(harbour, spring) + "/" + file))
                        .timeout(LONG)
                        .build(),
                BodyHandlers.ofInputStream());
    }
}
