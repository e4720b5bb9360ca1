package io.cxmaturity.report;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.chart.LineBreaks;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.ExceptionConverter;

/** A sheet for the wall with the open link of a round, to be scanned or typed. */
public final class PosterPdf {

    private static final float CODE = 250;
    private static final float LOGO_HEIGHT = 40;
    private static final Type NAME = new Type(Face.SEMI_BOLD, 13, 18, -0.01f, Ink.INK_2);
    private static final Type SENTENCE = new Type(Face.REGULAR, 13, 20, 0, Ink.INK_2);
    private static final Type LINK = new Type(Face.SEMI_BOLD, 11, 16, 0, Ink.INK);
    private static final Type NOTE = new Type(Face.REGULAR, 10.75f, 16, 0, Ink.INK_2);
    private static final int LONG_TITLE = 50;
    private static final int LINES = 3;

    private final PosterContent content;
    private final Spelling spelling = new Spelling();
    private final float height;

    private PosterPdf(PosterContent content) {
        this.content = content;
        this.height = Book.height(content.paper());
    }

    /**
     * Writes the whole document and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    @SuppressWarnings("DoNotCallSuggester")
    public static void write(PosterContent content, OutputStream out) throws IOException {
        var poster = new PosterPdf(content);
        var heading = new Strip.Heading("poster", poster.spelling.legible(content.title()), 0);
        var strip = Strip.of(0, poster.height, poster::paint).starting(heading);
        try {
            poster.book().write(Pages.of(List.of(strip), poster.height), out);
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException failed) {
                throw failed;
            }
            throw e;
        }
    }

    private Book book() {
        return new Book(
                content.paper(),
                content.palette(),
                content.texts().get("report.poster.document", content.title(), content.organisation()),
                content.organisation(),
                content.title(),
                content.texts().get("shell.product"),
                Locale.ENGLISH,
                content.date(),
                content.texts().get("report.poster.page"),
                "");
    }

    private void paint(Canvas canvas, float x, float y) {
        float band = y
                + content.brand()
                        .logo()
                        .map(logo -> RoundCover.logo(canvas, logo, LOGO_HEIGHT, x, y) + 14)
                        .orElse(0f);
        canvas.rectangle(Ink.ACCENT, x, band, 48, 4);
        float top = lines(canvas, content.organisation(), NAME, x, band + 20, 2);
        var title = content.title().length() > LONG_TITLE ? Type.TITLE : Type.DISPLAY;
        top = lines(canvas, content.title(), title, x, top + 6, LINES) + 6;
        if (!content.department().isEmpty()) {
            top = lines(canvas, content.texts().get("report.poster.department", content.department()), NAME, x, top, 2)
                    + 6;
        }
        top = lines(canvas, content.texts().get("report.poster.sentence", content.minutes()), SENTENCE, x, top, LINES);
        float room = y + height - foot() - top;
        float side = Math.min(CODE, room - 90);
        float code = top + Math.max(20, (room - side - 70) / 2);
        code(canvas, x, code, side);
        beside(canvas, x + side + 32, code, Flow.WIDTH - side - 32);
        lines(canvas, content.link(), LINK, x, code + side + 24, LINES);
        note(canvas, x, y + height - foot());
    }

    private void beside(Canvas canvas, float x, float y, float width) {
        float top = y;
        for (int step = 1; step <= 3; step++) {
            canvas.text(Integer.toString(step), Type.HEADING.in(Ink.ACCENT), x, top);
            for (var line : wrapped(content.texts().get("report.poster.step." + step), NOTE, width - 24, 4)) {
                canvas.text(line, NOTE, x + 24, top + 1);
                top += NOTE.leading();
            }
            top += 14;
        }
    }

    private float foot() {
        return noteLines().size() * NOTE.leading() + 46;
    }

    private void note(Canvas canvas, float x, float y) {
        canvas.rule(Ink.LINE_ROW, x, y, Flow.WIDTH);
        canvas.text(until(), Type.HEADING, x, y + 14);
        float top = y + 38;
        for (var line : noteLines()) {
            canvas.text(line, NOTE, x, top);
            top += NOTE.leading();
        }
    }

    private String until() {
        return spelling.legible(content.texts().get("report.poster.until", content.until()));
    }

    private List<String> noteLines() {
        return wrapped(content.texts().get("report.poster.note", content.minimumGroup()), NOTE, Flow.WIDTH, 6);
    }

    private float lines(Canvas canvas, String text, Type type, float x, float y, int most) {
        float top = y;
        for (var line : wrapped(text, type, Flow.WIDTH, most)) {
            canvas.text(line, type, x, top);
            top += type.leading();
        }
        return top;
    }

    private List<String> wrapped(String text, Type type, float width, int most) {
        return LineBreaks.atMost(most, spelling.legible(text), width, type::width);
    }

    /** Each run of dark modules in a row as one rectangle. */
    private void code(Canvas canvas, float x, float y, float side) {
        var modules = modules();
        float module = side / modules.getWidth();
        for (int row = 0; row < modules.getHeight(); row++) {
            int column = 0;
            while (column < modules.getWidth()) {
                int run = run(modules, column, row);
                if (run > 0) {
                    canvas.rectangle(Ink.INK, x + column * module, y + row * module, run * module, module);
                }
                column += run + 1;
            }
        }
    }

    private ByteMatrix modules() {
        try {
            return Encoder.encode(content.link(), ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    private static int run(ByteMatrix code, int x, int y) {
        int end = x;
        while (end < code.getWidth() && code.get(end, y) == 1) {
            end++;
        }
        return end - x;
    }
}
