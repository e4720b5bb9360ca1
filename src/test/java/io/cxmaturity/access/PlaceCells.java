package io.cxmaturity.access;

import io.cxmaturity.account.ui.AccountNavigation;
import io.cxmaturity.comparison.ui.ComparisonNavigation;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import io.cxmaturity.round.ui.RoundNavigation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The cell of every page, by its class, and of every download, by its address. */
final class PlaceCells {

    static final Map<String, Place> PAGES = new HashMap<>();
    static final Map<String, Place> DOWNLOADS = new HashMap<>();

    /** For whom a page or download is. */
    enum Who {
        EVERYBODY,
        /** Whoever holds the secret in its address. */
        SECRET,
        LEADERS,
        MEMBERS,
        /** Guests see those of the sample. */
        MEMBERS_AND_GUESTS;

        boolean guarded() {
            return this != EVERYBODY && this != SECRET;
        }
    }

    /** @param path of an organisation's own */
    record Place(Who who, Function<Premises, String> path) {}

    static {
        List.of(
                        "learn.ui.LandingView",
                        "learn.ui.ExperiencePage",
                        "learn.ui.DimensionsPage",
                        "learn.ui.LevelsPage",
                        "learn.ui.MetricsPage",
                        "learn.ui.ScoringPage",
                        "learn.ui.ResearchPage",
                        "learn.ui.AnswersPage",
                        "learn.ui.GlossaryView",
                        "response.ui.StartView",
                        "account.ui.SignInView")
                .forEach(page -> PAGES.put(page, unguarded(Who.EVERYBODY)));
        List.of(
                        "response.ui.OpenView",
                        "response.ui.LinkView",
                        "response.ui.QuestionnaireView",
                        "response.ui.ReviewView",
                        "response.ui.JoinView",
                        "insight.ui.ResultView",
                        "account.ui.SetUpView",
                        "account.ui.SignUpView",
                        "account.ui.ConfirmView",
                        "account.ui.SignInLinkView",
                        "account.ui.JoinView")
                .forEach(page -> PAGES.put(page, unguarded(Who.SECRET)));
        PAGES.put(
                "organisation.ui.OrganisationView",
                new Place(Who.MEMBERS, things -> OrganisationNavigation.one(things.organisation())));
        PAGES.put(
                "account.ui.MembersView",
                new Place(Who.LEADERS, things -> AccountNavigation.members(things.organisation())));
        PAGES.put(
                "round.ui.RoundsView", new Place(Who.MEMBERS, things -> RoundNavigation.rounds(things.organisation())));
        PAGES.put(
                "round.ui.NewRoundView",
                new Place(Who.LEADERS, things -> RoundNavigation.rounds(things.organisation()) + "/new"));
        PAGES.put(
                "round.ui.RoundView",
                new Place(Who.LEADERS, things -> RoundNavigation.round(things.organisation(), things.open())));
        PAGES.put(
                "round.ui.InvitationsView",
                new Place(Who.LEADERS, things -> RoundNavigation.invitations(things.organisation(), things.open())));
        PAGES.put(
                "comparison.ui.ComparisonView",
                new Place(
                        Who.MEMBERS_AND_GUESTS,
                        things -> ComparisonNavigation.comparison(things.organisation(), things.closed())));

        DOWNLOADS.put("/health", unguarded(Who.EVERYBODY));
        List.of("/a/{token}/answers.json", "/a/{token}/answers.csv", "/a/{token}/roadmap.pdf")
                .forEach(download -> DOWNLOADS.put(download, unguarded(Who.SECRET)));
        DOWNLOADS.put(
                "/rounds/{organisation}/{round}/links.csv",
                new Place(Who.LEADERS, things -> RoundNavigation.linksCsv(things.organisation(), things.open())));
        DOWNLOADS.put(
                "/rounds/{organisation}/{round}/poster.pdf",
                new Place(Who.LEADERS, things -> RoundNavigation.poster(things.organisation(), things.open())));
    }

    private PlaceCells() {}

    private static Place unguarded(Who who) {
        return new Place(who, things -> "");
    }
}
