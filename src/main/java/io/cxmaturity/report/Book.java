package io.cxmaturity.report;

import io.cxmaturity.chart.Ink;
import io.cxmaturity.chart.Palette;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPageLabels;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Pages bound as a PDF: footers, bookmarks, labels and what the file says of itself.
 *
 * @param cover the label of the first page, which carries no footer
 * @param running stands in the footer of every other page
 */
record Book(
        Paper paper,
        Palette palette,
        String title,
        String author,
        String subject,
        String creator,
        Locale language,
        LocalDate date,
        String cover,
        String running) {

    static final float TOP = 58;
    private static final float BOTTOM = 66;
    private static final float FOOTER = 40;
    private static final int ID_BYTES = 16;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMdd'000000Z'", Locale.ROOT);

    /** Of the text on a page of this paper. */
    static float height(Paper paper) {
        return paper.height() - TOP - BOTTOM;
    }

    /** @throws IOException if the stream fails */
    @SuppressWarnings("DoNotCallSuggester")
    void write(List<Pages.Page> pages, OutputStream out) throws IOException {
        try {
            bind(pages, out);
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException failed) {
                throw failed;
            }
            throw e;
        }
    }

    private void bind(List<Pages.Page> pages, OutputStream out) {
        var document = new Document(new Rectangle(paper.width(), paper.height()));
        var writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
        document.open();
        writer.setPageLabels(labels());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.toLanguageTag()));
        var written = digest();
        var numbers = numbers(pages);
        var outlines = new ArrayList<PdfOutline>(List.of(writer.getRootOutline()));
        for (int number = 1; number <= pages.size(); number++) {
            document.newPage();
            var canvas = new Canvas(writer.getDirectContent(), paper.height(), palette, numbers, written);
            paint(pages.get(number - 1), canvas, writer, outlines);
            if (number > 1) {
                footer(canvas, number);
            }
        }
        describe(writer, written);
        document.close();
    }

    private static Map<String, Integer> numbers(List<Pages.Page> pages) {
        var numbers = new HashMap<String, Integer>();
        for (int page = 0; page < pages.size(); page++) {
            for (var placed : pages.get(page).strips()) {
                var heading = placed.strip().heading();
                if (heading != null) {
                    numbers.put(heading.id(), page + 1);
                }
            }
        }
        return numbers;
    }

    private void paint(Pages.Page page, Canvas canvas, PdfWriter writer, List<PdfOutline> outlines) {
        for (var placed : page.strips()) {
            float y = TOP + placed.y();
            var heading = placed.strip().heading();
            if (heading != null) {
                float top = paper.height() - y + Type.GRID;
                writer.getDirectContent()
                        .localDestination(heading.id(), new PdfDestination(PdfDestination.XYZ, 0, top, 0));
                while (outlines.size() > heading.depth() + 1) {
                    outlines.removeLast();
                }
                outlines.add(new PdfOutline(
                        outlines.getLast(),
                        new PdfDestination(PdfDestination.XYZ, 0, top, 0),
                        heading.title(),
                        heading.depth() == 0));
            }
            placed.strip().painter().paint(canvas, left(), y);
        }
    }

    private float left() {
        return (paper.width() - Flow.WIDTH) / 2;
    }

    private void footer(Canvas canvas, int number) {
        float y = paper.height() - FOOTER;
        canvas.text(running, Type.FINE, left(), y);
        canvas.textTo(Integer.toString(number), Type.FINE.in(Ink.INK), left() + Flow.WIDTH, y);
    }

    private PdfPageLabels labels() {
        var labels = new PdfPageLabels();
        labels.addPageLabel(1, PdfPageLabels.EMPTY, cover);
        labels.addPageLabel(2, PdfPageLabels.DECIMAL_ARABIC_NUMERALS, "", 2);
        return labels;
    }

    private void describe(PdfWriter writer, MessageDigest written) {
        var info = writer.getInfo();
        info.put(PdfName.TITLE, new PdfString(title, PdfString.TEXT_UNICODE));
        info.put(PdfName.AUTHOR, new PdfString(author, PdfString.TEXT_UNICODE));
        info.put(PdfName.SUBJECT, new PdfString(subject, PdfString.TEXT_UNICODE));
        info.put(PdfName.CREATOR, new PdfString(creator, PdfString.TEXT_UNICODE));
        info.put(PdfName.CREATIONDATE, new PdfString(DATE.format(date)));
        info.put(PdfName.MODDATE, new PdfString(DATE.format(date)));
        written.update((paper + title + author + running + date).getBytes(StandardCharsets.UTF_8));
        var id = Arrays.copyOf(written.digest(), ID_BYTES);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
