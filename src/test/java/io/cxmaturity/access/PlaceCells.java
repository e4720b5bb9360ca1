package io.cxmaturity.access;

import io.cxmaturity.account.ui.AccountNavigation;
import io.cxmaturity.action.ui.ActionNavigation;
import io.cxmaturity.closing.ui.ClosingNavigation;
import io.cxmaturity.comparison.ui.ComparisonNavigation;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.ui.OrganisationNavigation;
import io.cxmaturity.round.ui.RoundNavigation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The cell of every page and of every download, by its address. */
final class PlaceCells {

    static final Map<String, Place> PAGES = new HashMap<>();
    static final Map<String, Place> DOWNLOADS = new HashMap<>();

    /** For whom a page or download is. */
    enum Who {
        EVERYBODY,
        /** Whoever holds the secret in its address. */
        SECRET,
        /** Names no organisation, and opens in one that whoever is signed in leads. */
        LEADER_OF_SOMETHING,
        /** Names no organisation, and shows whoever is signed in what is theirs. */
        ONESELF,
        LEADERS,
        MEMBERS,
        /** Guests see those of the sample. */
        MEMBERS_AND_GUESTS;

        boolean guarded() {
            return this == LEADERS || this == MEMBERS || this == MEMBERS_AND_GUESTS;
        }
    }

    /** @param path of an organisation's own */
    record Place(Who who, Function<Premises, String> path) {

        /** In an organisation, though of another one's things. */
        String path(OrganisationId organisation, Premises things) {
            return path.apply(things)
                    .replace(
                            things.organisation().value().toString(),
                            organisation.value().toString());
        }

        boolean ofRound(Premises things) {
            return Stream.of(things.open(), things.closed())
                    .anyMatch(round -> path.apply(things).contains(round.value().toString()));
        }
    }

    static {
        List.of(
                        "",
                        "learn",
                        "learn/dimensions",
                        "learn/levels",
                        "learn/metrics",
                        "learn/scoring",
                        "learn/research",
                        "learn/answers",
                        "glossary",
                        "start/:kind",
                        "sign-in")
                .forEach(page -> PAGES.put(page, unguarded(Who.EVERYBODY)));
        List.of(
                        "a/:token",
                        "a/:token/link",
                        "a/:token/questions",
                        "a/:token/review",
                        "j/:secret",
                        "a/:token/result",
                        "setup/:token",
                        "sign-up/:token",
                        "sign-up/confirm/:token",
                        "sign-in/link/:token",
                        "join/:token")
                .forEach(page -> PAGES.put(page, unguarded(Who.SECRET)));
        PAGES.put(
                "organisation/:organisation",
                new Place(Who.MEMBERS, things -> OrganisationNavigation.one(things.organisation())));
        PAGES.put(
                "members/:organisation",
                new Place(Who.LEADERS, things -> AccountNavigation.members(things.organisation())));
        PAGES.put(
                "rounds/:organisation?",
                new Place(Who.MEMBERS, things -> RoundNavigation.rounds(things.organisation())));
        PAGES.put(
                "rounds/:organisation/new",
                new Place(Who.LEADERS, things -> RoundNavigation.rounds(things.organisation()) + "/new"));
        PAGES.put(
                "rounds/:organisation/overdue",
                new Place(Who.MEMBERS, things -> ActionNavigation.overdue(things.organisation())));
        PAGES.put(
                "rounds/:organisation/:round",
                new Place(Who.LEADERS, things -> RoundNavigation.round(things.organisation(), things.open())));
        PAGES.put(
                "rounds/:organisation/:round/invitations",
                new Place(Who.LEADERS, things -> RoundNavigation.invitations(things.organisation(), things.open())));
        PAGES.put(
                "rounds/:organisation/:round/results",
                new Place(
                        Who.MEMBERS_AND_GUESTS,
                        things -> ComparisonNavigation.comparison(things.organisation(), things.closed())));
        PAGES.put(
                "organisation/:organisation/close",
                new Place(Who.LEADERS, things -> ClosingNavigation.close(things.organisation())));
        PAGES.put(
                "rounds/:organisation/:round/actions",
                new Place(Who.MEMBERS_AND_GUESTS, things -> ofClosed(things, "actions")));
        PAGES.put("rounds/with/:answers/:kind", unguarded(Who.LEADER_OF_SOMETHING));
        PAGES.put("organisation", unguarded(Who.ONESELF));
        PAGES.put("account", unguarded(Who.ONESELF));

        DOWNLOADS.put("/health", unguarded(Who.EVERYBODY));
        List.of("/a/{token}/answers.json", "/a/{token}/answers.csv", "/a/{token}/roadmap.pdf")
                .forEach(download -> DOWNLOADS.put(download, unguarded(Who.SECRET)));
        DOWNLOADS.put(
                "/rounds/{organisation}/{round}/links.csv",
                new Place(Who.LEADERS, things -> RoundNavigation.linksCsv(things.organisation(), things.open())));
        DOWNLOADS.put(
                "/rounds/{organisation}/{round}/answers.json",
                new Place(Who.LEADERS, things -> ofClosed(things, "answers.json")));
        DOWNLOADS.put(
                "/rounds/{organisation}/{round}/results.csv",
                new Place(Who.MEMBERS_AND_GUESTS, things -> ofClosed(things, "results.csv")));
        DOWNLOADS.put(
                "/rounds/{organisation}/{round}/results.xlsx",
                new Place(Who.MEMBERS_AND_GUESTS, things -> ofClosed(things, "results.xlsx")));
        DOWNLOADS.put(
                "/rounds/{organisation}/{round}/report.pdf",
                new Place(Who.MEMBERS_AND_GUESTS, things -> ofClosed(things, "report.pdf")));
        DOWNLOADS.put(
                "/organisation/{organisation}/logo.png",
                new Place(
                        Who.MEMBERS_AND_GUESTS,
                        things -> OrganisationNavigation.one(things.organisation()) + "/logo.png"));
        DOWNLOADS.put(
                "/organisation/{organisation}/archive.zip",
                new Place(Who.LEADERS, things -> OrganisationNavigation.one(things.organisation()) + "/archive.zip"));
        DOWNLOADS.put(
                "/rounds/{organisation}/{round}/poster.pdf",
                new Place(Who.LEADERS, things -> RoundNavigation.poster(things.organisation(), things.open())));
    }

    private PlaceCells() {}

    private static String ofClosed(Premises things, String file) {
        return RoundNavigation.round(things.organisation(), things.closed()) + "/" + file;
    }

    private static Place unguarded(Who who) {
        return new Place(who, things -> "");
    }
}
