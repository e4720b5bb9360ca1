package io.cxmaturity.action.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.cxmaturity.db.Tables.ADOPTED_STEP;
import static io.cxmaturity.db.Tables.ASSESSMENT_VERSION;
import static io.cxmaturity.db.Tables.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.cxmaturity.assessment.AssessmentKey;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.testing.BrowserTest;
import io.cxmaturity.testing.PortalProcess;
import io.cxmaturity.testing.StoredRound;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Steps are adopted, planned and closed in a browser, and the board holds few cards and many, with texts of any length. */
class ActionsIT extends BrowserTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String LONG = "x".repeat(150);

    private static PortalProcess portal;

    @BeforeAll
    static void startPortal() {
        portal = PortalProcess.start(PortalProcess.SHORT_LIVED);
    }

    @AfterAll
    static void endPortal() {
        portal.close();
    }

    @Override
    protected PortalProcess portal() {
        return portal;
    }

    @Override
    protected NewContextOptions contextOptions() {
        return super.contextOptions().setReducedMotion(ReducedMotion.REDUCE);
    }

    private record Rounds(OrganisationId organisation, RoundId spring, RoundId autumn) {}

    @Test
    void steps_are_adopted_planned_and_closed_and_the_next_round_says_how_it_moved() {
        journey.setUp();
        var rounds = closeRounds();
        var spring = "/" + ActionNavigation.actions(rounds.organisation(), rounds.spring());
        open(spring);
        assertForEverybody();

        adopt();
        assertThat(page.locator("#board")).isVisible();
        assertThat(page.locator(".action")).hasCount(1);
        assertThat(page.locator(".adopt .btn:visible").first()).isFocused();
        adopt();
        assertThat(page.locator(".action")).hasCount(2);
        plan("Zoë Müller", "2025-04-01", "Under way", "");
        assertThat(page.getByText("One step is overdue.")).isVisible();
        assertThat(page.locator(".action .btn").first()).isFocused();
        assertForEverybody();

        open("/" + ActionNavigation.actions(rounds.organisation(), rounds.spring(), department(1)));
        for (int i = 1; i <= 12; i++) {
            adopt();
            assertThat(page.locator(".action")).hasCount(2 + i);
        }
        assertThat(page.locator(".adopt .btn:visible").first()).isFocused();
        plan(LONG, "2025-05-01", "Done", LONG + "\n" + LONG);
        page.locator(".action .btn").nth(1).click();
        assertThat(page.locator(".action__form .input").first()).isFocused();
        page.locator(".action__form select").selectOption("Done");
        page.locator(".action__form textarea").last().fill("");
        journey.button("Save").click();
        assertThat(page.locator(".action__form textarea").last()).isFocused();
        assertThat(page.getByText("Say what shows that the step is done.")).isVisible();
        assertForEverybody();

        closedInTime();
        open("/" + ActionNavigation.actions(rounds.organisation(), rounds.autumn()));
        assertThat(page.getByText("A change shows no cause")).isVisible();
        assertForEverybody();
    }

    private void adopt() {
        page.locator(".adopt .btn:visible").first().click();
    }

    private void plan(String owner, String due, String status, String evidence) {
        page.locator(".action .btn").first().click();
        page.locator(".action__form .input").first().fill(owner);
        page.locator(".action__form .input").nth(1).fill(due);
        page.locator(".action__form select").selectOption(status);
        page.locator(".action__form textarea").first().fill(owner);
        page.locator(".action__form textarea").last().fill(evidence);
        journey.button("Save").click();
        assertThat(page.locator(".action__form")).hasCount(0);
    }

    /** Two rounds half a year apart, the second one level better. */
    private Rounds closeRounds() {
        portal.kill();
        var db = database();
        var organisation = new OrganisationId(db.fetchSingle(ORGANISATION).getId());
        var version = db.fetchSingle(ASSESSMENT_VERSION, ASSESSMENT_VERSION.ID.eq("cx-maturity"));
        var key = new AssessmentKey(version.getId(), version.getVersion());
        var rounds = new Rounds(
                organisation,
                round(db, organisation, key, "Spring 2025 " + LONG, "2025-03-01T12:00:00Z", "1"),
                round(db, organisation, key, "Autumn 2025", "2025-09-01T12:00:00Z", "5"));
        portal.restart();
        return rounds;
    }

    private static RoundId round(
            DSLContext db, OrganisationId organisation, AssessmentKey key, String title, String closes, String level) {
        var sheet = level.repeat(42);
        var round = new StoredRound(db, organisation, key, title, 3, Instant.parse(closes), LONDON);
        for (int i = 0; i < 3; i++) {
            var name = i == 1 ? "Department of " + LONG : "Department " + i;
            round.department(new DepartmentId(UUID.fromString(department(i))), name, 10, sheet, sheet, sheet);
        }
        return round.id();
    }

    private static String department(int number) {
        return new UUID(7, number).toString();
    }

    /** Puts the closing of steps back to before the second round. */
    private static void closedInTime() {
        portal.kill();
        database()
                .update(ADOPTED_STEP)
                .set(
                        ADOPTED_STEP.CLOSED_AT,
                        LocalDate.of(2025, 5, 1).atStartOfDay(LONDON).toOffsetDateTime())
                .where(ADOPTED_STEP.STATUS.eq("done"))
                .execute();
        portal.restart();
    }

    private static DSLContext database() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + portal.data().resolve("portal")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE");
        return DSL.using(source, SQLDialect.H2);
    }

    private void assertForEverybody() {
        for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            for (int width : List.of(390, 820, 1440)) {
                page.setViewportSize(width, 900);
                assertAccessible();
                assertFitsWidth();
            }
        }
    }
}
