package io.cxmaturity.report;

import io.cxmaturity.chart.Drawing;
import io.cxmaturity.chart.Ink;
import io.cxmaturity.chart.Palette;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;

/** One page while it is painted; y grows downwards. */
final class Canvas {

    private static final float CHIP = 12.5f;
    private static final Type NUMBER = new Type(Face.SEMI_BOLD, 8, CHIP, 0, Ink.INK);
    private static final float HAIR = 0.6f;

    private final PdfContentByte content;
    private final float pageHeight;
    private final Palette palette;
    private final Map<String, Integer> pageNumbers;
    private final MessageDigest written;
    private @Nullable Color fill;

    /**
     * @param pageNumbers of headings, by their ids
     * @param written takes note of every text
     */
    Canvas(
            PdfContentByte content,
            float pageHeight,
            Palette palette,
            Map<String, Integer> pageNumbers,
            MessageDigest written) {
        this.content = content;
        this.pageHeight = pageHeight;
        this.palette = palette;
        this.pageNumbers = pageNumbers;
        this.written = written;
    }

    /** A line whose top is at y. */
    void text(String text, Type type, float x, float y) {
        if (text.isEmpty()) {
            return;
        }
        written.update(text.getBytes(StandardCharsets.UTF_8));
        paint(type.ink());
        content.beginText();
        content.setFontAndSize(type.face().font(), type.size());
        if (type.tracking() != 0) {
            content.setCharacterSpacing(type.tracking() * type.size());
        }
        content.setTextMatrix(x, pageHeight - y - type.baseline());
        content.showText(text);
        if (type.tracking() != 0) {
            content.setCharacterSpacing(0);
        }
        content.endText();
    }

    /** A line that ends at x. */
    void textTo(String text, Type type, float x, float y) {
        text(text, type, x - type.width(text), y);
    }

    void rectangle(Ink ink, float x, float y, float width, float height) {
        paint(ink);
        content.rectangle(x, pageHeight - y - height, width, height);
        content.fill();
    }

    void rule(Ink ink, float x, float y, float width) {
        rectangle(ink, x, y - HAIR / 2, width, HAIR);
    }

    /** A level's number on its colour, as high as a line. Returns how wide it is. */
    float chip(int level, int highest, float x, float y, float leading) {
        float top = y + (leading - CHIP) / 2;
        paint(Ink.level(level, highest));
        content.setColorStroke(palette.colour(Ink.LINE_ROW));
        content.setLineWidth(HAIR);
        content.roundRectangle(x, pageHeight - top - CHIP, CHIP, CHIP, 2.5f);
        content.fillStroke();
        var number = Integer.toString(level);
        text(number, NUMBER.in(Ink.onLevel(level, highest)), x + (CHIP - NUMBER.width(number)) / 2, top);
        return CHIP;
    }

    void circle(Ink fillInk, Ink edge, float x, float y, float radius, float line) {
        paint(fillInk);
        content.setColorStroke(palette.colour(edge));
        content.setLineWidth(line);
        content.circle(x, pageHeight - y, radius);
        content.fillStroke();
    }

    void drawing(Drawing drawing, float x, float y) {
        float width = (float) drawing.width();
        float height = (float) drawing.height();
        var template = content.createTemplate(width, height);
        var graphics = template.createGraphics(width, height, Face.FOR_CHARTS);
        drawing.paint(graphics, palette::colour);
        graphics.dispose();
        content.addTemplate(template, x, pageHeight - y - height);
        written.update(drawing.description().getBytes(StandardCharsets.UTF_8));
    }

    /** A picture on the sheet's own colour, as high and wide as given. */
    void picture(BufferedImage picture, float x, float y, float width, float height) {
        try {
            var image = Image.getInstance(picture, palette.colour(Ink.SHEET));
            image.setAbsolutePosition(x, pageHeight - y - height);
            image.scaleAbsolute(width, height);
            content.addImage(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The printed number of the page on which a heading stands. */
    int pageOf(String heading) {
        return pageNumbers.getOrDefault(heading, 0);
    }

    /** Makes an area lead to a heading. */
    void link(String heading, float x, float y, float width, float height) {
        content.localGoto(heading, x, pageHeight - y - height, x + width, pageHeight - y);
    }

    private void paint(Ink ink) {
        var colour = palette.colour(ink);
        if (!colour.equals(fill)) {
            content.setColorFill(colour);
            fill = colour;
        }
    }
}
