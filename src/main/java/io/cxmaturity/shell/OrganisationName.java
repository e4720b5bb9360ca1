package io.cxmaturity.shell;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.chart.Accent;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Whose page this is, above its heading, under the organisation's logo; a sample is marked. */
public final class OrganisationName extends Paragraph {

    /** What the stylesheet calls the one colour that is not ours alone. */
    private static final String ACCENT = "--accent";

    /** @param sample whether the organisation is made up */
    public OrganisationName(String name, boolean sample) {
        addClassName("kicker");
        add(new Text(name));
        if (sample) {
            add(new Text(" "), Parts.tag(getTranslation("shell.sample")));
        }
    }

    /**
     * As {@link #OrganisationName(String, boolean)}, under a logo.
     *
     * @param logo its address
     */
    public OrganisationName(String name, boolean sample, Optional<String> logo) {
        this(name, sample);
        logo.ifPresent(address -> addComponentAsFirst(logo(address, name)));
    }

    /** A small logo. */
    public static Image logo(String address, String name) {
        var image = new Image(address, "");
        image.setAlt(image.getTranslation("shell.logo", name));
        image.addClassName("organisation__logo");
        return image;
    }

    /**
     * Has a page wear an organisation's colour in place of ours; ours again where there is none.
     *
     * @param colour 0xRRGGBB
     */
    public static void wear(HasStyle page, OptionalInt colour) {
        page.setClassName("branded", colour.isPresent());
        if (colour.isEmpty()) {
            page.getStyle().remove(ACCENT);
            return;
        }
        var accent = Accent.of(colour.getAsInt());
        page.getStyle()
                .set(ACCENT, String.format(Locale.ROOT, "light-dark(#%06x, #%06x)", accent.onLight(), accent.onDark()));
    }
}
