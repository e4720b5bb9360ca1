package io.cxmaturity.account.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.cxmaturity.account.Passkey;
import io.cxmaturity.account.PasskeySite;
import io.cxmaturity.account.Passkeys;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.Name;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.shell.Parts;
import java.util.Optional;
import java.util.function.Consumer;

/** The passkeys of whoever is signed in; {@code passkeys.js} has the browser make another one. */
@JavaScript("context://passkeys.js")
final class PasskeysPart extends Div {

    private final transient Passkeys passkeys;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = Parts.text("fine", getTranslation("account.passkey.none"));
    private final Paragraph status = Parts.status("note");
    private final PasskeyForm form;

    /** @param site empty where browsers offer no passkeys */
    PasskeysPart(PersonId caller, Passkeys passkeys, Optional<PasskeySite> site) {
        this.passkeys = passkeys;
        addClassName("section");
        list.addClassNames("departments", "members");
        add(
                new H2(getTranslation("account.passkey.title")),
                Parts.text("note", getTranslation("account.passkey.lead")),
                none,
                list);
        form = new PasskeyForm(name -> site.ifPresent(here -> ask(name, here)));
        site.ifPresentOrElse(
                here -> add(form), () -> add(Parts.text("fine", getTranslation("account.passkey.impossible"))));
        add(status);
        paint(caller);
    }

    private void paint(PersonId caller) {
        var all = passkeys.of(caller);
        list.removeAll();
        all.forEach(passkey -> list.add(new PasskeyRow(passkey, () -> remove(passkey))));
        list.setVisible(!all.isEmpty());
        none.setVisible(all.isEmpty());
    }

    private void ask(Name name, PasskeySite site) {
        attempt(caller -> getElement()
                .executeJs("return window.cxPasskeys.create($0, $1)", site.id(), passkeys.ask(caller))
                .then(String.class, answer -> answered(name, site, answer)));
    }

    private void answered(Name name, PasskeySite site, String answer) {
        PasskeyAnswer.failure(this, answer, site)
                .ifPresentOrElse(
                        status::setText,
                        () -> attempt(caller -> {
                            if (passkeys.add(caller, name, answer, site)) {
                                form.clear();
                                status.setText(getTranslation("account.passkey.added", name.value()));
                            } else {
                                status.setText(getTranslation("account.passkey.refused"));
                            }
                        }));
    }

    private void remove(Passkey passkey) {
        attempt(caller -> {
            passkeys.remove(caller, passkey.id());
            status.setText(
                    getTranslation("account.passkey.removed", passkey.name().value()));
        });
    }

    /** Does it and shows what there is then; leads whoever signed out meanwhile to where they sign in. */
    private void attempt(Consumer<PersonId> deed) {
        status.setText("");
        CurrentPerson.id()
                .ifPresentOrElse(
                        caller -> {
                            deed.accept(caller);
                            paint(caller);
                        },
                        () -> getUI().ifPresent(ui -> ui.getPage().setLocation(AccountNavigation.signIn())));
    }
}
