package io.cxmaturity.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.common.AuditLogOf;
import io.cxmaturity.common.Name;
import io.cxmaturity.testing.DatabaseTest;
import io.cxmaturity.testing.People;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class BrandsTest extends DatabaseTest {

    @Test
    void a_leader_sets_and_removes_it_a_viewer_sees_it_and_a_stranger_nothing() throws Exception {
        var organisations = OrganisationsOf.database(db);
        var brands =
                new Brands(organisations, OrganisationsOf.members(db), new BrandStore(db), AuditLogOf.database(db));
        var leader = People.insert(db);
        var harbour = organisations.found(leader, new Name("Harbour & Vale"));
        var viewer = People.insert(db);
        People.join(db, viewer, harbour.value(), "viewer");
        var brand = new Brand(Optional.of(logo()), OptionalInt.of(0xff8800));

        assertThat(brands.brand(leader, harbour)).isEqualTo(Brand.NONE);
        Logos.wear(brands, leader, harbour, brand);
        assertThat(brands.brand(viewer, harbour)).isEqualTo(brand);
        assertThatThrownBy(() -> Logos.wear(brands, viewer, harbour, Brand.NONE))
                .isInstanceOf(NotAllowed.class);
        var stranger = People.insert(db);
        organisations.found(stranger, new Name("Elsewhere"));
        assertThatThrownBy(() -> brands.brand(stranger, harbour)).isInstanceOf(UnknownOrganisation.class);
        assertThatThrownBy(() -> brands.logo(stranger, harbour, brand.logo(), Optional.empty()))
                .isInstanceOf(UnknownOrganisation.class);
        assertThatThrownBy(() -> brands.accent(stranger, harbour, brand.accent(), OptionalInt.empty()))
                .isInstanceOf(UnknownOrganisation.class);
        assertThat(brands.brand(leader, harbour)).isEqualTo(brand);
        Logos.wear(brands, leader, harbour, Brand.NONE);
        assertThat(brands.brand(leader, harbour)).isEqualTo(Brand.NONE);
    }

    @Test
    void nobody_replaces_a_logo_or_colour_that_they_have_not_seen() {
        var organisations = OrganisationsOf.database(db);
        var brands =
                new Brands(organisations, OrganisationsOf.members(db), new BrandStore(db), AuditLogOf.database(db));
        var leader = People.insert(db);
        var harbour = organisations.found(leader, new Name("Harbour & Vale"));
        var first = new Brand(Optional.of(Logos.of(8, 4)), OptionalInt.of(0xff8800));
        Logos.wear(brands, leader, harbour, first);

        assertThatThrownBy(() -> brands.logo(leader, harbour, Optional.empty(), Optional.of(Logos.of(9, 4))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> brands.logo(leader, harbour, Optional.of(Logos.of(7, 4)), Optional.empty()))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> brands.accent(leader, harbour, OptionalInt.empty(), OptionalInt.of(0x0c4a60)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(brands.brand(leader, harbour)).isEqualTo(first);

        brands.logo(leader, harbour, Optional.empty(), first.logo());
        brands.logo(leader, harbour, first.logo(), Optional.empty());
        assertThat(brands.brand(leader, harbour)).isEqualTo(new Brand(Optional.empty(), first.accent()));
    }

    private static Logo logo() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB), "png", out);
        return Logo.of(out.toByteArray());
    }
}
