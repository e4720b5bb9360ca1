package io.cxmaturity.organisation;

import io.cxmaturity.organisation.UnfitLogo.Reason;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** An organisation's logo: a PNG that we wrote ourselves, with nothing in it but the picture. */
public final class Logo {

    /** In bytes, as it is given. */
    public static final int LARGEST_FILE = 2_000_000;

    /** Of either side, as it is given. */
    public static final int MOST_PIXELS = 4_000;

    /** Of either side, as it is kept. */
    static final int KEPT_PIXELS = 1_000;

    /** In pixels, at which it is sharp on any screen. */
    static final int SMALL_WIDTH = 400;

    static final int SMALL_HEIGHT = 64;

    /** Reading takes a processor and up to 64 MB, so that pictures are read one after the other. */
    private static final Semaphore TURN = new Semaphore(1);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final byte[] png;
    private final int width;
    private final int height;

    private Logo(byte[] png, int width, int height) {
        this.png = png;
        this.width = width;
        this.height = height;
    }

    /**
     * Reads what somebody gave, and writes it anew.
     *
     * @param file PNG or JPEG by its content
     * @throws UnfitLogo if it is something else, too large, or broken, or too many are read already
     */
    public static Logo of(byte[] file) throws UnfitLogo {
        return of(file, TURN, PATIENCE);
    }

    static Logo of(byte[] file, Semaphore turn, Duration patience) throws UnfitLogo {
        if (file.length > LARGEST_FILE) {
            throw new UnfitLogo(Reason.TOO_LARGE);
        }
        var bare = LogoFile.bare(file);
        await(turn, patience);
        try {
            var image = decoded(bare);
            return new Logo(written(image), image.getWidth(), image.getHeight());
        } finally {
            turn.release();
        }
    }

    private static void await(Semaphore turn, Duration patience) throws UnfitLogo {
        try {
            if (!turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UnfitLogo(Reason.BUSY);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new UnfitLogo(Reason.BUSY);
        }
    }

    /** One that was written before. */
    static Logo stored(byte[] png) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(png));
            return new Logo(png, image.getWidth(), image.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] png() {
        return png.clone();
    }

    /** The same as pages show it: as a PNG that is small enough for the head of each. */
    public byte[] small() {
        try {
            return written(scaled(ImageIO.read(new ByteArrayInputStream(png)), SMALL_WIDTH, SMALL_HEIGHT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    private static BufferedImage decoded(LogoFile file) throws UnfitLogo {
        var reader = ImageIO.getImageReadersByFormatName(file.format()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
                throw new UnfitLogo(Reason.TOO_MANY_PIXELS);
            }
            var faults = new Faults();
            reader.addIIOReadWarningListener(faults);
            var image = reader.read(0);
            if (faults.found) {
                throw new UnfitLogo(Reason.DAMAGED);
            }
            return scaled(image, KEPT_PIXELS, KEPT_PIXELS);
        } catch (IOException | RuntimeException e) {
            throw new UnfitLogo(Reason.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    /** A picture that is not whole is read as far as it goes, with a warning. */
    private static final class Faults implements IIOReadWarningListener {

        private boolean found;

        @Override
        public void warningOccurred(ImageReader source, @Nullable String warning) {
            found = true;
        }
    }

    /** Halved until a last small step is left, so that thin lines stay. */
    private static BufferedImage scaled(BufferedImage given, double widest, double highest) {
        double scale = Math.min(1, Math.min(widest / given.getWidth(), highest / given.getHeight()));
        int width = Math.max(1, (int) Math.round(given.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(given.getHeight() * scale));
        var image = given;
        while (image.getWidth() >= 2 * width && image.getHeight() >= 2 * height) {
            image = drawn(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        return drawn(image, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Logo logo && Arrays.equals(png, logo.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }
}
