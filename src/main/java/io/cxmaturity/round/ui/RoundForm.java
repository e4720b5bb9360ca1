package io.cxmaturity.round.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.FieldSet;
import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Kind;
import io.cxmaturity.common.Name;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.round.NewRound;
import io.cxmaturity.round.Schedule;
import io.cxmaturity.round.ui.MomentField.Twice;
import io.cxmaturity.scoring.Role;
import io.cxmaturity.shell.CheckField;
import io.cxmaturity.shell.Choices;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.SelectField;
import io.cxmaturity.shell.TextField;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What a round needs to know before it can be made. */
@Tag("form")
final class RoundForm extends HtmlContainer {

    private static final Duration USUAL = Duration.ofDays(14);

    private final InstantSource clock;
    private final TextField title = new TextField(
                    "title", getTranslation("round.title"), getTranslation("round.title.hint"))
            .autocomplete("off");
    private final SelectField<Assessment> assessment =
            new SelectField<>("assessment", getTranslation("round.assessment"), "");
    private final Choices<Kind> kind = new Choices<>("kind", getTranslation("round.kind"));
    private final Map<Role, CheckField> roles = new EnumMap<>(Role.class);
    private final FieldSet asked = new FieldSet();
    private final HtmlContainer askedError = Parts.element("p", "field__error");
    private final MomentField opens = new MomentField("opens", getTranslation("round.opens"), "", Twice.EARLIER);
    private final MomentField closes =
            new MomentField("closes", getTranslation("round.closes"), getTranslation("round.closes.hint"), Twice.LATER);
    private final TextField zone =
            new TextField("zone", getTranslation("round.zone"), getTranslation("round.zone.hint")).autocomplete("off");
    private final TextField group = new TextField(
                    "group",
                    getTranslation("organisation.group"),
                    getTranslation("organisation.group.hint", Organisation.SMALLEST_GROUP))
            .autocomplete("off")
            .keyboard("numeric");
    private final CheckField raw = new CheckField("raw", getTranslation("round.raw"), getTranslation("round.raw.hint"));

    /** Chooses how much is asked. */
    void ask(Kind how) {
        kind.choose(how);
    }

    /** @param onReady takes what was filled in, once it is complete */
    RoundForm(List<Assessment> assessments, int minimumGroup, InstantSource clock, Consumer<NewRound> onReady) {
        this.clock = clock;
        addClassName("form");
        getElement().setAttribute("novalidate", true);
        assessments.forEach(each -> assessment.add(each, each.title()));
        assessment.choose(assessments.getFirst());
        assessment.setVisible(assessments.size() > 1);
        for (var each : List.of(Kind.FULL, Kind.QUICK)) {
            var key = "round.kind." + each.name().toLowerCase(Locale.ROOT);
            kind.add(each, getTranslation(key), getTranslation(key + ".text"));
        }
        kind.choose(Kind.FULL);
        group.input().setValue(Integer.toString(minimumGroup));
        in(ZoneId.systemDefault());
        add(title, assessment, kind, askedRoles(), opens, closes, zone, group, raw);
        add(Parts.div("actions", Parts.submit(getTranslation("round.plan"), "btn--main")));
        getElement()
                .addEventListener("submit", submit -> round().ifPresent(onReady))
                .preventDefault();
    }

    /** Shows the times as they are read in a time zone. */
    void in(ZoneId where) {
        zone.input().setValue(where.getId());
        var now = clock.instant();
        opens.show(now, where);
        closes.show(now.plus(USUAL), where);
    }

    private FieldSet askedRoles() {
        asked.addClassName("choices");
        asked.setLegendText(getTranslation("round.roles"));
        for (var role : Role.values()) {
            var box = new CheckField("role-" + role.code(), getTranslation("response.start.role." + role.code()), "");
            box.check(true);
            roles.put(role, box);
            asked.add(box);
        }
        askedError.setId("roles-error");
        askedError.setVisible(false);
        asked.add(askedError);
        return asked;
    }

    /** Empty while something is wrong, which is said, the focus on the first of it. */
    private Optional<NewRound> round() {
        var name = name();
        var where = where();
        var schedule = where.flatMap(this::schedule);
        var people = people();
        var whom = whom();
        if (name.isPresent() && whom.isEmpty()) {
            roles.values().stream().findFirst().ifPresent(CheckField::focus);
        } else {
            TextField.focusFirstError(title, opens.field(), closes.field(), zone, group);
        }
        if (name.isEmpty() || schedule.isEmpty() || people.isEmpty() || whom.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewRound(
                name.get(),
                assessment.chosen().orElseThrow().key(),
                kind.chosen().orElseThrow(),
                schedule.get(),
                people.get(),
                whom,
                raw.checked()));
    }

    private Optional<Name> name() {
        var text = Name.clean(title.text());
        if (text.isEmpty()) {
            title.setError(getTranslation("round.title.missing"));
            return Optional.empty();
        }
        if (text.length() > Name.LONGEST) {
            title.setError(getTranslation("organisation.tooLong", Name.LONGEST, text.length()));
            return Optional.empty();
        }
        title.clearError();
        return Optional.of(new Name(text));
    }

    private Optional<ZoneId> where() {
        try {
            var found = ZoneId.of(zone.text());
            zone.clearError();
            return Optional.of(found);
        } catch (DateTimeException unknown) {
            zone.setError(getTranslation("round.zone.wrong"));
            return Optional.empty();
        }
    }

    private Optional<Schedule> schedule(ZoneId where) {
        var from = opens.moment(where);
        var to = closes.moment(where);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (!to.get().isAfter(from.get()) || !to.get().isAfter(clock.instant())) {
            closes.setError(getTranslation("round.closes.wrong"));
            return Optional.empty();
        }
        return Optional.of(new Schedule(from.get(), to.get(), where));
    }

    private Optional<Integer> people() {
        var text = group.text();
        if (text.matches("[0-9]{1,4}")) {
            int people = Integer.parseInt(text);
            if (people >= Organisation.SMALLEST_GROUP && people <= Organisation.LARGEST_GROUP) {
                group.clearError();
                return Optional.of(people);
            }
        }
        group.setError(
                getTranslation("organisation.group.wrong", Organisation.SMALLEST_GROUP, Organisation.LARGEST_GROUP));
        return Optional.empty();
    }

    private Set<Role> whom() {
        var whom = roles.entrySet().stream()
                .filter(role -> role.getValue().checked())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        askedError.setText(getTranslation("round.roles.missing"));
        askedError.setVisible(whom.isEmpty());
        if (whom.isEmpty()) {
            asked.getElement().setAttribute("aria-describedby", "roles-error");
        } else {
            asked.getElement().removeAttribute("aria-describedby");
        }
        return whom;
    }
}
