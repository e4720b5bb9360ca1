package io.cxmaturity.exchange;

import io.cxmaturity.scoring.Department;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the departments, and knows in the end which respondent names one that is not there. */
final class DepartmentsParser {

    private final JsonCursor json;
    private final Faults faults;
    private final Map<String, Department> departments = new LinkedHashMap<>();
    private final List<Named> named = new ArrayList<>();

    private record Named(String department, Place place) {}

    DepartmentsParser(JsonCursor json, Faults faults) {
        this.json = json;
        this.faults = faults;
    }

    /** Reads one department. */
    void one() {
        new One().read();
    }

    /** Notes that somebody names a department; it may come later in the file. */
    void named(String department, Place place) {
        named.add(new Named(department, place));
    }

    void requireNamedOnesKnown() {
        for (var each : named) {
            if (!departments.containsKey(each.department())) {
                faults.add(each.place(), "department", Faults.quoted(each.department()));
            }
        }
    }

    List<Department> all() {
        return List.copyOf(departments.values());
    }

    private final class One {

        private boolean idGiven;
        private Place idPlace = Place.START;
        private Optional<String> id = Optional.empty();
        private Optional<String> name = Optional.empty();
        private OptionalInt headcount = OptionalInt.empty();

        void read() {
            var start = json.place();
            boolean read = json.object("departments", this::member);
            if (read && !idGiven) {
                faults.add(start, "missing", Faults.quoted("id"));
            }
            id.ifPresent(this::keep);
        }

        private void member(String member) {
            switch (member) {
                case "id" -> {
                    idGiven = !json.isNull();
                    idPlace = json.place();
                    id = json.id();
                }
                case "name" -> name = json.text(member);
                case "headcount" -> headcount();
                default -> json.skip();
            }
        }

        private void headcount() {
            var place = json.place();
            var shown = json.shown();
            headcount = json.wholeNumber("headcount");
            if (headcount.orElse(0) < 0) {
                headcount = OptionalInt.empty();
                faults.add(place, "headcount", shown);
            }
        }

        private void keep(String id) {
            var department = new Department(id, name.orElse(id), headcount);
            if (departments.putIfAbsent(id, department) != null) {
                faults.add(idPlace, "departmentTwice", Faults.quoted(id));
            }
        }
    }
}
