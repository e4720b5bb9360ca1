package io.cxmaturity.organisation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cxmaturity.common.CurrentPerson;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.Brand;
import io.cxmaturity.organisation.Brands;
import io.cxmaturity.organisation.ChangedMeanwhile;
import io.cxmaturity.organisation.Logo;
import io.cxmaturity.organisation.NotAllowed;
import io.cxmaturity.organisation.OrganisationId;
import io.cxmaturity.organisation.UnfitLogo;
import io.cxmaturity.organisation.UnknownOrganisation;
import io.cxmaturity.shell.Meanwhile;
import io.cxmaturity.shell.Parts;
import io.cxmaturity.shell.SmallFile;
import io.cxmaturity.shell.TextField;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalInt;

/** How the organisation's reports look: its logo and its colour. */
@Tag("section")
final class BrandPart extends HtmlContainer {

    private static final String FILE = "logo-file";

    /** Shown by the picker where the organisation chose no colour. */
    private static final String OURS = "#0c4a60";

    private final transient Brands brands;
    private final OrganisationId organisation;
    private final Div preview = Parts.div("brand__logo");
    private final NativeButton remove =
            Parts.button(getTranslation("organisation.logo.remove"), this::removeLogo, "btn--bare");
    private final TextField accent = new TextField(
                    "accent", getTranslation("organisation.accent"), getTranslation("organisation.accent.hint"))
            .autocomplete("off");
    private final Input picker = new Input();
    private final Paragraph logoStatus = Parts.status();
    private final Paragraph accentStatus = Parts.status();
    private final Meanwhile meanwhile = new Meanwhile();

    /** As the visitor knows it. */
    private transient Brand brand;

    BrandPart(Brands brands, OrganisationId organisation, Brand brand) {
        this.brands = brands;
        this.organisation = organisation;
        this.brand = brand;
        addClassName("section");
        add(
                new H2(getTranslation("organisation.brand.title")),
                Parts.text("note", getTranslation("organisation.brand.text")),
                logo(),
                colour());
        showLogo();
        showAccent(written(brand.accent()));
    }

    private Div logo() {
        var label = new NativeLabel(getTranslation("organisation.logo"));
        label.setFor(FILE);
        var hint = Parts.text(
                "field__hint",
                getTranslation("organisation.logo.hint", Logo.LARGEST_FILE / 1_000_000, Logo.MOST_PIXELS));
        hint.setId(FILE + "-hint");
        var file = SmallFile.field(FILE, "image/png,image/jpeg", Logo.LARGEST_FILE, this::take);
        return Parts.div("field", label, preview, file, hint, remove, logoStatus);
    }

    private HtmlContainer colour() {
        picker.setType("color");
        picker.addClassName("brand__colour");
        picker.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        picker.getElement().setAttribute("aria-label", getTranslation("organisation.accent.pick"));
        picker.addValueChangeListener(picked -> {
            if (picked.isFromClient()) {
                accent.input().setValue(picked.getValue());
                accent.clearError();
            }
        });
        var form = new HtmlContainer("form");
        form.addClassName("form");
        form.getElement().setAttribute("novalidate", true);
        form.add(
                meanwhile,
                accent,
                picker,
                Parts.div("actions", Parts.submit(getTranslation("organisation.accent.save"))),
                accentStatus);
        form.getElement().addEventListener("submit", submit -> saveAccent()).preventDefault();
        return form;
    }

    /** @param file in base 64; empty where none was chosen */
    void take(String file) {
        logoStatus.setText("");
        if (file.isEmpty()) {
            return;
        }
        try {
            var logo = read(file);
            if (saveLogo(Optional.of(logo))) {
                logoStatus.setText(getTranslation("organisation.logo.done", logo.width(), logo.height()));
            }
        } catch (UnfitLogo unfit) {
            logoStatus.setText(getTranslation(
                    "organisation.logo.unfit." + unfit.reason(), Logo.LARGEST_FILE / 1_000_000, Logo.MOST_PIXELS));
        }
        showLogo();
    }

    private static Logo read(String file) throws UnfitLogo {
        if (file.equals(SmallFile.TOO_LARGE)) {
            throw new UnfitLogo(UnfitLogo.Reason.TOO_LARGE);
        }
        try {
            return Logo.of(Base64.getDecoder().decode(file));
        } catch (IllegalArgumentException notBase64) {
            throw new UnfitLogo(UnfitLogo.Reason.DAMAGED);
        }
    }

    private void removeLogo() {
        logoStatus.setText("");
        if (saveLogo(Optional.empty())) {
            logoStatus.setText(getTranslation("organisation.logo.removed"));
        }
        showLogo();
    }

    /** Whether it was done; says so where it was not, and shows what there is instead. */
    private boolean saveLogo(Optional<Logo> wanted) {
        try {
            brands.logo(caller(), organisation, brand.logo(), wanted);
            brand = new Brand(wanted, brand.accent());
            return true;
        } catch (ChangedMeanwhile changed) {
            brand = new Brand(brands.brand(caller(), organisation).logo(), brand.accent());
            logoStatus.setText(getTranslation("organisation.logo.changed"));
        } catch (UnknownOrganisation | NotAllowed overtaken) {
            logoStatus.setText(getTranslation("organisation.overtaken"));
        }
        return false;
    }

    private void saveAccent() {
        accentStatus.setText("");
        var colour = Brand.colour(accent.text());
        if (colour.isEmpty() && !accent.text().isEmpty()) {
            accent.setError(getTranslation("organisation.accent.wrong"));
            TextField.focusFirstError(accent);
            return;
        }
        accent.clearError();
        meanwhile.forget();
        try {
            brands.accent(caller(), organisation, brand.accent(), colour);
            brand = new Brand(brand.logo(), colour);
            accentStatus.setText(
                    getTranslation(colour.isEmpty() ? "organisation.accent.removed" : "organisation.settings.done"));
            showAccent(written(colour));
        } catch (ChangedMeanwhile changed) {
            overtaken(brands.brand(caller(), organisation).accent(), colour);
        } catch (UnknownOrganisation | NotAllowed overtaken) {
            accentStatus.setText(getTranslation("organisation.overtaken"));
        }
    }

    /** Sets what somebody else saved beside what was typed. */
    private void overtaken(OptionalInt now, OptionalInt typed) {
        var label = getTranslation("organisation.accent");
        meanwhile.beside(
                accent, label, written(typed), written(brand.accent()), written(now), written(now), this::showAccent);
        meanwhile.tell();
        brand = new Brand(brand.logo(), now);
    }

    /** Somebody who is not signed in any more is nobody here. */
    private static PersonId caller() {
        return CurrentPerson.id().orElse(PersonId.GUEST);
    }

    private void showLogo() {
        preview.removeAll();
        brand.logo().ifPresent(logo -> {
            var image = new Image(
                    "data:image/png;base64," + Base64.getEncoder().encodeToString(logo.png()),
                    getTranslation("organisation.logo.alt"));
            preview.add(image);
        });
        preview.setVisible(brand.logo().isPresent());
        remove.setVisible(brand.logo().isPresent());
    }

    private void showAccent(String colour) {
        accent.input().setValue(colour);
        picker.setValue(colour.isEmpty() ? OURS : colour);
    }

    /** Empty for none. */
    private static String written(OptionalInt colour) {
        return colour.isPresent() ? Brand.written(colour.getAsInt()) : "";
    }
}
