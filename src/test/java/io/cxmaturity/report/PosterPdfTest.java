package io.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.cxmaturity.wording.Texts;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Locale;
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

    @Test
    void the_same_content_gives_the_same_bytes() throws Exception {
        assertThat(bytes("Harbour", "Spring", "", Paper.A4)).isEqualTo(bytes("Harbour", "Spring", "", Paper.A4));
    }

    private static ReadPdf poster(String organisation, String title, String department, Paper paper) throws Exception {
        return new ReadPdf(bytes(organisation, title, department, paper));
    }

    private static byte[] bytes(String organisation, String title, String department, Paper paper) throws Exception {
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
                        ReportContent.DEFAULT_ACCENT,
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
