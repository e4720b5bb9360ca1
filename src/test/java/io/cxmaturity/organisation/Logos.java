package io.cxmaturity.organisation;

import io.cxmaturity.common.PersonId;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Logos of one colour, for tests. */
public final class Logos {

    private Logos() {}

    /** Has an organisation wear a brand, whatever it wore. */
    public static void wear(Brands brands, PersonId leader, OrganisationId organisation, Brand brand) {
        var seen = brands.brand(leader, organisation);
        brands.logo(leader, organisation, seen.logo(), brand.logo());
        brands.accent(leader, organisation, seen.accent(), brand.accent());
    }

    public static Logo of(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
            return Logo.of(out.toByteArray());
        } catch (IOException | UnfitLogo e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
