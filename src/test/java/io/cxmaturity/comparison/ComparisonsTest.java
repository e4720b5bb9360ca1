package io.cxmaturity.comparison;

import static io.cxmaturity.db.Tables.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.NewDepartment;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.round.RoundId;
import io.cxmaturity.round.Rounds;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.testing.KaribuTest;
import io.cxmaturity.testing.People;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ComparisonsTest extends KaribuTest {

    private static final int[] PEOPLE = {160, 0, 40};

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

    private PersonId leader;
    private OrganisationId harbour;
    private UUID sales;
    private RoundId spring;

    @BeforeEach
    void closeRound() {
        People.deleteAll(db);
        leader = People.insert(db);
        harbour = organisations.found(leader, new Name("Harbour"));
        sales = organisations
                .add(leader, harbour, new NewDepartment(new Name("Sales"), 180))
                .value();
        organisations.add(leader, harbour, new NewDepartment(new Name("Stores"), 0));
        organisations.add(leader, harbour, new NewDepartment(new Name("Service"), 50));
        spring = new ClosedRounds(db, rounds, catalog.newest().getFirst(), 7).insert(leader, harbour, false, PEOPLE);
    }

    @AfterEach
    void leaveNobody() {
        People.deleteAll(db);
    }

    @Test
    void figures_stay_while_too_few_have_deleted_their_answers_and_change_once_enough_have() {
        var before = open().figures();
        assertThat(open().withdrawn()).isFalse();

        deleteFrontLineOfSales(1);
        assertThat(open().figures()).isEqualTo(before);
        assertThat(open().figures()).isEqualTo(before);
        assertThat(open().withdrawn()).isTrue();

        deleteFrontLineOfSales(1);
        assertThat(open().figures()).isEqualTo(before);
        assertThat(open().withdrawn()).isTrue();

        deleteFrontLineOfSales(78);
        assertThat(open().figures().respondents()).isEqualTo(120);
        assertThat(open().withdrawn()).isFalse();

        var renewed = open().figures();
        deleteFrontLineOfSales(1);
        assertThat(open().figures()).isEqualTo(renewed);
        assertThat(open().withdrawn()).isTrue();
    }

    private ClosedRound open() {
        return comparisons.open(leader, harbour, spring);
    }

    private void deleteFrontLineOfSales(int people) {
        var gone = db.select(RESPONSE.ID)
                .from(RESPONSE)
                .where(
                        RESPONSE.ROUND_ID.eq(spring.value()),
                        RESPONSE.DEPARTMENT_ID.eq(sales),
                        RESPONSE.ROLE.eq(Role.FRONT_LINE.code()))
                .limit(people)
                .fetch(RESPONSE.ID);
        assertThat(db.deleteFrom(RESPONSE).where(RESPONSE.ID.in(gone)).execute())
                .isEqualTo(people);
    }
}
