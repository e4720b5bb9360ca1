package io.cxmaturity.account.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.cxmaturity.account.Passkey;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.wording.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A passkey of one's own. */
final class PasskeyRow extends ListItem {

    /** @param remove takes it away */
    PasskeyRow(Passkey passkey, Runnable remove) {
        var name = new Span(passkey.name().value());
        name.addClassName("department__name");
        var about = new Span(passkey.used()
                .map(used -> getTranslation("account.passkey.used", day(passkey.added()), day(used)))
                .orElseGet(() -> getTranslation("account.passkey.unused", day(passkey.added()))));
        about.addClassName("members__email");
        var button = new SureButton(
                getTranslation("account.passkey.remove"),
                getTranslation("account.passkey.remove.label", passkey.name().value()),
                getTranslation("account.passkey.remove.sure"),
                remove);
        add(Parts.div("members__who", name, about), Parts.div("members__actions", button));
    }

    private String day(Instant instant) {
        return Texts.of(getLocale()).date(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }
}
