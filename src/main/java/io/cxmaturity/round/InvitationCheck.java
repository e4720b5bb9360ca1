package io.cxmaturity.round;

import io.cxmaturity.account.EmailAddress;
import io.cxmaturity.catalog.NearWords;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.Work;
import io.cxmaturity.exchange.ListCell;
import io.cxmaturity.exchange.ListRow;
import io.cxmaturity.organisation.DepartmentId;
import io.cxmaturity.round.InvitationList.Encoding;
import io.cxmaturity.round.InvitationList.Fault;
import io.cxmaturity.round.InvitationList.Problem;
import io.cxmaturity.round.InvitationList.Remark;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.wording.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects who can be invited, and what is wrong with the others. */
final class InvitationCheck {

    private static final int LONGEST_SHOWN = 60;

    /** What comes along with an address that is copied, and is not seen. */
    private static final Pattern AROUND = Pattern.compile("^[\\p{Z}\\p{C}]+|[\\p{Z}\\p{C}]+$");

    /** Everybody is written to in this language who is not in another. */
    private static final Locale FIRST = Texts.LANGUAGES.getFirst();

    private final Round round;
    private final Set<String> invited;
    private final Work work;
    private final Map<String, DepartmentId> departments = new HashMap<>();
    private final NearWords near = new NearWords();
    private final Map<String, Optional<String>> meant = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<NewInvitation> good = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private boolean mixed;

    InvitationCheck(Round round, Set<String> invited, Work work) {
        this.round = round;
        this.invited = invited;
        this.work = work;
        round.departments()
                .forEach(department -> departments.put(department.name().key(), department.id()));
    }

    private static final class Wrong extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient ListCell cell;
        private final Problem problem;

        Wrong(ListCell cell, Problem problem) {
            super(problem.name());
            this.cell = cell;
            this.problem = problem;
        }
    }

    /** The list goes on after as many people as it may name. */
    static final class TooMany extends Exception {

        private static final long serialVersionUID = 1L;

        private final int line;

        TooMany(int line) {
            super("Too many people in line " + line);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    InvitationList list(List<String> unused, Encoding encoding, OptionalInt cutAt) {
        return new InvitationList(good, faults, remarks, unused, mixed, encoding, cutAt);
    }

    /** Without headings, a line holds more than addresses and the names in front of them. */
    void mixed() {
        mixed = true;
    }

    void take(ListRow<InvitationColumn> row) throws TooMany {
        if (row.fault().isPresent()) {
            fault(row.fault().get().at(), problem(row.fault().get().problem()));
        } else {
            take(
                    row.cell(InvitationColumn.ADDRESS),
                    row.cell(InvitationColumn.NAME),
                    row.cell(InvitationColumn.DEPARTMENT),
                    row.cell(InvitationColumn.ROLE),
                    row.cell(InvitationColumn.LANGUAGE));
        }
    }

    private static Problem problem(ListRow.Problem problem) {
        return switch (problem) {
            case UNREADABLE -> Problem.UNREADABLE;
            case CELLS_MISSING -> Problem.CELLS_MISSING;
            case CELLS_LEFT_OVER -> Problem.CELLS_LEFT_OVER;
            case QUOTE_OPEN -> Problem.QUOTE_OPEN;
            case QUOTE_STRAY -> Problem.QUOTE_STRAY;
        };
    }

    void take(ListCell address, ListCell name, ListCell department, ListCell role, ListCell inLanguage) throws TooMany {
        try {
            var email = address(address);
            var language = language(inLanguage);
            var invitation =
                    new NewInvitation(email, name(name), department(department), role(role), language.orElse(FIRST));
            require(address.line());
            seen.add(email.key());
            good.add(invitation);
            if (language.isEmpty()) {
                remarks.add(
                        new Remark(inLanguage.line(), inLanguage.column(), shortened(Name.clean(inLanguage.text()))));
            }
        } catch (Wrong wrong) {
            fault(wrong.cell, wrong.problem);
        }
    }

    void fault(ListCell cell, Problem problem) throws TooMany {
        var text = Name.clean(cell.text());
        require(cell.line());
        faults.add(new Fault(
                cell.line(),
                cell.column(),
                problem,
                shortened(text),
                problem == Problem.DEPARTMENT_UNKNOWN ? nearest(text) : Optional.empty()));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN / 2)) + "…";
    }

    /** Counts one more, unless there are too many already. */
    private void require(int line) throws TooMany {
        int people = good.size() + faults.size();
        if (people == InvitationList.MOST) {
            throw new TooMany(line);
        }
        work.reached(people + 1);
    }

    private EmailAddress address(ListCell cell) throws Wrong {
        var text = AROUND.matcher(cell.text()).replaceAll("");
        if (text.isEmpty()) {
            throw new Wrong(cell, Problem.ADDRESS_MISSING);
        }
        var email = EmailAddress.parse(text).orElseThrow(() -> new Wrong(cell, Problem.ADDRESS_WRONG));
        if (invited.contains(email.key())) {
            throw new Wrong(cell, Problem.ALREADY_INVITED);
        }
        if (seen.contains(email.key())) {
            throw new Wrong(cell, Problem.ADDRESS_TWICE);
        }
        return email;
    }

    private static String name(ListCell cell) throws Wrong {
        var name = Name.clean(cell.text());
        if (name.length() > Name.LONGEST) {
            throw new Wrong(cell, Problem.NAME_TOO_LONG);
        }
        return name;
    }

    private Optional<DepartmentId> department(ListCell cell) throws Wrong {
        var name = Name.clean(cell.text()).toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var found = departments.get(name);
        if (found == null) {
            throw new Wrong(cell, Problem.DEPARTMENT_UNKNOWN);
        }
        return Optional.of(found);
    }

    private Optional<String> nearest(String name) {
        return meant.computeIfAbsent(
                name,
                word -> near.to(
                        word,
                        round.departments().stream()
                                .map(department -> department.name().value())
                                .toList()));
    }

    private Optional<Role> role(ListCell cell) throws Wrong {
        var word = Name.clean(cell.text()).toLowerCase(Locale.ROOT).replaceAll("[ _]", "-");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        var role = Role.ofCode(word.equals("frontline") ? "front-line" : word)
                .orElseThrow(() -> new Wrong(cell, Problem.ROLE_UNKNOWN));
        if (!round.roles().contains(role)) {
            throw new Wrong(cell, Problem.ROLE_NOT_ASKED);
        }
        return Optional.of(role);
    }

    /** Empty where there are no texts in the language. */
    private static Optional<Locale> language(ListCell cell) {
        var word = Name.clean(cell.text());
        if (word.isEmpty()) {
            return Optional.of(FIRST);
        }
        return Texts.LANGUAGES.stream()
                .filter(language -> Locale.forLanguageTag(word.replace('_', '-'))
                                .getLanguage()
                                .equals(language.getLanguage())
                        || language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(word))
                .findFirst();
    }
}
