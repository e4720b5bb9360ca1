package io.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.cxmaturity.organisation.Brand;
import io.cxmaturity.organisation.Logos;
import io.cxmaturity.wording.Texts;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PosterPdfTest {

    private static final String LINK = "https://cx.example.org/j/0123456789abcdefghijklmnopqrstuvwxyzABCDEFG";

    @ParameterizedTest
    @EnumSource
    void a_camera_finds_the_link_on_one_page(Paper paper) throws Exception {
        try (var pdf = poster("Harbour & Vale", "Spring", "Sales", paper)) {
            assertThat(pdf.pages()).hasSize(1);
            assertThat(scanned(pdf)).isEqualTo(LINK);
            assertThat(pdf.text())
                    .contains("Harbour & Vale", "Spring", "For Sales", LINK, "about 15 minutes")
                    .contains("Open until 1 April 2026, 17:00 (Europe/London)")
                    .contains("groups of at least 5 people");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_longest_names_leave_the_code_readable(Paper paper) throws Exception {
        var name = "Wide Open Northern Waters Shipping ".repeat(6).substring(0, 200);
        try (var pdf = poster(name, name, "W".repeat(200), paper)) {
            assertThat(pdf.pages()).hasSize(1);
            assertThat(scanned(pdf)).isEqualTo(LINK);
            assertThat(pdf.page(1).runs())
                    .allSatisfy(run -> assertThat(run.right()).isLessThan(paper.width() - 50));
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_carries_logo_and_colour_of_the_organisation_beside_the_longest_names(Paper paper) throws Exception {
        var name = "Wide Open Northern Waters Shipping ".repeat(6).substring(0, 200);
        var brand = new Brand(Optional.of(Logos.of(380, 80)), OptionalInt.of(0x7a1f4d));
        try (var pdf = new ReadPdf(bytes(name, name, "W".repeat(200), paper, brand))) {
            assertThat(pdf.pages()).hasSize(1);
            assertThat(scanned(pdf)).isEqualTo(LINK);
            var colours = colours(pdf);
            assertThat(colours).contains(0xff0000, 0x7a1f4d).doesNotContain(ReportContent.DEFAULT_ACCENT);
        }
        try (var pdf = poster("Harbour", "Spring", "", paper)) {
            assertThat(colours(pdf)).contains(ReportContent.DEFAULT_ACCENT).doesNotContain(0xff0000, 0x7a1f4d);
        }
    }

    private static Set<Integer> colours(ReadPdf pdf) throws Exception {
        var image = new PDFRenderer(pdf.document()).renderImageWithDPI(0, 100);
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels).map(pixel -> pixel & 0xffffff).boxed().collect(Collectors.toSet());
    }

    @Test
    void the_same_content_gives_the_same_bytes() throws Exception {
        assertThat(bytes("Harbour", "Spring", "", Paper.A4)).isEqualTo(bytes("Harbour", "Spring", "", Paper.A4));
    }

    private static ReadPdf poster(String organisation, String title, String department, Paper paper) throws Exception {
        return new ReadPdf(bytes(organisation, title, department, paper));
    }

    private static byte[] bytes(String organisation, String title, String department, Paper paper) throws Exception {
        return bytes(organisation, title, department, paper, Brand.NONE);
    }

    private static byte[] bytes(String organisation, String title, String department, Paper paper, Brand brand)
            throws Exception {
        var out = new ByteArrayOutputStream();
        PosterPdf.write(
                new PosterContent(
                        organisation,
                        title,
                        department,
                        LINK,
                        "1 April 2026, 17:00 (Europe/London)",
                        15,
                        5,
                        LocalDate.of(2026, 3, 1),
                        paper,
                        brand,
                        Texts.of(Locale.ENGLISH)),
                out);
        return out.toByteArray();
    }

    private static String scanned(ReadPdf pdf) throws Exception {
        var image = new PDFRenderer(pdf.document()).renderImageWithDPI(0, 100);
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
