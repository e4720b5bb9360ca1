package io.cxmaturity.response.ui;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.springframework.web.util.HtmlUtils;

/** A text as a QR code, drawn as one path. */
final class QrCode {

    /** Modules left free around the code; the element it stands in adds the rest. */
    private static final int MARGIN = 2;

    private QrCode() {}

    /**
     * An SVG element as large as the room it gets.
     *
     * @param name what screen readers call it
     */
    static String svg(String text, String name) {
        try {
            var code = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            int size = code.getWidth() + 2 * MARGIN;
            return "<svg viewBox=\"%d %d %d %d\" role=\"img\" aria-label=\"%s\" shape-rendering=\"crispEdges\"><path d=\"%s\"/></svg>"
                    .formatted(-MARGIN, -MARGIN, size, size, HtmlUtils.htmlEscape(name), path(code));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    /** Each run of dark modules in a row as one rectangle. */
    private static String path(ByteMatrix code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            int x = 0;
            while (x < code.getWidth()) {
                int run = run(code, x, y);
                if (run > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x, y, run, run));
                }
                x += run + 1;
            }
        }
        return path.toString();
    }

    private static int run(ByteMatrix code, int x, int y) {
        int end = x;
        while (end < code.getWidth() && code.get(end, y) == 1) {
            end++;
        }
        return end - x;
    }
}
