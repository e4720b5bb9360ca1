package io.cxmaturity.chart;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGPaintDescriptor;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Comment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Drawings as SVG elements for a page, whose stylesheet gives font and colours. */
final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    private Svg() {}

    static String of(Drawing drawing) {
        try {
            var context = SVGGeneratorContext.createDefault(document());
            context.setExtensionHandler(new Tokens());
            context.setPrecision(DECIMALS);
            context.setComment("");
            var graphics = new SVGGraphics2D(context, false);
            graphics.setSVGCanvasSize(
                    new Dimension((int) Math.ceil(drawing.width()), (int) Math.ceil(drawing.height())));
            drawing.paint(graphics, Token::new);
            return written(named(graphics.getRoot(), drawing));
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document document() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().getDOMImplementation().createDocument(NAMESPACE, "svg", null);
    }

    private static Element named(Element svg, Drawing drawing) {
        svg.setAttribute("viewBox", "0 0 %s %s".formatted(svg.getAttribute("width"), svg.getAttribute("height")));
        svg.removeAttribute("width");
        svg.removeAttribute("height");
        svg.setAttribute("role", "img");
        svg.setAttribute("aria-label", drawing.title() + ". " + drawing.description());
        tidy(svg);
        return svg;
    }

    /** Leaves the font to the page, and out what nothing needs: clips and their ids, which two drawings would share. */
    private static void tidy(Element element) {
        var family = element.getAttribute("font-family");
        if (!family.isEmpty()) {
            element.removeAttribute("font-family");
            element.setAttribute("font-weight", family.contains("SemiBold") ? "600" : "400");
        }
        element.removeAttribute("clip-path");
        var child = element.getFirstChild();
        while (child != null) {
            var next = child.getNextSibling();
            if (child.getNodeName().equals("defs") || child instanceof Comment) {
                element.removeChild(child);
            } else if (child instanceof Element part) {
                tidy(part);
            }
            child = next;
        }
    }

    private static String written(Element svg) throws TransformerException {
        var transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        var out = new StringWriter();
        transformer.transform(new DOMSource(svg), new StreamResult(out));
        return out.toString();
    }

    /** A colour that is written by its name. */
    private record Token(Ink ink) implements Paint {

        @Override
        public PaintContext createContext(
                @Nullable ColorModel model,
                Rectangle device,
                Rectangle2D user,
                AffineTransform transform,
                RenderingHints hints) {
            return ink.light().createContext(model, device, user, transform, hints);
        }

        @Override
        public int getTransparency() {
            return Color.OPAQUE;
        }
    }

    private static final class Tokens extends DefaultExtensionHandler {

        @Override
        public @Nullable SVGPaintDescriptor handlePaint(Paint paint, SVGGeneratorContext context) {
            return paint instanceof Token token
                    ? new SVGPaintDescriptor("var(" + token.ink().token() + ")", "1")
                    : null;
        }
    }
}
