package io.cxmaturity.round;

import static io.cxmaturity.db.Tables.INVITATION;
import static io.cxmaturity.db.Tables.RESPONSE;
import static org.jooq.impl.DSL.count;

import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.round.Progress.Turnout;
import io.cxmaturity.scoring.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** How many have answered, counted in the database. */
@Repository
class ProgressStore {

    private final DSLContext db;

    ProgressStore(DSLContext db) {
        this.db = db;
    }

    private record Cell(@Nullable UUID department, Role role, Channel channel, int started, int handedIn) {}

    Progress progress(RoundId round) {
        var cells = cells(round);
        var invited = invited(round);
        var departments = new HashMap<DepartmentId, Turnout>();
        var withoutDepartment = Turnout.NONE;
        var known = new ArrayList<@Nullable UUID>(invited.keySet());
        cells.forEach(cell -> known.add(cell.department()));
        for (var department : known.stream().distinct().toList()) {
            var turnout = turnout(cells, department, invited.getOrDefault(department, 0));
            if (department == null) {
                withoutDepartment = turnout;
            } else {
                departments.put(new DepartmentId(department), turnout);
            }
        }
        var all = new ArrayList<>(departments.values());
        all.add(withoutDepartment);
        return new Progress(Turnout.sum(all), departments, withoutDepartment, roles(cells), channels(cells));
    }

    /** Of rounds that were asked for and are missing nobody has come, and nobody is invited. */
    Map<RoundId, Turnout> turnouts(Collection<RoundId> rounds) {
        var ids = rounds.stream().map(RoundId::value).toList();
        var turnouts = new HashMap<RoundId, Turnout>();
        db.select(RESPONSE.ROUND_ID, count(), count(RESPONSE.HANDED_IN_AT))
                .from(RESPONSE)
                .where(RESPONSE.ROUND_ID.in(ids), RESPONSE.REVOKED.isFalse())
                .groupBy(RESPONSE.ROUND_ID)
                .forEach(row -> turnouts.put(new RoundId(row.value1()), new Turnout(0, row.value2(), row.value3())));
        db.select(INVITATION.ROUND_ID, count())
                .from(INVITATION)
                .where(INVITATION.ROUND_ID.in(ids), INVITATION.REVOKED_AT.isNull())
                .groupBy(INVITATION.ROUND_ID)
                .forEach(row -> turnouts.merge(
                        new RoundId(row.value1()),
                        new Turnout(row.value2(), 0, 0),
                        (came, invited) -> Turnout.sum(List.of(came, invited))));
        return turnouts;
    }

    /** Where those who have come so far have come by. */
    Arrivals arrivals(RoundId round) {
        int open = 0;
        int invited = 0;
        var departments = new HashMap<DepartmentId, Integer>();
        var counts = db.select(RESPONSE.CHANNEL, RESPONSE.DEPARTMENT_ID, count())
                .from(RESPONSE)
                .where(RESPONSE.ROUND_ID.eq(round.value()), RESPONSE.REVOKED.isFalse())
                .groupBy(RESPONSE.CHANNEL, RESPONSE.DEPARTMENT_ID)
                .fetch();
        for (var row : counts) {
            switch (Channel.ofCode(row.value1())) {
                case OPEN_LINK -> open += row.value3();
                case DEPARTMENT_LINK -> departments.merge(new DepartmentId(row.value2()), row.value3(), Integer::sum);
                case INVITATION -> invited += row.value3();
            }
        }
        return new Arrivals(open, departments, invited);
    }

    private static Turnout turnout(List<Cell> cells, @Nullable UUID department, int invited) {
        int started = 0;
        int handedIn = 0;
        for (var cell : cells) {
            if (Optional.ofNullable(cell.department()).equals(Optional.ofNullable(department))) {
                started += cell.started();
                handedIn += cell.handedIn();
            }
        }
        return new Turnout(invited, started, handedIn);
    }

    private static Map<Role, Integer> roles(List<Cell> cells) {
        var roles = new EnumMap<Role, Integer>(Role.class);
        cells.forEach(cell -> roles.merge(cell.role(), cell.handedIn(), Integer::sum));
        return roles;
    }

    private static Map<Channel, Integer> channels(List<Cell> cells) {
        var channels = new EnumMap<Channel, Integer>(Channel.class);
        cells.forEach(cell -> channels.merge(cell.channel(), cell.started(), Integer::sum));
        return channels;
    }

    private List<Cell> cells(RoundId round) {
        return db.select(RESPONSE.DEPARTMENT_ID, RESPONSE.ROLE, RESPONSE.CHANNEL, count(), count(RESPONSE.HANDED_IN_AT))
                .from(RESPONSE)
                .where(RESPONSE.ROUND_ID.eq(round.value()), RESPONSE.REVOKED.isFalse())
                .groupBy(RESPONSE.DEPARTMENT_ID, RESPONSE.ROLE, RESPONSE.CHANNEL)
                .fetch(row -> new Cell(
                        row.value1(),
                        Role.ofCode(row.value2()).orElseThrow(),
                        Channel.ofCode(row.value3()),
                        row.value4(),
                        row.value5()));
    }

    private Map<@Nullable UUID, Integer> invited(RoundId round) {
        var invited = new HashMap<@Nullable UUID, Integer>();
        db.select(INVITATION.DEPARTMENT_ID, count())
                .from(INVITATION)
                .where(INVITATION.ROUND_ID.eq(round.value()), INVITATION.REVOKED_AT.isNull())
                .groupBy(INVITATION.DEPARTMENT_ID)
                .forEach(row -> invited.put(row.value1(), row.value2()));
        return invited;
    }
}
