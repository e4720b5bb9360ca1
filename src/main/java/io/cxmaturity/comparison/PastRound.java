package io.cxmaturity.comparison;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.Dimension;
import io.cxmaturity.assessment.Item;
import io.cxmaturity.assessment.ItemId;
import io.cxmaturity.round.Round;
import io.cxmaturity.scoring.Likeness;
import io.cxmaturity.scoring.Likeness.Differs;
import io.cxmaturity.scoring.RoundFigures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A round of the same assessment that closed before the one looked at.
 *
 * @param asked what it asked: the whole of its version, or its keystones
 * @param figures as its own pages show them
 * @param likeness how far it asked what the one looked at asks
 * @param overall whether the overall scores of both rest on the same, importance included
 */
public record PastRound(Round round, Assessment asked, RoundFigures figures, Likeness likeness, boolean overall) {

    /**
     * Questions of one dimension that the two did not ask alike.
     *
     * @param items their names
     */
    public record Differing(String dimension, Differs how, List<String> items) {}

    /** @param now what the one looked at asked */
    public List<Differing> differing(Assessment now) {
        Map<List<Object>, Differing> all = new LinkedHashMap<>();
        likeness.differing().forEach((id, how) -> {
            var from = how == Differs.ONLY_THEN ? asked : now;
            var dimension = dimension(from, id);
            all.computeIfAbsent(
                            List.of(dimension.id(), how),
                            key -> new Differing(dimension.title(), how, new ArrayList<>()))
                    .items()
                    .add(from.item(id).map(Item::name).orElseThrow());
        });
        return List.copyOf(all.values());
    }

    private static Dimension dimension(Assessment asked, ItemId item) {
        return asked.dimensionOf(item).orElseThrow();
    }
}
