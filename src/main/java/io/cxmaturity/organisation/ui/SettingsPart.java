package io.cxmaturity.organisation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.common.Name;
import io.cxmaturity.organisation.Organisation;
import io.cxmaturity.organisation.Settings;
import io.cxmaturity.shell.Meanwhile;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.TextField;
import java.util.Optional;

/** The organisation's name and how small a group may be to be shown. */
@Tag("section")
final class SettingsPart extends HtmlContainer {

    private final transient Desk desk;
    private final H1 heading;
    private final TextField name =
            new TextField("organisation-name", getTranslation("organisation.name"), "").autocomplete("organization");
    private final TextField group = new TextField(
                    "minimum-group",
                    getTranslation("organisation.group"),
                    getTranslation("organisation.group.hint", Organisation.SMALLEST_GROUP))
            .autocomplete("off")
            .keyboard("numeric");
    private final Paragraph status = Parts.status();
    private final Meanwhile meanwhile = new Meanwhile();

    /** As the visitor knows them. */
    private transient Settings seen;

    /** @param heading shows the organisation's name */
    SettingsPart(Desk desk, H1 heading) {
        this.desk = desk;
        this.heading = heading;
        addClassName("section");
        seen = desk.organisation().settings();
        name.input().setValue(seen.name().value());
        group.input().setValue(Integer.toString(seen.minimumGroup()));
        var form = new HtmlContainer("form");
        form.addClassName("form");
        form.getElement().setAttribute("novalidate", true);
        form.add(
                meanwhile,
                name,
                group,
                Parts.div("actions", Parts.submit(getTranslation("organisation.settings.save"))),
                status);
        form.getElement().addEventListener("submit", submit -> save()).preventDefault();
        add(new H2(getTranslation("organisation.settings.title")), form);
    }

    private void save() {
        status.setText("");
        var newName = newName();
        var people = people();
        TextField.focusFirstError(name, group);
        if (newName.isEmpty() || people.isEmpty()) {
            return;
        }
        var wanted = new Settings(newName.get(), people.get());
        var outcome = desk.change((organisations, caller, id) -> organisations.set(caller, id, seen, wanted));
        meanwhile.forget();
        switch (outcome) {
            case DONE -> status.setText(getTranslation("organisation.settings.done"));
            case OVERTAKEN -> overtaken(desk.organisation().settings());
            case LEFT -> {}
        }
        seen = desk.organisation().settings();
        heading.setText(seen.name().value());
    }

    /** Sets what somebody else saved beside what was typed. */
    private void overtaken(Settings now) {
        meanwhile.beside(
                name,
                getTranslation("organisation.name"),
                name.text(),
                seen.name().value(),
                now.name().value(),
                now.name().value(),
                name.input()::setValue);
        var people = Integer.toString(now.minimumGroup());
        meanwhile.beside(
                group,
                getTranslation("organisation.group"),
                group.text(),
                Integer.toString(seen.minimumGroup()),
                people,
                people,
                group.input()::setValue);
        meanwhile.tell();
    }

    private Optional<Name> newName() {
        var text = Name.clean(name.text());
        if (text.isEmpty()) {
            name.setError(getTranslation("organisation.name.missing"));
        } else if (text.length() > Name.LONGEST) {
            name.setError(getTranslation("organisation.tooLong", Name.LONGEST, text.length()));
        } else {
            name.clearError();
            return Optional.of(new Name(text));
        }
        return Optional.empty();
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
}
