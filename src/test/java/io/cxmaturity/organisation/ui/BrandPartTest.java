package io.cxmaturity.organisation.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.cxmaturity.organisation.Brand;
import io.cxmaturity.organisation.Brands;
import io.cxmaturity.organisation.Logos;
import io.cxmaturity.testing.HarbourTest;
import io.cxmaturity.testing.People;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BrandPartTest extends HarbourTest {

    @Autowired
    private Brands brands;

    @BeforeEach
    void signIn() {
        People.signIn(leader);
    }

    @Test
    void a_logo_is_kept_shown_and_removed() throws Exception {
        UI.getCurrent().navigate("organisation");

        part().take(Base64.getEncoder().encodeToString(png(30, 10)));

        assertThat(said()).contains("Saved, 30 by 10 pixels.");
        assertThat(brands.brand(leader, harbour).logo().orElseThrow().width()).isEqualTo(30);
        assertThat(_get(part(), Image.class).getSrc()).startsWith("data:image/png;base64,");
        _click(_get(NativeButton.class, button -> button.withText("Remove the logo")));
        assertThat(brands.brand(leader, harbour)).isEqualTo(Brand.NONE);
        assertThat(_find(part(), Image.class)).isEmpty();
    }

    @Test
    void what_is_no_logo_is_refused_with_a_reason_and_changes_nothing() throws Exception {
        UI.getCurrent().navigate("organisation");
        part().take(Base64.getEncoder().encodeToString(png(30, 10)));

        part().take(Base64.getEncoder().encodeToString("<svg/>".getBytes(StandardCharsets.UTF_8)));
        assertThat(said()).anyMatch(text -> text.startsWith("This is neither a PNG nor a JPEG"));
        part().take("too large");
        assertThat(said()).anyMatch(text -> text.startsWith("This file has more than 2 MB."));
        part().take(Base64.getEncoder().encodeToString(png(4_001, 1)));
        assertThat(said()).anyMatch(text -> text.startsWith("This picture is wider or higher than 4,000 pixels."));
        part().take("%%%");
        assertThat(said()).anyMatch(text -> text.startsWith("This picture cannot be read"));
        assertThat(brands.brand(leader, harbour).logo()).isPresent();
    }

    @Test
    void a_colour_is_saved_and_nonsense_is_not() {
        UI.getCurrent().navigate("organisation");

        save("tomato");
        assertThat(brands.brand(leader, harbour)).isEqualTo(Brand.NONE);
        assertThat(said()).contains("Write a colour as # and six digits from 0 to f, such as #0c4a60.");
        save("FF8800");
        assertThat(brands.brand(leader, harbour).accent()).isEqualTo(OptionalInt.of(0xff8800));
        assertThat(accent().getValue()).isEqualTo("#ff8800");
        save("");
        assertThat(brands.brand(leader, harbour)).isEqualTo(Brand.NONE);
    }

    @Test
    void whoever_sets_a_colour_over_one_they_have_not_seen_is_told_and_keeps_what_they_typed() {
        UI.getCurrent().navigate("organisation");
        brands.accent(leader, harbour, OptionalInt.empty(), OptionalInt.of(0x0c4a60));

        save("#ff8800");

        assertThat(brands.brand(leader, harbour).accent()).isEqualTo(OptionalInt.of(0x0c4a60));
        assertThat(said()).contains("Somebody else changed this meanwhile: Colour.", "Saved now: #0c4a60");
        assertThat(accent().getValue()).isEqualTo("#ff8800");

        save("#ff8800");
        assertThat(brands.brand(leader, harbour).accent()).isEqualTo(OptionalInt.of(0xff8800));
        assertThat(said()).doesNotContain("Saved now: #0c4a60");
    }

    @Test
    void whoever_replaces_a_logo_they_have_not_seen_is_shown_it_first() throws Exception {
        UI.getCurrent().navigate("organisation");
        brands.logo(leader, harbour, Optional.empty(), Optional.of(Logos.of(8, 4)));
        var mine = Base64.getEncoder().encodeToString(png(30, 10));

        part().take(mine);

        assertThat(said()).anyMatch(text -> text.startsWith("Somebody else changed the logo meanwhile"));
        assertThat(brands.brand(leader, harbour).logo()).contains(Logos.of(8, 4));
        assertThat(_get(part(), Image.class).getSrc())
                .endsWith(Base64.getEncoder().encodeToString(Logos.of(8, 4).png()));

        part().take(mine);
        assertThat(brands.brand(leader, harbour).logo().orElseThrow().width()).isEqualTo(30);
    }

    @Test
    void a_viewer_has_nothing_to_set() {
        var viewer = People.insert(db);
        People.join(db, viewer, harbour.value(), "viewer");
        People.signIn(viewer);
        UI.getCurrent().navigate("organisation");

        assertThat(_find(BrandPart.class)).isEmpty();
    }

    @Test
    void whoever_leads_no_more_changes_nothing() throws Exception {
        UI.getCurrent().navigate("organisation");
        var part = part();
        People.signIn(People.insert(db));

        part.take(Base64.getEncoder().encodeToString(png(30, 10)));

        assertThat(said()).anyMatch(text -> text.startsWith("Somebody else changed this meanwhile."));
        assertThat(brands.brand(leader, harbour)).isEqualTo(Brand.NONE);
    }

    private static BrandPart part() {
        return _get(BrandPart.class);
    }

    private static List<String> said() {
        return _find(part(), Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static Input accent() {
        return _get(Input.class, input -> input.withId("accent"));
    }

    private static void save(String colour) {
        accent().setValue(colour);
        _fireDomEvent(_get(part(), HtmlContainer.class, spec -> spec.withClasses("form")), "submit");
    }

    private static byte[] png(int width, int height) throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
