package io.cxmaturity.report;

import io.cxmaturity.chart.Ink;
import io.cxmaturity.chart.LineBreaks;
import io.cxmaturity.organisation.Logo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Whose report it is, on which round, under the organisation's logo and over a staircase of the levels. */
final class RoundCover {

    private static final float TITLE_AT = 0.22f;
    private static final int LONG_NAME = 60;
    private static final int NAME_LINES = 7;
    private static final int ROUND_LINES = 4;
    private static final float LOGO_WIDTH = 190;
    private static final float LOGO_HEIGHT = 54;
    /** Of a logo, at which it is printed at least as sharp as text on a screen. */
    private static final float PIXELS_PER_POINT = 2;

    private final RoundManuscript manuscript;
    private final float height;

    RoundCover(RoundManuscript manuscript) {
        this.manuscript = manuscript;
        this.height = Book.height(manuscript.paper());
    }

    void addTo(Flow flow) {
        var heading = new Strip.Heading("cover", manuscript.text("report.cover"), 0);
        flow.add(Strip.of(0, height, this::paint).starting(heading));
    }

    private void paint(Canvas canvas, float x, float y) {
        manuscript
                .report()
                .brand()
                .logo()
                .ifPresentOrElse(
                        logo -> logo(canvas, logo, LOGO_HEIGHT, x, y), () -> CoverPage.brand(canvas, manuscript, x, y));
        float top = title(canvas, x, y + height * TITLE_AT);
        for (var fact : facts()) {
            canvas.text(fact, Type.QUIET, x, top);
            top += Type.GRID;
        }
        new Stairs(manuscript, manuscript.figures().result().overall()).paint(canvas, x, top, y + height);
    }

    /** As large as it may be without becoming coarse. Returns how high it is. */
    static float logo(Canvas canvas, Logo logo, float highest, float x, float y) {
        float scale = Math.min(Math.min(LOGO_WIDTH / logo.width(), highest / logo.height()), 1 / PIXELS_PER_POINT);
        canvas.picture(decoded(logo), x, y, logo.width() * scale, logo.height() * scale);
        return logo.height() * scale;
    }

    private static BufferedImage decoded(Logo logo) {
        try {
            return ImageIO.read(new ByteArrayInputStream(logo.png()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns where the next line begins. */
    private float title(Canvas canvas, float x, float y) {
        float top = lines(canvas, manuscript.text("report.cover.kicker"), Type.LEAD, x, y, 1) + 4;
        var name = manuscript.subject();
        top = lines(canvas, name, name.length() > LONG_NAME ? Type.TITLE : Type.DISPLAY, x, top, NAME_LINES) + 8;
        top = lines(canvas, manuscript.title(), Type.HEADING.in(Ink.ACCENT), x, top, ROUND_LINES);
        return top + 14;
    }

    private float lines(Canvas canvas, String text, Type type, float x, float y, int most) {
        float top = y;
        for (var line : wrapped(text, type, most)) {
            canvas.text(line, type, x, top);
            top += type.leading();
        }
        return top;
    }

    private List<String> wrapped(String text, Type type, int most) {
        return LineBreaks.atMost(most, manuscript.spelling().legible(text), Flow.WIDTH, type::width);
    }

    private List<String> facts() {
        var facts = new ArrayList<String>();
        if (manuscript.closed().organisation().sample()) {
            facts.add(manuscript.text("report.round.cover.sample"));
        }
        if (!manuscript.whole()) {
            facts.addAll(wrapped(
                    manuscript.text("report.round.cover.department", manuscript.organisation()), Type.QUIET, 4));
        }
        facts.addAll(wrapped(manuscript.asked().title(), Type.QUIET, 2));
        facts.add(manuscript.text(
                manuscript.quick() ? "report.round.cover.quick" : "report.round.cover.full",
                manuscript.asked().items().size()));
        facts.add(manuscript.text("report.round.cover.people", manuscript.people(manuscript.group())));
        if (manuscript.group().fewAnswered()) {
            facts.add(manuscript.text("report.round.few"));
        }
        facts.add(manuscript.text("report.round.cover.closed", manuscript.date(manuscript.closedOn())));
        facts.add(manuscript.text(
                "report.cover.date", manuscript.date(manuscript.report().date())));
        return facts;
    }
}
