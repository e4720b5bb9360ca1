package io.cxmaturity.sample;

import static io.cxmaturity.db.Tables.ANSWER;
import static io.cxmaturity.db.Tables.ORGANISATION;
import static io.cxmaturity.db.Tables.PERSON;
import static io.cxmaturity.db.Tables.RESPONSE;
import static io.cxmaturity.db.Tables.ROUND;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.catalog.Catalogs;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.db.DefaultSchema;
import io.cxmaturity.organisation.MemberRole;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.Organisations;
import io.cxmaturity.organisation.OrganisationsOf;
import io.cxmaturity.organisation.Settings;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.testing.DatabaseTest;
import io.cxmaturity.testing.People;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleOrganisationTest extends DatabaseTest {

    private static final Settings MINE = new Settings(new Name("Mine"), 3);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-10T12:00:00Z"), ZoneOffset.UTC);

    private Organisations organisations;
    private SampleOrganisation sample;

    @BeforeEach
    void open() {
        organisations = OrganisationsOf.database(db);
        sample = over(Catalogs.own(db));
    }

    private SampleOrganisation over(Catalog catalog) {
        return new SampleOrganisation(
                new SampleStore(db),
                new SampleRoundStore(db),
                new SampleActionStore(db),
                organisations,
                catalog,
                CLOCK);
    }

    @Test
    void has_six_departments_and_three_rounds_of_240_respondents() {
        var ada = People.insert(db);
        sample.create(Optional.of(ada));

        var organisation = organisations.open(ada, theSample());
        assertThat(organisation.sample()).isTrue();
        assertThat(organisation.departments())
                .extracting(department -> department.name().value())
                .containsExactly(
                        "Customer service",
                        "Sales and shops",
                        "Product development",
                        "Workshop and delivery",
                        "Digital",
                        "Finance");
        assertThat(db.select(ROUND.TITLE).from(ROUND).orderBy(ROUND.CLOSES_AT).fetch(ROUND.TITLE))
                .containsExactly("Spring 2025", "Autumn 2025", "Spring 2026");
        assertThat(db.fetchCount(RESPONSE, RESPONSE.HANDED_IN_AT.isNotNull())).isEqualTo(240);
        assertThat(db.fetchCount(ANSWER)).isEqualTo(10_080);
    }

    @Test
    void every_sheet_says_what_the_answers_say() {
        sample.create(Optional.empty());

        var items = Catalogs.published().items();
        var replies = db.selectFrom(ANSWER).fetchGroups(ANSWER.RESPONSE_ID);
        for (var response : db.selectFrom(RESPONSE)) {
            var byItem = replies.get(response.getId()).intoMap(ANSWER.ITEM);
            var expected = new StringBuilder();
            for (var item : items) {
                var row = byItem.get(item.id().value());
                if (row.getChosenLevel() == null) {
                    expected.append(row.getSilence().equals("dont-know") ? '?' : '-');
                } else {
                    expected.append((char) ((row.getEvidence().isEmpty() ? '0' : 'a' - 1) + row.getChosenLevel()));
                }
            }
            assertThat(response.getSheet()).isEqualTo(expected.toString());
        }
    }

    @Test
    void created_twice_it_is_one_and_whoever_leads_it_goes_on() {
        var ada = People.insert(db);
        var bob = People.insert(db);
        sample.create(Optional.of(ada));
        var once = counts();

        sample.create(Optional.of(bob));

        assertThat(counts()).isEqualTo(once);
        assertThat(organisations.memberships(bob)).isEmpty();
    }

    @Test
    void made_before_anybody_has_an_account_it_is_led_by_the_first_who_gets_one() {
        sample.create(Optional.empty());
        assertThat(sample.exists()).isTrue();

        var ada = People.insert(db);
        sample.create(Optional.of(ada));

        assertThat(organisations.memberships(ada))
                .singleElement()
                .satisfies(membership -> assertThat(membership.role()).isEqualTo(MemberRole.LEADER));
    }

    @Test
    void made_on_a_portal_with_accounts_it_is_led_by_the_oldest() {
        var ada = People.insert(db);

        sample.create(Optional.empty());

        assertThat(organisations.memberships(ada)).hasSize(1);
    }

    @Test
    void removed_it_leaves_nothing() {
        var ada = People.insert(db);
        var own = organisations.found(ada, new Name("Harbour & Vale"));
        var before = counts();
        sample.create(Optional.of(ada));
        assertThat(counts()).isNotEqualTo(before);

        sample.remove(ada, theSample());

        assertThat(counts()).isEqualTo(before);
        assertThat(organisations.memberships(ada))
                .singleElement()
                .satisfies(membership -> assertThat(membership.organisation()).isEqualTo(own));
        sample.create(Optional.of(ada));
        assertThat(sample.exists()).isTrue();
    }

    @Test
    void an_organisation_that_is_no_sample_is_never_removed() {
        var ada = People.insert(db);
        var own = organisations.found(ada, new Name("Harbour & Vale"));

        sample.remove(ada, own);

        assertThat(db.fetchCount(ORGANISATION)).isEqualTo(1);
    }

    @Test
    void a_guest_sees_the_sample_and_nothing_else_and_changes_nothing() {
        var ada = People.insert(db);
        var own = organisations.found(ada, new Name("Harbour & Vale"));
        sample.create(Optional.of(ada));

        assertThat(organisations.memberships(PersonId.GUEST))
                .singleElement()
                .satisfies(membership -> assertThat(membership.role()).isEqualTo(MemberRole.VIEWER));
        assertThat(organisations.open(PersonId.GUEST, theSample()).led()).isFalse();
        assertThatThrownBy(() -> organisations.open(PersonId.GUEST, own)).isInstanceOf(UnknownOrganisation.class);
        assertThatThrownBy(() -> organisations.set(PersonId.GUEST, theSample(), MINE, MINE))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> sample.remove(PersonId.GUEST, theSample())).isInstanceOf(NotAllowed.class);
        assertThat(db.fetchValue(PERSON.PASSWORD_HASH, PERSON.ID.eq(PersonId.GUEST.value())))
                .isEmpty();
    }

    @Test
    void its_results_are_those_of_the_newest_round_and_not_for_strangers() {
        assertThat(sample.results(PersonId.GUEST)).isEmpty();
        sample.create(Optional.empty());

        var newest = db.select(ROUND.ID)
                .from(ROUND)
                .where(ROUND.TITLE.eq("Spring 2026"))
                .fetchSingle()
                .value1();
        assertThat(sample.results(PersonId.GUEST))
                .contains("rounds/" + theSample().value() + "/" + newest + "/results");
        assertThat(sample.results(People.insert(db))).isEmpty();
    }

    @Test
    void a_portal_that_asks_something_else_gets_a_sample_as_well() {
        over(Catalogs.workshop(db)).create(Optional.empty());

        assertThat(db.fetchCount(RESPONSE)).isEqualTo(240);
    }

    private OrganisationId theSample() {
        return new OrganisationId(db.fetchValue(ORGANISATION.ID, ORGANISATION.SAMPLE.isTrue()));
    }

    private Map<String, Integer> counts() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().collect(toMap(Table::getName, db::fetchCount));
    }
}
