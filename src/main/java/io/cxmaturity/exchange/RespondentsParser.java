package io.cxmaturity.exchange;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.scoring.Answer;
import io.cxmaturity.scoring.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the respondents. */
final class RespondentsParser {

    private static final long LARGEST_OUTCOME = 1_000_000_000_000L;
    private static final int MOST_DECIMALS = 6;

    private final JsonCursor json;
    private final Faults faults;
    private final DepartmentsParser departments;
    private final AnswerParser answerParser;
    private final List<AnswersFile.Respondent> respondents = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    RespondentsParser(JsonCursor json, Faults faults, Assessment published, DepartmentsParser departments) {
        this.json = json;
        this.faults = faults;
        this.departments = departments;
        answerParser = new AnswerParser(json, faults, published);
    }

    /** Reads one respondent. */
    void one() {
        new One().read();
    }

    List<AnswersFile.Respondent> all() {
        return respondents;
    }

    private final class One {

        private boolean idGiven;
        private Place idPlace = Place.START;
        private Optional<String> id = Optional.empty();
        private Optional<String> department = Optional.empty();
        private Optional<Role> role = Optional.empty();
        private boolean consents;
        private final Map<ItemId, Answer> answers = new HashMap<>();
        private final SortedMap<String, BigDecimal> outcomes = new TreeMap<>();

        void read() {
            var start = json.place();
            boolean read = json.object("respondents", this::member);
            if (read && !idGiven) {
                faults.add(start, "missing", Faults.quoted("id"));
            }
            id.ifPresent(this::keep);
        }

        private void member(String name) {
            var place = json.place();
            switch (name) {
                case "id" -> {
                    idGiven = !json.isNull();
                    idPlace = place;
                    id = json.id();
                }
                case "department" -> {
                    department = json.text(name);
                    department.ifPresent(named -> departments.named(named, place));
                }
                case "role" -> role(place);
                case "consents" -> consents = json.flag(name);
                case "answers" -> json.object(name, item -> answerParser.read(item, answers));
                case "outcomes" -> json.object(name, this::outcome);
                default -> json.skip();
            }
        }

        private void role(Place place) {
            var code = json.text("role");
            role = code.flatMap(Role::ofCode);
            if (code.isPresent() && role.isEmpty()) {
                faults.add(place, "role", Faults.quoted(code.get()));
            }
        }

        private void outcome(String name) {
            var place = json.place();
            var shown = json.shown();
            var amount = json.number(name);
            if (amount.isEmpty()) {
                return;
            }
            if (amount.get().abs().compareTo(BigDecimal.valueOf(LARGEST_OUTCOME)) > 0
                    || amount.get().scale() > MOST_DECIMALS) {
                faults.add(place, "outcome", shown);
            } else {
                outcomes.put(name, amount.get());
            }
        }

        private void keep(String id) {
            if (ids.add(id)) {
                respondents.add(new AnswersFile.Respondent(id, department, role, answers, outcomes, consents));
            } else {
                faults.add(idPlace, "respondentTwice", Faults.quoted(id));
            }
        }
    }
}
