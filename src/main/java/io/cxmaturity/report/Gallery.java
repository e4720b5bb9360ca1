package io.cxmaturity.report;

import io.cxmaturity.chart.Drawing;
import java.util.ArrayList;
import java.util.List;

/** Drawings two by two, each below what it shows. */
final class Gallery {

    /** Of each drawing. */
    static final float WIDTH = 224;

    private static final float SECOND = 248;
    private static final float BEFORE = 16;

    private Gallery() {}

    /** @param note below the name; may be empty */
    record Piece(String name, String note, Drawing drawing) {}

    static void add(Flow flow, List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i += 2) {
            var pair = pieces.subList(i, Math.min(i + 2, pieces.size()));
            flow.together(row -> pair(row, pair));
        }
    }

    private static void pair(Flow flow, List<Piece> pair) {
        var names = new ArrayList<Cell>();
        for (var piece : pair) {
            names.add(flow.cell(left(names.size()), WIDTH)
                    .name(piece.name(), Type.STRONG)
                    .text(piece.note(), Type.LABEL, Cell.NAME_LINES));
        }
        flow.row(BEFORE, names.toArray(Cell[]::new));
        double height = pair.stream()
                .mapToDouble(piece -> piece.drawing().height())
                .max()
                .orElse(0);
        flow.add(Strip.of(4, (float) height, (canvas, x, y) -> {
            for (int i = 0; i < pair.size(); i++) {
                canvas.drawing(pair.get(i).drawing(), x + left(i), y);
            }
        }));
    }

    private static float left(int piece) {
        return piece * SECOND;
    }
}
