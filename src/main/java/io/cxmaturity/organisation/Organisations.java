package io.cxmaturity.organisation;

import io.cxmaturity.common.AuditEntry;
import io.cxmaturity.common.AuditLog;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Organisations and their departments. Every method takes who calls: whoever does not belong to the organisation gets
 * {@link UnknownOrganisation}, as for one that does not exist; a viewer who would change something, or see more than
 * results, gets {@link NotAllowed}; whoever would replace what they have not seen gets {@link ChangedMeanwhile}. When a
 * method returns, its change is committed.
 */
@Service
@Transactional
public class Organisations {

    private final OrganisationStore store;
    private final GoalStore goals;
    private final AuditLog log;
    private final Clock clock;

    Organisations(OrganisationStore store, GoalStore goals, AuditLog log, Clock clock) {
        this.store = store;
        this.goals = goals;
        this.log = log;
        this.clock = clock;
    }

    /** Makes an organisation and its first leader. */
    public OrganisationId found(PersonId leader, Name name) {
        var id = new OrganisationId(UUID.randomUUID());
        store.insert(id, name, clock.instant());
        store.insertMember(id, leader, MemberRole.LEADER);
        log(leader, id, "organisation-found", name);
        return id;
    }

    /** The organisations to which somebody belongs, by name; none for somebody unknown. */
    @Transactional(readOnly = true)
    public List<Membership> memberships(PersonId caller) {
        return store.memberships(caller);
    }

    /** As much of an organisation as the caller may see. */
    @Transactional(readOnly = true)
    public Organisation open(PersonId caller, OrganisationId organisation) {
        return store.open(caller, organisation).orElseThrow(UnknownOrganisation::new);
    }

    /** As {@link #open}, for a leader alone. */
    @Transactional(readOnly = true)
    public Organisation openToLead(PersonId caller, OrganisationId organisation) {
        var opened = open(caller, organisation);
        if (!opened.led()) {
            throw new NotAllowed();
        }
        return opened;
    }

    /**
     * Renames an organisation, or has its rounds begin with another minimum group.
     *
     * @param seen what there was when somebody decided it
     * @throws ChangedMeanwhile where it is otherwise by now
     */
    public void set(PersonId caller, OrganisationId organisation, Settings seen, Settings wanted) {
        lead(caller, organisation);
        var now = openToLead(caller, organisation).settings();
        if (now.equals(wanted)) {
            return;
        }
        ChangedMeanwhile.refuse(seen, now);
        store.set(organisation, wanted);
        if (!wanted.name().equals(now.name())) {
            log(caller, organisation, "organisation-rename", wanted.name());
        }
        if (wanted.minimumGroup() != now.minimumGroup()) {
            log.record(organisation.value(), caller, "organisation-group", Integer.toString(wanted.minimumGroup()));
        }
    }

    /** What the organisation wants to reach; for leaders alone. */
    @Transactional(readOnly = true)
    public Aims goals(PersonId caller, OrganisationId organisation) {
        requireLeader(caller, organisation);
        return goals.aims(organisation);
    }

    /**
     * Wants these levels and no others.
     *
     * @param seen what was wanted when somebody decided it
     * @throws ChangedMeanwhile where something else is wanted by now
     * @throws IllegalArgumentException for a level below 1 or above {@value Organisation#HIGHEST_TARGET}
     */
    public void aim(PersonId caller, OrganisationId organisation, Aims seen, Aims wanted) {
        lead(caller, organisation);
        var targets = wanted.goals().targets();
        if (targets.values().stream().anyMatch(level -> level < 1 || level > Organisation.HIGHEST_TARGET)) {
            throw new IllegalArgumentException("Not levels: " + targets);
        }
        var now = goals.aims(organisation);
        if (now.equals(wanted)) {
            return;
        }
        ChangedMeanwhile.refuse(seen, now);
        goals.aim(organisation, wanted);
        log.record(
                organisation.value(),
                caller,
                "organisation-goals",
                wanted.by().map(LocalDate::toString).orElse(""));
    }

    /**
     * Adds a department below the others.
     *
     * @throws TooManyDepartments where there are {@value Organisation#MOST_DEPARTMENTS} already
     * @throws NameTaken where another one reads alike
     */
    public DepartmentId add(PersonId caller, OrganisationId organisation, NewDepartment department) {
        return addAll(caller, organisation, List.of(department)).getFirst();
    }

    /**
     * Adds departments below the others, all or none.
     *
     * @throws TooManyDepartments where there would be more than {@value Organisation#MOST_DEPARTMENTS}
     * @throws NameTaken where two of them, or one of them and another, read alike
     */
    public List<DepartmentId> addAll(PersonId caller, OrganisationId organisation, List<NewDepartment> added) {
        lead(caller, organisation);
        var existing = store.departments(organisation);
        if (existing.size() + added.size() > Organisation.MOST_DEPARTMENTS) {
            throw new TooManyDepartments();
        }
        var taken = new HashSet<String>();
        existing.forEach(department -> taken.add(department.name().key()));
        for (var department : added) {
            if (!taken.add(department.name().key())) {
                throw new NameTaken();
            }
        }
        var ids = new ArrayList<DepartmentId>();
        for (var department : added) {
            var id = new DepartmentId(UUID.randomUUID());
            store.insertDepartment(organisation, id, department);
            log(caller, organisation, "department-add", department.name());
            ids.add(id);
        }
        var order = new ArrayList<>(existing.stream().map(Department::id).toList());
        order.addAll(ids);
        store.order(order);
        return ids;
    }

    /**
     * Gives a department another name and headcount.
     *
     * @param seen what it was when somebody decided it
     * @throws UnknownDepartment where there is none
     * @throws ChangedMeanwhile where it is otherwise by now
     * @throws NameTaken where another one reads alike
     */
    public void change(PersonId caller, OrganisationId organisation, Department seen, NewDepartment wanted) {
        lead(caller, organisation);
        var departments = store.departments(organisation);
        var now = find(departments, seen.id());
        if (wanted.name().equals(now.name()) && wanted.headcount().equals(now.headcount())) {
            return;
        }
        ChangedMeanwhile.refuse(seen, now);
        var key = wanted.name().key();
        if (departments.stream()
                .anyMatch(other ->
                        !other.id().equals(seen.id()) && other.name().key().equals(key))) {
            throw new NameTaken();
        }
        store.update(seen.id(), wanted);
        log(caller, organisation, "department-change", wanted.name());
    }

    /**
     * Moves a department to another place among the others.
     *
     * @param seen the order in which somebody saw them all
     * @param place from 0; a place beyond either end means that end
     * @throws UnknownDepartment where there is none
     * @throws ChangedMeanwhile where they stand in another order by now
     */
    public void move(
            PersonId caller, OrganisationId organisation, List<DepartmentId> seen, DepartmentId id, int place) {
        lead(caller, organisation);
        var departments = store.departments(organisation);
        var moved = find(departments, id);
        var order = new ArrayList<>(departments.stream().map(Department::id).toList());
        ChangedMeanwhile.refuse(seen, order);
        order.remove(id);
        order.add(Math.clamp(place, 0, order.size()), id);
        store.order(order);
        log(caller, organisation, "department-move", moved.name());
    }

    /**
     * Turns two departments into one, which keeps the name and place of the second and has the people of both; how
     * many those are nobody knows where it is unknown of one. It is
     * another department than either was: a round that knew them is not compared with one that knows it, as if the same
     * people had answered.
     *
     * @param merged as somebody saw it; is no more afterwards
     * @param into as they saw it
     * @return what both are from now on
     * @throws UnknownDepartment where one of them is none
     * @throws ChangedMeanwhile where one of them is otherwise by now
     * @throws IllegalArgumentException for a department with itself
     */
    public DepartmentId merge(PersonId caller, OrganisationId organisation, Department merged, Department into) {
        lead(caller, organisation);
        if (merged.id().equals(into.id())) {
            throw new IllegalArgumentException("A department cannot be merged with itself");
        }
        var departments = store.departments(organisation);
        var gone = find(departments, merged.id());
        var kept = find(departments, into.id());
        ChangedMeanwhile.refuse(merged, gone);
        ChangedMeanwhile.refuse(into, kept);
        store.delete(gone.id());
        var both = new DepartmentId(UUID.randomUUID());
        store.replace(kept.id(), both, together(gone.headcount(), kept.headcount()));
        log.record(organisation.value(), caller, "department-merge", gone.name() + " → " + kept.name());
        return both;
    }

    /**
     * Removes a department in which nobody works.
     *
     * @throws UnknownDepartment where there is none
     * @throws ChangedMeanwhile where it is not as somebody saw it any more
     * @throws NotEmpty where its headcount is not 0, and where nobody knows it
     */
    public void remove(PersonId caller, OrganisationId organisation, Department seen) {
        lead(caller, organisation);
        var department = find(store.departments(organisation), seen.id());
        ChangedMeanwhile.refuse(seen, department);
        if (!department.empty()) {
            throw new NotEmpty();
        }
        store.delete(department.id());
        log(caller, organisation, "department-remove", department.name());
    }

    /**
     * Who did what here, newest first; for leaders alone.
     *
     * @param skip how many newer entries are left out
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> history(PersonId caller, OrganisationId organisation, int skip, int count) {
        requireLeader(caller, organisation);
        return log.newest(organisation.value(), skip, count);
    }

    /**
     * Lets a leader alone go on, and one change of an organisation after the other. Whoever had to wait may lead it no more,
     * or there may be none any more.
     */
    private void lead(PersonId caller, OrganisationId organisation) {
        requireLeader(caller, organisation);
        store.lock(organisation);
        requireLeader(caller, organisation);
    }

    private void requireLeader(PersonId caller, OrganisationId organisation) {
        var role = store.role(caller, organisation).orElseThrow(UnknownOrganisation::new);
        if (role != MemberRole.LEADER) {
            throw new NotAllowed();
        }
    }

    private static OptionalInt together(OptionalInt some, OptionalInt others) {
        return some.isPresent() && others.isPresent()
                ? OptionalInt.of(Math.addExact(some.getAsInt(), others.getAsInt()))
                : OptionalInt.empty();
    }

    private void log(PersonId caller, OrganisationId organisation, String deed, Name subject) {
        log.record(organisation.value(), caller, deed, subject.value());
    }

    private static Department find(List<Department> departments, DepartmentId id) {
        return departments.stream()
                .filter(department -> department.id().equals(id))
                .findFirst()
                .orElseThrow(UnknownDepartment::new);
    }
}
