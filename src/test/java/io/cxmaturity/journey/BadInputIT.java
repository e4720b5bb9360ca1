package io.cxmaturity.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import io.cxmaturity.testing.BrowserTest;
import io.cxmaturity.testing.Journey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong and foreign links, and names that mean harm. */
class BadInputIT extends BrowserTest {

    /** What a token may look like; opens nothing. */
    private static final String UNKNOWN = "unknown-unknown-unknown-unknown-unknown-unk";

    private static final List<String> PAGES = List.of("", "/link", "/questions", "/review", "/result");
    private static final List<String> DOWNLOADS = List.of("/answers.json", "/answers.csv", "/roadmap.pdf");

    private static final String SCRIPT = "<script>window.hit = 1</script><img src=x onerror='window.hit = 1'>";
    private static final String RIGHT_TO_LEFT = "شركة العملاء \u202Eהלקוחות";
    private static final String EMOJI = "👩‍👩‍👧‍👦🏳️‍🌈 Ltd";

    @ParameterizedTest
    @ValueSource(
            strings = {
                UNKNOWN,
                "unknown-too-short",
                UNKNOWN + "-too-long",
                "unknown-alphabet-unknown-alphabet-unknown.!",
                "unknown-alphabet-unknown-alphabet-unknown-é",
                "unknown-%3Cscript%3Ealert(1)%22unknown"
            })
    void a_link_that_opens_nothing_says_so_in_the_same_words_and_leaves_no_trace(String token) {
        var bodies = new HashSet<String>();
        for (var path : PAGES) {
            var answer = page.navigate(portal().address("/a/" + token + path));
            assertNothingThere(answer);
            bodies.add(page.locator("main").innerHTML());
        }

        assertThat(bodies).hasSize(1);
        assertThat(page.locator("body")).not().containsText("unknown");
        assertThat(portal().log()).doesNotContain("unknown", "Exception");
    }

    private void assertNothingThere(Response answer) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.allHeaders()).containsEntry("referrer-policy", "no-referrer");
        assertThat(answer.headerValue("cache-control")).contains("no-store");
        assertThat(journey.heading("There is nothing at this address")).isVisible();
    }

    @Test
    void a_deleted_response_is_as_unknown_as_any_other() {
        var link = journey.startFull();
        open(link + "/result");
        journey.button("Delete").click();
        journey.button("Delete everything").click();
        assertThat(journey.heading("Everything is deleted")).isVisible();
        assertThat(page).hasURL(portal().address("/"));

        assertNothingThere(page.navigate(portal().address(link)));
        var deleted = page.locator("main").innerHTML();
        assertNothingThere(page.navigate(portal().address("/a/" + UNKNOWN)));
        assertThat(page.locator("main").innerHTML()).isEqualTo(deleted);
        for (var path : DOWNLOADS) {
            assertThat(get(link + path).body())
                    .isEqualTo(get("/a/" + UNKNOWN + path).body());
        }
        assertThat(portal().log()).doesNotContain(Journey.token(link).secret());
    }

    @Test
    void whatever_is_wrong_with_a_download_it_answers_alike() {
        var answers = Set.of(UNKNOWN, "unknown-too-short", UNKNOWN + "-too-long", "unknown-%3Cscript%3E").stream()
                .flatMap(token -> DOWNLOADS.stream().map(path -> get("/a/" + token + path)))
                .toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(404);
        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsOnly(answers.getFirst().body());
        assertThat(portal().log()).doesNotContain("unknown", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a/../a/unknown",
                "/a/%2e%2e/%2e%2e/etc/unknown",
                "/a/unknown%2F..%2Fresult",
                "/a/unknown%00",
                "/a//unknown//result",
                "/a/unknown;jsessionid=unknown",
                "/a/unknown\\..\\result",
                "/a/unknown/../../WEB-INF/web.xml",
                "/a/%C0%AEunknown",
                "/a/unknown/answers.json/..;/roadmap.pdf"
            })
    void tricks_with_the_path_lead_nowhere_and_are_not_logged(String path) throws IOException {
        var answer = RawRequest.get(portal(), path);

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Exception", "\tat ");
        assertThat(portal().log()).doesNotContain("unknown", "Exception");
    }

    @Test
    void all_that_is_private_stays_out_of_caches_and_referrers_and_with_its_owner() {
        var link = journey.startFull();
        journey.openQuestions(link);
        journey.press("3");
        var another = journey.startFull();

        for (var path : List.of("/link", "/questions", "/review", "/result")) {
            var answer = page.navigate(portal().address(link + path));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headerValue("referrer-policy")).isEqualTo("no-referrer");
            assertThat(answer.headerValue("cache-control")).contains("no-store");
        }
        for (var path : DOWNLOADS) {
            var answer = get(link + path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("referrer-policy")).hasValue("no-referrer");
            assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
            assertThat(answer.body()).doesNotContain(Journey.token(link).secret());
        }
        assertThat(get(link + "/answers.json").body()).contains("\"level\"");
        assertThat(get(another + "/answers.json").body()).doesNotContain("\"level\"");
        assertThat(portal().log())
                .doesNotContain(
                        Journey.token(link).secret(), Journey.token(another).secret());
    }

    @ParameterizedTest
    @ValueSource(strings = {SCRIPT, RIGHT_TO_LEFT, EMOJI})
    void a_name_is_a_name_whatever_it_says(String name) {
        open("/start/full");
        page.getByText("You lead a team or a department.").click();
        page.locator("#organisation").fill(name);
        page.locator("#department").fill(name);
        journey.button("Go on").click();
        var link = journey.link();
        journey.openQuestions(link);
        page.keyboard().press("e");
        page.locator("#evidence").fill(name);
        page.keyboard().press("Escape");
        journey.awaitSaved();
        page.reload();
        page.waitForSelector(".stem");
        assertThat(page.locator("#evidence")).hasValue(name);
        journey.pressToTheEnd("3");
        journey.handIn();

        page.reload();
        assertThat(page.locator(".headline__who")).containsText(name);
        assertThat(page.evaluate("window.hit")).isNull();
        page.locator("[data-figure='dimension/customer-service/score']").first().click();
        assertThat(page.locator("dialog.drill")).containsText(name);
        assertThat(page.evaluate("window.hit")).isNull();
        assertThat(get(link + "/answers.json").statusCode()).isEqualTo(200);
        assertThat(get(link + "/answers.csv").statusCode()).isEqualTo(200);
        assertThat(get(link + "/roadmap.pdf").body()).startsWith("%PDF");
        assertFitsWidth();
    }

    @Test
    void a_name_of_five_thousand_characters_is_kept_in_the_field_and_explained() {
        open("/start/full");
        page.getByText("You lead a team or a department.").click();
        var name = "Müller & Töchter ".repeat(295).strip().substring(0, 5000);
        page.locator("#organisation").fill(name);
        journey.button("Go on").click();

        assertThat(page.locator("#organisation-error"))
                .hasText("At most 200 characters; these are 5,000. Nothing is lost: shorten it to go on.");
        assertThat(page.locator("#organisation")).hasValue(name);
        assertThat(page.locator("#organisation")).isFocused();
    }

    @Test
    void evidence_of_five_thousand_characters_is_saved_and_shown() {
        var link = journey.startFull();
        var text = "W".repeat(2000) + " "
                + "wide words, many of them; ".repeat(200).substring(0, 2999);
        journey.openQuestions(link);
        page.keyboard().press("e");
        page.locator("#evidence").fill(text);
        page.keyboard().press("Escape");
        journey.awaitSaved();
        journey.press("4");

        page.keyboard().press("ArrowLeft");
        journey.awaitSavedAt(1);
        page.reload();
        page.waitForSelector(".stem");
        assertThat(page.locator("#evidence")).hasValue(text);
        journey.pressToTheEnd("4");
        open(link + "/result");
        page.locator("[data-figure='dimension/customer-service/score']").first().click();
        assertThat(page.locator("dialog.drill")).containsText(text);
        assertThat(get(link + "/roadmap.pdf").body()).startsWith("%PDF");
        for (int width : List.of(390, 1440)) {
            page.setViewportSize(width, 900);
            assertFitsWidth();
        }
    }

    private HttpResponse<String> get(String path) {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(portal().address(path))).build();
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
