package io.cxmaturity.report;

import io.cxmaturity.chart.Ink;
import io.cxmaturity.chart.LineBreaks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whose report it is, on what and of when, over a staircase of the levels. */
final class CoverPage {

    private static final float TITLE_AT = 0.22f;
    private static final int LONG_NAME = 60;
    private static final int NAME_LINES = 9;

    private final Manuscript manuscript;
    private final float height;

    CoverPage(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.height = Book.height(manuscript.content().paper());
    }

    void addTo(Flow flow) {
        var heading = new Strip.Heading("cover", manuscript.text("report.cover"), 0);
        flow.add(Strip.of(0, height, this::paint).starting(heading));
    }

    private void paint(Canvas canvas, float x, float y) {
        brand(canvas, manuscript, x, y);
        float top = title(canvas, x, y + height * TITLE_AT);
        for (var fact : facts()) {
            canvas.text(fact, Type.QUIET, x, top);
            top += Type.GRID;
        }
        var overall = manuscript.evaluation().result().overall();
        new Stairs(manuscript, overall).paint(canvas, x, top, y + height);
    }

    /** Our own mark. */
    static void brand(Canvas canvas, Pen pen, float x, float y) {
        for (int bar = 0; bar < 4; bar++) {
            float tall = 5.5f + bar * 4;
            canvas.rectangle(Ink.level(bar + 2, 5), x + bar * 5, y + 18 - tall, 3.8f, tall);
        }
        canvas.text(pen.text("shell.product"), Type.STRONG, x + 28, y + 5);
    }

    /** Returns where the next line begins. */
    private float title(Canvas canvas, float x, float y) {
        var content = manuscript.content();
        var assessment = manuscript.asked().title();
        boolean named = !content.organisation().isEmpty();
        float top = lines(canvas, manuscript.text("report.cover.kicker"), Type.LEAD, x, y, 1) + 4;
        var name = named ? content.organisation() : assessment;
        top = lines(canvas, name, name.length() > LONG_NAME ? Type.TITLE : Type.DISPLAY, x, top, NAME_LINES) + 8;
        if (named) {
            top = lines(canvas, assessment, Type.HEADING.in(Ink.ACCENT), x, top, 2);
        }
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
        var content = manuscript.content();
        var evaluation = manuscript.evaluation();
        var facts = new ArrayList<String>();
        Stream.of(content.department(), content.role())
                .filter(name -> !name.isEmpty())
                .forEach(name -> facts.addAll(wrapped(name, Type.QUIET, 4)));
        facts.add(manuscript.text(
                manuscript.quick() ? "report.cover.quick" : "report.cover.full",
                evaluation.answered(),
                manuscript.asked().items().size()));
        if (content.handedInOn().isPresent()) {
            facts.add(manuscript.text(
                    "report.cover.final", manuscript.date(content.handedInOn().get())));
        } else if (content.draft()) {
            facts.add(manuscript.text(
                    "report.cover.draft", manuscript.date(content.startedOn().orElseThrow())));
        }
        facts.add(manuscript.text("report.cover.date", manuscript.date(content.date())));
        return facts;
    }
}
