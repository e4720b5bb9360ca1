package io.cxmaturity.testing;

import io.cxmaturity.assessment.Kind;
import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.round.NewRound;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.round.Schedule;
import io.cxmaturity.scoring.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of screens in an organisation that somebody leads; nothing of it is left behind. */
public abstract class HarbourTest extends KaribuTest {

    @Autowired
    protected Organisations organisations;

    @Autowired
    protected Rounds rounds;

    @Autowired
    protected Catalog catalog;

    @Autowired
    protected DSLContext db;

    protected PersonId leader;
    protected OrganisationId harbour;

    @BeforeEach
    final void foundHarbour() {
        People.deleteAll(db);
        leader = People.insert(db);
        harbour = organisations.found(leader, new Name(name()));
    }

    protected String name() {
        return "Harbour & Vale";
    }

    /** A quick check of managers that has been open for a day and closes in another. */
    protected final RoundId openRound(String title) {
        var now = Instant.now();
        return rounds.plan(
                leader,
                harbour,
                new NewRound(
                        new Name(title),
                        catalog.newest().getFirst().key(),
                        Kind.QUICK,
                        new Schedule(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)), ZoneOffset.UTC),
                        5,
                        Set.of(Role.MANAGER),
                        false));
    }

    @AfterEach
    final void leaveNobody() {
        People.signOut();
        People.deleteAll(db);
    }
}
