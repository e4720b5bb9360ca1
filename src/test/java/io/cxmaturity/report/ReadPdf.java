package io.cxmaturity.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a stranger reads it; refuses whatever its parser would have to mend. */
final class ReadPdf implements AutoCloseable {

    private static final float FOOTER = 60;

    private final PDDocument document;
    private final List<Page> pages = new ArrayList<>();

    /** A run of text, y from the top of the page. */
    record Run(String text, float x, float y, float right, float size) {}

    /** @param runs without those of the footer */
    record Page(String text, List<Run> runs, float width, float height) {

        Run lowest() {
            return runs.stream().max((a, b) -> Float.compare(a.y(), b.y())).orElseThrow();
        }
    }

    /** @param page counts from 1 */
    record Bookmark(String title, int depth, int page) {}

    ReadPdf(byte[] bytes) {
        try {
            document = new PDFParser(new RandomAccessReadBuffer(bytes)).parse(false);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(read(page));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument document() {
        return document;
    }

    List<Page> pages() {
        return pages;
    }

    /** @param number counts from 1 */
    Page page(int number) {
        return pages.get(number - 1);
    }

    /** Everything but the footers, with single spaces for all white space. */
    String text() {
        return pages.stream()
                .flatMap(page -> page.runs().stream())
                .map(Run::text)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    private Page read(int number) throws IOException {
        var box = document.getPage(number - 1).getMediaBox();
        var runs = new ArrayList<Run>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) throws IOException {
                var first = positions.getFirst();
                var last = positions.getLast();
                if (first.getYDirAdj() < box.getHeight() - FOOTER) {
                    runs.add(new Run(
                            text,
                            first.getXDirAdj(),
                            first.getYDirAdj(),
                            last.getXDirAdj() + last.getWidthDirAdj(),
                            first.getFontSizeInPt()));
                }
                super.writeString(text, positions);
            }
        };
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        var out = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            stripper.writeText(document, writer);
        }
        return new Page(out.toString(StandardCharsets.UTF_8), runs, box.getWidth(), box.getHeight());
    }

    List<Bookmark> bookmarks() {
        try {
            var bookmarks = new ArrayList<Bookmark>();
            collect(document.getDocumentCatalog().getDocumentOutline(), 0, bookmarks);
            return bookmarks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(PDOutlineNode node, int depth, List<Bookmark> into) throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
            into.add(new Bookmark(item.getTitle(), depth, page));
            collect(item, depth + 1, into);
        }
    }

    /** Every font that pages or the drawings on them use. */
    Set<PDFont> fonts() {
        var fonts = new HashSet<PDFont>();
        eachResources(resources -> {
            for (var name : resources.getFontNames()) {
                fonts.add(resources.getFont(name));
            }
        });
        return fonts;
    }

    /** Whether anything is transparent or a bitmap. */
    boolean hasTransparencyOrBitmaps() {
        var found = new boolean[1];
        eachResources(resources -> {
            for (var name : resources.getExtGStateNames()) {
                var state = resources.getExtGState(name).getCOSObject();
                found[0] |= state.getFloat(COSName.CA, 1) < 1 || state.getFloat(COSName.CA_NS, 1) < 1;
            }
            for (var name : resources.getXObjectNames()) {
                found[0] |= resources.getXObject(name) instanceof PDImageXObject;
            }
        });
        return found[0];
    }

    /** Every bitmap. */
    List<PDImageXObject> pictures() {
        var pictures = new ArrayList<PDImageXObject>();
        eachResources(resources -> {
            for (var name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDImageXObject picture) {
                    pictures.add(picture);
                }
            }
        });
        return pictures;
    }

    int drawingsOn(int number) {
        try {
            int drawings = 0;
            var resources = document.getPage(number - 1).getResources();
            for (var name : resources.getXObjectNames()) {
                drawings += resources.getXObject(name) instanceof PDFormXObject ? 1 : 0;
            }
            return drawings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface ResourcesReader {
        void read(PDResources resources) throws IOException;
    }

    private void eachResources(ResourcesReader reader) {
        try {
            for (var page : document.getPages()) {
                each(page.getResources(), reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void each(PDResources resources, ResourcesReader reader) throws IOException {
        reader.read(resources);
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                each(form.getResources(), reader);
            }
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
