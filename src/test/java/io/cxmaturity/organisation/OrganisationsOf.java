package io.cxmaturity.organisation;

import io.cxmaturity.common.AuditLogOf;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.OutboxOf;
import io.cxmaturity.common.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import org.jooq.DSLContext;

/** The service on a test's database, for tests of other features. */
public final class OrganisationsOf {

    private OrganisationsOf() {}

    public static Organisations database(DSLContext db) {
        return new Organisations(
                new OrganisationStore(db), new GoalStore(db), AuditLogOf.database(db), Clock.systemUTC());
    }

    /** A department as somebody sees it who looks now; made up where it is no more. */
    public static Department seen(
            Organisations organisations, PersonId leader, OrganisationId organisation, DepartmentId id) {
        return organisations.open(leader, organisation).departments().stream()
                .filter(department -> department.id().equals(id))
                .findFirst()
                .orElse(new Department(id, new Name("No more"), OptionalInt.empty()));
    }

    /** The departments in the order in which somebody sees them who looks now. */
    public static List<DepartmentId> order(Organisations organisations, PersonId leader, OrganisationId organisation) {
        return organisations.open(leader, organisation).departments().stream()
                .map(Department::id)
                .toList();
    }

    public static Members members(DSLContext db) {
        return new Members(
                new MemberStore(db), new OrganisationStore(db), OutboxOf.unavailable(db), AuditLogOf.database(db));
    }
}
