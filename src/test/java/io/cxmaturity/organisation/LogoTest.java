package io.cxmaturity.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.organisation.UnfitLogo.Reason;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LogoTest {

    private static final int RED = 0xffcc2244;

    @Test
    void a_png_and_a_jpeg_are_kept_as_png() throws Exception {
        for (var format : new String[] {"png", "jpeg"}) {
            var logo = Logo.of(file(300, 100, format));

            assertThat(logo.width()).isEqualTo(300);
            assertThat(logo.height()).isEqualTo(100);
            var kept = ImageIO.read(new ByteArrayInputStream(logo.png()));
            var colour = new Color(kept.getRGB(150, 50));
            assertThat(colour.getRed()).isBetween(200, 208);
            assertThat(colour.getBlue()).isBetween(64, 72);
            assertThat(Logo.stored(logo.png())).isEqualTo(logo);
        }
    }

    @Test
    void what_is_transparent_stays_so() throws Exception {
        var image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(3, 3, RED);
        var kept = ImageIO.read(
                new ByteArrayInputStream(Logo.of(written(image, "png")).png()));

        assertThat(kept.getRGB(3, 3)).isEqualTo(RED);
        assertThat(kept.getRGB(7, 7) >>> 24).isZero();
    }

    @Test
    void a_large_picture_is_kept_smaller() throws Exception {
        var logo = Logo.of(file(4_000, 1_000, "png"));

        assertThat(logo.width()).isEqualTo(1_000);
        assertThat(logo.height()).isEqualTo(250);
        assertThat(Logo.of(file(4_000, 1, "png")).height()).isEqualTo(1);
    }

    @Test
    void pages_show_it_small_and_never_larger_than_it_is() throws Exception {
        assertThat(size(Logos.of(1_000, 1_000).small())).isEqualTo("64 x 64");
        assertThat(size(Logos.of(1_000, 10).small())).isEqualTo("400 x 4");
        assertThat(size(Logos.of(30, 20).small())).isEqualTo("30 x 20");
    }

    private static String size(byte[] png) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        return image.getWidth() + " x " + image.getHeight();
    }

    @Test
    void an_svg_is_none_whatever_it_is_called_nor_is_anything_else() {
        assertUnfit(
                Reason.NEITHER_PNG_NOR_JPEG,
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        assertUnfit(Reason.NEITHER_PNG_NOR_JPEG, "GIF89a".getBytes(StandardCharsets.UTF_8));
        assertUnfit(Reason.NEITHER_PNG_NOR_JPEG, new byte[0]);
    }

    @Test
    void what_is_cut_off_is_refused() throws IOException {
        for (var format : new String[] {"png", "jpeg"}) {
            var whole = file(300, 200, format);
            for (int length = whole.length - 1; length > 8; length -= 7) {
                assertUnfit(Reason.DAMAGED, Arrays.copyOf(whole, length));
            }
        }
    }

    @Test
    void a_png_whose_data_ends_early_is_refused() throws IOException {
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(png, "IHDR", header(100, 100));
        chunk(png, "IDAT", deflated(new byte[500]));
        chunk(png, "IEND", new byte[0]);

        assertUnfit(Reason.DAMAGED, png.toByteArray());
    }

    @Test
    void a_picture_that_would_be_huge_is_refused_before_it_is_read() throws IOException {
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(png, "IHDR", header(60_000, 60_000));
        chunk(png, "IDAT", deflated(new byte[1]));
        chunk(png, "IEND", new byte[0]);

        assertUnfit(Reason.TOO_MANY_PIXELS, png.toByteArray());
        assertUnfit(Reason.TOO_MANY_PIXELS, file(4_001, 1, "jpeg"));
        assertUnfit(Reason.TOO_LARGE, new byte[Logo.LARGEST_FILE + 1]);
    }

    @Test
    void a_small_jpeg_of_very_many_steps_is_refused_before_it_is_read() throws Exception {
        assertThat(Logo.of(progressive(16, 64)).width()).isEqualTo(16);

        assertUnfit(Reason.TOO_MANY_STEPS, progressive(16, 65));
        assertUnfit(Reason.TOO_MANY_STEPS, progressive(4_000, 2_000));
    }

    @Test
    void one_picture_is_read_at_a_time_and_whoever_waits_long_is_told() throws Exception {
        var taken = new Semaphore(0);
        assertThatThrownBy(() -> Logo.of(file(20, 20, "png"), taken, Duration.ZERO))
                .isInstanceOfSatisfying(
                        UnfitLogo.class, unfit -> assertThat(unfit.reason()).isEqualTo(Reason.BUSY));

        var turn = new Semaphore(1);
        assertThatThrownBy(() -> Logo.of(progressive(5_000, 1), turn, Duration.ZERO))
                .isInstanceOf(UnfitLogo.class);
        assertThat(Logo.of(file(20, 20, "png"), turn, Duration.ZERO).width()).isEqualTo(20);
        assertThat(turn.availablePermits()).isEqualTo(1);
    }

    @Test
    void texts_scripts_and_profiles_in_the_file_are_gone() throws Exception {
        var script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var plain = file(20, 20, "png");
        var png = new ByteArrayOutputStream();
        png.write(plain, 0, plain.length - 12);
        chunk(png, "tEXt", script);
        chunk(png, "zTXt", packed(20_000_000));
        chunk(png, "IEND", new byte[0]);
        png.writeBytes(script);

        var kept = new String(Logo.of(png.toByteArray()).png(), StandardCharsets.ISO_8859_1);
        assertThat(kept).doesNotContain("script", "tEXt", "zTXt");
        assertThat(kept).isEqualTo(new String(Logo.of(plain).png(), StandardCharsets.ISO_8859_1));

        var picture = file(20, 20, "jpeg");
        var jpeg = new ByteArrayOutputStream();
        jpeg.write(picture, 0, 2);
        jpeg.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (script.length + 2)});
        jpeg.writeBytes(script);
        jpeg.write(picture, 2, picture.length - 2);
        jpeg.writeBytes(script);
        assertThat(Logo.of(jpeg.toByteArray())).isEqualTo(Logo.of(picture));
    }

    @Test
    void colours_are_read_as_people_write_them() {
        assertThat(Brand.colour(" #0C4a60 ")).isEqualTo(OptionalInt.of(0x0c4a60));
        assertThat(Brand.colour("ffffff")).isEqualTo(OptionalInt.of(0xffffff));
        for (var none : new String[] {"", "#fff", "red", "#0c4a6g", "#0c4a600", "url(x)"}) {
            assertThat(Brand.colour(none)).as(none).isEmpty();
        }
        assertThat(Brand.written(0x00000f)).isEqualTo("#00000f");
    }

    private static void assertUnfit(Reason reason, byte[] file) {
        assertThatThrownBy(() -> Logo.of(file))
                .isInstanceOfSatisfying(
                        UnfitLogo.class, unfit -> assertThat(unfit.reason()).isEqualTo(reason));
    }

    private static byte[] file(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(RED));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return written(image, format);
    }

    /** A grey JPEG that says the same in each of its scans; whole where it is small. */
    private static byte[] progressive(int side, int scans) {
        var jpeg = new ByteArrayOutputStream();
        var hex = HexFormat.of();
        jpeg.writeBytes(hex.parseHex("ffd8" + "ffdb004300" + "01".repeat(64)));
        jpeg.writeBytes(hex.parseHex("ffc2000b08" + "%04x%04x".formatted(side, side) + "01011100"));
        jpeg.writeBytes(hex.parseHex("ffc4001400" + "01" + "00".repeat(16)));
        for (int i = 0; i < scans; i++) {
            jpeg.writeBytes(hex.parseHex("ffda00080101000000000f"));
        }
        jpeg.writeBytes(hex.parseHex("ffd9"));
        return jpeg.toByteArray();
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] header(int width, int height) {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
    }

    /** A text that packs a great many zeros into a few bytes. */
    private static byte[] packed(int zeros) throws IOException {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {'a', 0, 0});
        out.writeBytes(deflated(new byte[zeros]));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] data) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(data);
        }
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        var body = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(data)
                .array();
        var sum = new CRC32();
        sum.update(body);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(body);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
