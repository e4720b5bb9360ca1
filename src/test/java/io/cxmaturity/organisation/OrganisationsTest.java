package io.cxmaturity.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.common.AuditEntry;
import io.cxmaturity.common.AuditLogOf;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.scoring.Goals;
import io.cxmaturity.testing.DatabaseTest;
import io.cxmaturity.testing.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganisationsTest extends DatabaseTest {

    private Organisations organisations;
    private PersonId leader;
    private OrganisationId harbour;
    private DepartmentId sales;
    private DepartmentId service;
    private DepartmentId empty;

    @BeforeEach
    void foundOrganisation() {
        organisations = OrganisationsOf.database(db);
        leader = People.insert(db);
        harbour = organisations.found(leader, new Name("Harbour & Vale"));
        sales = organisations.add(leader, harbour, department("Sales", 42));
        service = organisations.add(leader, harbour, department("Service", 7));
        empty = organisations.add(leader, harbour, department("Archive", 0));
    }

    private interface Method {
        void by(PersonId caller, OrganisationId organisation);
    }

    /** What only a leader may do; each leaves the others possible. */
    private Map<String, Method> changes() {
        return Map.of(
                "set", (caller, id) -> organisations.set(caller, id, settings(), new Settings(new Name("Harbour"), 4)),
                "add", (caller, id) -> organisations.add(caller, id, department("New " + UUID.randomUUID(), 1)),
                "addAll",
                        (caller, id) ->
                                organisations.addAll(caller, id, List.of(department("New " + UUID.randomUUID(), 1))),
                "change", (caller, id) -> organisations.change(caller, id, seen(sales), department("Sales", 40)),
                "aim", (caller, id) -> organisations.aim(caller, id, aims(), aims()),
                "move", (caller, id) -> organisations.move(caller, id, order(), sales, 1),
                "merge", (caller, id) -> organisations.merge(caller, id, moved(), moved()),
                "remove", (caller, id) -> organisations.remove(caller, id, seen(empty)));
    }

    /** A department to be merged, made by the leader beforehand. */
    private Department moved() {
        return seen(organisations.add(leader, harbour, department("Merged " + UUID.randomUUID(), 3)));
    }

    private Department seen(DepartmentId id) {
        return OrganisationsOf.seen(organisations, leader, harbour, id);
    }

    private List<DepartmentId> order() {
        return OrganisationsOf.order(organisations, leader, harbour);
    }

    private Settings settings() {
        return organisations.open(leader, harbour).settings();
    }

    private Aims aims() {
        return organisations.goals(leader, harbour);
    }

    @Test
    void a_leader_may_do_everything() {
        changes()
                .forEach((name, change) -> assertThatCode(() -> change.by(leader, harbour))
                        .as(name)
                        .doesNotThrowAnyException());
        assertThatCode(() -> organisations.open(leader, harbour)).doesNotThrowAnyException();
    }

    @Test
    void a_viewer_sees_neither_departments_nor_goals_nor_history_and_changes_nothing() {
        var viewer = People.insert(db);
        People.join(db, viewer, harbour.value(), "viewer");

        assertThat(organisations.open(leader, harbour).departments()).hasSize(3);
        assertThat(organisations.open(viewer, harbour).departments()).isEmpty();
        assertThat(organisations.open(viewer, harbour).led()).isFalse();
        assertThatThrownBy(() -> organisations.goals(viewer, harbour)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> organisations.history(viewer, harbour, 0, 5)).isInstanceOf(NotAllowed.class);
        assertThat(organisations.memberships(viewer))
                .containsExactly(
                        new Membership(harbour, new Name("Harbour & Vale"), MemberRole.VIEWER, false, Look.NONE));
        refusedForAll(viewer, harbour, NotAllowed.class);
    }

    @Test
    void to_a_stranger_an_organisation_is_as_unknown_as_one_that_does_not_exist() {
        var stranger = People.insert(db);
        organisations.found(stranger, new Name("Elsewhere"));
        var nobody = new PersonId(UUID.randomUUID());
        var nowhere = new OrganisationId(UUID.randomUUID());

        refusedForAll(stranger, harbour, UnknownOrganisation.class);
        refusedForAll(stranger, nowhere, UnknownOrganisation.class);
        refusedForAll(nobody, harbour, UnknownOrganisation.class);
        refusedForAll(leader, nowhere, UnknownOrganisation.class);
        assertThatThrownBy(() -> organisations.open(stranger, harbour)).isInstanceOf(UnknownOrganisation.class);
        assertThatThrownBy(() -> organisations.open(nobody, harbour)).isInstanceOf(UnknownOrganisation.class);
        assertThatThrownBy(() -> organisations.open(leader, nowhere)).isInstanceOf(UnknownOrganisation.class);
        assertThat(organisations.memberships(nobody)).isEmpty();
    }

    private void refusedForAll(PersonId caller, OrganisationId id, Class<? extends Exception> refusal) {
        var before = organisations.open(leader, harbour).departments().stream()
                .filter(department -> !department.name().value().startsWith("Merged"))
                .toList();
        changes()
                .forEach((name, change) ->
                        assertThatThrownBy(() -> change.by(caller, id)).as(name).isInstanceOf(refusal));
        assertThat(organisations.open(leader, harbour).departments())
                .filteredOn(department -> !department.name().value().startsWith("Merged"))
                .isEqualTo(before);
        assertThat(organisations.open(leader, harbour).name()).isEqualTo(new Name("Harbour & Vale"));
        assertThat(organisations.open(leader, harbour).minimumGroup()).isEqualTo(5);
    }

    @Test
    void the_department_of_another_organisation_is_unknown() {
        var other = organisations.found(leader, new Name("Elsewhere"));
        var own = OrganisationsOf.seen(
                organisations, leader, other, organisations.add(leader, other, department("Own", 1)));

        assertThatThrownBy(() -> organisations.change(leader, other, seen(sales), department("Taken over", 1)))
                .isInstanceOf(UnknownDepartment.class);
        assertThatThrownBy(() -> organisations.move(leader, other, order(), sales, 0))
                .isInstanceOf(UnknownDepartment.class);
        assertThatThrownBy(() -> organisations.merge(leader, other, seen(sales), own))
                .isInstanceOf(UnknownDepartment.class);
        assertThatThrownBy(() -> organisations.merge(leader, other, own, seen(sales)))
                .isInstanceOf(UnknownDepartment.class);
        assertThatThrownBy(() -> organisations.remove(leader, other, seen(empty)))
                .isInstanceOf(UnknownDepartment.class);
        assertThat(shown()).containsExactly("Sales 42", "Service 7", "Archive 0");
    }

    @Test
    void departments_are_kept_in_the_order_that_they_are_given() {
        organisations.move(leader, harbour, order(), empty, 0);
        assertThat(shown()).containsExactly("Archive 0", "Sales 42", "Service 7");

        organisations.move(leader, harbour, order(), sales, 99);
        assertThat(shown()).containsExactly("Archive 0", "Service 7", "Sales 42");

        organisations.move(leader, harbour, order(), sales, -1);
        assertThat(shown()).containsExactly("Sales 42", "Archive 0", "Service 7");

        organisations.add(leader, harbour, department("Last", 1));
        assertThat(shown()).containsExactly("Sales 42", "Archive 0", "Service 7", "Last 1");
    }

    @Test
    void no_two_departments_read_alike() {
        assertThatThrownBy(() -> organisations.add(leader, harbour, department(" sALES ", 1)))
                .isInstanceOf(NameTaken.class);
        assertThatThrownBy(() -> organisations.change(leader, harbour, seen(service), department("SALES", 1)))
                .isInstanceOf(NameTaken.class);

        organisations.change(leader, harbour, seen(sales), department("SALES", 43));
        assertThat(shown()).containsExactly("SALES 43", "Service 7", "Archive 0");
    }

    @Test
    void of_several_departments_all_are_added_or_none() {
        var added = List.of(department("Finance", 3), department("Service", 1));

        assertThatThrownBy(() -> organisations.addAll(leader, harbour, added)).isInstanceOf(NameTaken.class);
        assertThat(shown()).containsExactly("Sales 42", "Service 7", "Archive 0");
    }

    @Test
    void of_two_merged_departments_one_remains_with_the_people_of_both() {
        var both = organisations.merge(leader, harbour, seen(sales), seen(service));

        assertThat(shown()).containsExactly("Service 49", "Archive 0");
        assertThat(organisations.open(leader, harbour).departments().getFirst().id())
                .as("another department than either was")
                .isEqualTo(both)
                .isNotIn(sales, service);
        assertThatThrownBy(() -> organisations.merge(leader, harbour, seen(service), seen(service)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_an_empty_department_can_be_removed() {
        assertThatThrownBy(() -> organisations.remove(leader, harbour, seen(service)))
                .isInstanceOf(NotEmpty.class);

        organisations.remove(leader, harbour, seen(empty));
        assertThat(shown()).containsExactly("Sales 42", "Service 7");
    }

    @Test
    void where_nobody_knows_how_many_there_are_a_department_is_neither_empty_nor_added_up() {
        var yard = organisations.add(leader, harbour, new NewDepartment(new Name("Yard"), OptionalInt.empty()));
        assertThat(shown()).containsExactly("Sales 42", "Service 7", "Archive 0", "Yard ?");
        assertThatThrownBy(() -> organisations.remove(leader, harbour, seen(yard)))
                .isInstanceOf(NotEmpty.class);

        var both = organisations.merge(leader, harbour, seen(yard), seen(service));
        assertThat(shown()).containsExactly("Sales 42", "Service ?", "Archive 0");
        var all = organisations.merge(leader, harbour, seen(sales), seen(both));
        assertThat(shown()).containsExactly("Service ?", "Archive 0");

        organisations.change(leader, harbour, seen(all), new NewDepartment(new Name("Service"), 49));
        assertThat(shown()).containsExactly("Service 49", "Archive 0");
    }

    @Test
    void groups_of_fewer_than_three_are_never_shown() {
        assertThat(organisations.open(leader, harbour).minimumGroup()).isEqualTo(5);

        var name = new Name("Harbour & Vale");
        organisations.set(leader, harbour, settings(), new Settings(name, 3));
        assertThat(organisations.open(leader, harbour).minimumGroup()).isEqualTo(3);
        assertThatThrownBy(() -> new Settings(name, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leaders_read_who_did_what_newest_first_and_nobody_else_does() {
        organisations.set(leader, harbour, settings(), new Settings(new Name("Harbour"), 5));
        organisations.move(leader, harbour, order(), service, 0);
        organisations.merge(leader, harbour, seen(sales), seen(service));
        organisations.remove(leader, harbour, seen(empty));
        var viewer = People.insert(db);
        People.join(db, viewer, harbour.value(), "viewer");

        assertThat(organisations.history(leader, harbour, 0, 100))
                .extracting(entry -> entry.person() + " " + entry.deed() + " " + entry.subject())
                .containsExactly(
                        "Somebody department-remove Archive",
                        "Somebody department-merge Sales → Service",
                        "Somebody department-move Service",
                        "Somebody organisation-rename Harbour",
                        "Somebody department-add Archive",
                        "Somebody department-add Service",
                        "Somebody department-add Sales",
                        "Somebody organisation-found Harbour & Vale");
        assertThat(organisations.history(leader, harbour, 1, 2))
                .extracting(AuditEntry::deed)
                .containsExactly("department-merge", "department-move");
        assertThatThrownBy(() -> organisations.history(viewer, harbour, 0, 100)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> organisations.history(People.insert(db), harbour, 0, 100))
                .isInstanceOf(UnknownOrganisation.class);
    }

    @Test
    void what_an_organisation_wants_replaces_what_it_wanted() {
        var service = new DimensionId("service");
        var people = new DimensionId("people");
        assertThat(organisations.goals(leader, harbour)).isEqualTo(new Aims(Goals.NONE, Optional.empty()));

        var first = new Goals(Map.of(service, 4, people, 3), Map.of(people, 1.5));
        organisations.aim(leader, harbour, aims(), new Aims(first, Optional.of(LocalDate.of(2027, 6, 30))));
        assertThat(organisations.goals(leader, harbour))
                .isEqualTo(new Aims(first, Optional.of(LocalDate.of(2027, 6, 30))));

        var second = new Goals(Map.of(service, 5), Map.of(service, 0.5));
        organisations.aim(leader, harbour, aims(), new Aims(second, Optional.empty()));
        assertThat(organisations.goals(leader, harbour)).isEqualTo(new Aims(second, Optional.empty()));
        var none = new Aims(new Goals(Map.of(service, 0), Map.of()), Optional.empty());
        assertThatThrownBy(() -> organisations.aim(leader, harbour, aims(), none))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> organisations.goals(People.insert(db), harbour))
                .isInstanceOf(UnknownOrganisation.class);
    }

    @Test
    void whoever_waits_for_another_leader_is_asked_anew_who_they_are() {
        var members = OrganisationsOf.members(db);
        var other = People.insert(db);
        members.admit(harbour, other, MemberRole.LEADER);
        var waiting = waiting(() -> members.change(other, harbour, leader, MemberRole.VIEWER));

        assertThatThrownBy(() -> waiting.add(leader, harbour, department("Yard", 1)))
                .isInstanceOf(NotAllowed.class);

        assertThat(organisations.open(other, harbour).departments()).hasSize(3);
    }

    /** The service for somebody who has to wait while something else is done. */
    private Organisations waiting(Runnable meanwhile) {
        var store = new OrganisationStore(db) {
            @Override
            void lock(OrganisationId id) {
                meanwhile.run();
                super.lock(id);
            }
        };
        return new Organisations(store, new GoalStore(db), AuditLogOf.database(db), Clock.systemUTC());
    }

    @Test
    void there_are_200_departments_at_most() {
        var more = IntStream.range(3, 200)
                .mapToObj(i -> department("Yard " + i, 1))
                .toList();
        organisations.addAll(leader, harbour, more);

        assertThatThrownBy(() -> organisations.add(leader, harbour, department("One more", 1)))
                .isInstanceOf(TooManyDepartments.class);

        assertThat(organisations.open(leader, harbour).departments()).hasSize(200);
    }

    @Test
    void nobody_replaces_a_name_or_minimum_group_that_they_have_not_seen() {
        var seen = settings();
        var first = new Settings(new Name("Harbour"), 5);
        organisations.set(leader, harbour, seen, first);

        assertThatThrownBy(() -> organisations.set(leader, harbour, seen, new Settings(new Name("Vale"), 5)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> organisations.set(leader, harbour, seen, new Settings(seen.name(), 4)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(settings()).isEqualTo(first);

        organisations.set(leader, harbour, seen, first);
        organisations.set(leader, harbour, first, new Settings(new Name("Vale"), 4));
        assertThat(settings()).isEqualTo(new Settings(new Name("Vale"), 4));
        assertThat(organisations.history(leader, harbour, 0, 3))
                .extracting(entry -> entry.deed() + " " + entry.subject())
                .containsExactlyInAnyOrder(
                        "organisation-group 4", "organisation-rename Vale", "organisation-rename Harbour");
    }

    @Test
    void nobody_replaces_goals_or_a_target_date_that_they_have_not_seen() {
        var service = new DimensionId("service");
        var seen = aims();
        var first = new Aims(new Goals(Map.of(service, 4), Map.of(service, 1.5)), Optional.empty());
        organisations.aim(leader, harbour, seen, first);
        var day = new Aims(Goals.NONE, Optional.of(LocalDate.of(2027, 6, 30)));

        assertThatThrownBy(() -> organisations.aim(leader, harbour, seen, day)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(aims()).isEqualTo(first);

        organisations.aim(leader, harbour, seen, first);
        organisations.aim(leader, harbour, first, day);
        assertThatThrownBy(() -> organisations.aim(leader, harbour, seen, first))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(aims()).isEqualTo(day);
    }

    @Test
    void nobody_changes_merges_or_removes_a_department_that_is_not_as_they_have_seen_it() {
        var seenSales = seen(sales);
        var seenEmpty = seen(empty);
        organisations.change(leader, harbour, seenSales, department("Shops", 40));
        organisations.change(leader, harbour, seenEmpty, department("Records", 0));

        assertThatThrownBy(() -> organisations.change(leader, harbour, seenSales, department("Sales", 43)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> organisations.merge(leader, harbour, seenSales, seen(service)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> organisations.merge(leader, harbour, seen(service), seenSales))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> organisations.remove(leader, harbour, seenEmpty))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(shown()).containsExactly("Shops 40", "Service 7", "Records 0");

        organisations.change(leader, harbour, seenSales, department("Shops", 40));
        organisations.change(leader, harbour, seen(sales), department("Sales", 43));
        assertThat(shown()).containsExactly("Sales 43", "Service 7", "Records 0");
    }

    @Test
    void nobody_moves_a_department_in_an_order_that_they_have_not_seen() {
        var seen = order();
        organisations.move(leader, harbour, seen, empty, 0);

        assertThatThrownBy(() -> organisations.move(leader, harbour, seen, service, 0))
                .isInstanceOf(ChangedMeanwhile.class);

        assertThat(shown()).containsExactly("Archive 0", "Sales 42", "Service 7");
    }

    @Test
    void more_people_than_can_be_entered_work_where_departments_were_merged_and_that_is_no_obstacle() {
        var many = organisations.add(leader, harbour, department("Many", 1_000_000));
        var both = organisations.merge(leader, harbour, seen(sales), seen(many));

        organisations.change(leader, harbour, seen(both), department("All", 1_000_000));

        assertThat(shown()).containsExactly("Service 7", "Archive 0", "All 1000000");
    }

    @Test
    void a_name_is_one_clean_line() {
        organisations.set(leader, harbour, settings(), new Settings(new Name(" Fjord\u0000\n\tSöhne\u2028\ud800 "), 5));

        assertThat(organisations.open(leader, harbour).name().value()).isEqualTo("Fjord Söhne ?");
    }

    private List<String> shown() {
        return organisations.open(leader, harbour).departments().stream()
                .map(department -> department.name() + " "
                        + (department.headcount().isPresent()
                                ? department.headcount().getAsInt()
                                : "?"))
                .toList();
    }

    private static NewDepartment department(String name, int headcount) {
        return new NewDepartment(new Name(name), headcount);
    }
}
