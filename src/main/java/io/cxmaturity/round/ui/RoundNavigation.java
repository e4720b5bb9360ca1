package io.cxmaturity.round.ui;

import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.SecretToken;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.round.RoundId;

/** The addresses of rounds, without a leading slash. */
public final class RoundNavigation {

    /** The parameters of routes. */
    public static final String ORGANISATION = "organisation";

    public static final String ROUND = "round";
    public static final String SECRET = "secret";

    /** The routes. */
    public static final String JOIN_ROUTE = "j/:" + SECRET;

    static final String OWN_ROUTE = "rounds/:" + ORGANISATION + "?";
    static final String NEW_ROUTE = "rounds/:" + ORGANISATION + "/new";

    /** What brings along answers that were given alone: their private token. */
    public static final String ANSWERS = "answers";

    static final String KIND = "kind";
    static final String QUICK = "quick";
    private static final String FULL = "full";
    static final String WITH_ROUTE = "rounds/with/:" + ANSWERS + "/:" + KIND;

    public static final String ROUNDS_ROUTE = "rounds/:" + ORGANISATION;
    public static final String ROUND_ROUTE = ROUNDS_ROUTE + "/:" + ROUND;
    public static final String INVITATIONS_ROUTE = ROUND_ROUTE + "/invitations";

    private RoundNavigation() {}

    /** What a link to answer opens, be it handed around or personal. */
    public static String join(SecretToken secret) {
        return "j/" + secret.secret();
    }

    /** The same, with answers that were given alone and are to count in the round. */
    static String join(SecretToken secret, SecretToken answers) {
        return join(secret) + "?" + ANSWERS + "=" + answers.secret();
    }

    /**
     * Where a round is made of which answers that were given alone become the first.
     *
     * @param kind what they are answers to, as the round has to ask the same
     */
    public static String with(SecretToken answers, Kind kind) {
        return "rounds/with/" + answers.secret() + "/" + (kind == Kind.QUICK ? QUICK : FULL);
    }

    /** The rounds of the organisation of whoever is signed in, or a list where there are several. */
    public static String own() {
        return "rounds";
    }

    static String plan(OrganisationId organisation) {
        return rounds(organisation) + "/new";
    }

    /** The rounds of an organisation. */
    public static String rounds(OrganisationId organisation) {
        return "rounds/" + organisation.value();
    }

    /** A round while it is watched. */
    public static String round(OrganisationId organisation, RoundId round) {
        return rounds(organisation) + "/" + round.value();
    }

    /** Where somebody finds a closed round beside its results: a leader on its own page, a viewer among the others. */
    public static String among(Organisation organisation, RoundId round) {
        return organisation.led() ? round(organisation.id(), round) : rounds(organisation.id());
    }

    /** Who is invited to a round, and by which links. */
    public static String invitations(OrganisationId organisation, RoundId round) {
        return round(organisation, round) + "/invitations";
    }

    /** The links of those who have not answered, as a table. */
    public static String linksCsv(OrganisationId organisation, RoundId round) {
        return round(organisation, round) + "/links.csv";
    }

    /** The poster with everybody's link. */
    public static String poster(OrganisationId organisation, RoundId round) {
        return round(organisation, round) + "/poster.pdf";
    }

    /** The poster with the link of a department. */
    public static String poster(OrganisationId organisation, RoundId round, DepartmentId department) {
        return poster(organisation, round) + "?department=" + department.value();
    }
}
