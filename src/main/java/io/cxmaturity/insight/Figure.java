package io.cxmaturity.insight;

import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Slug;
import io.cxmaturity.assessment.StepId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A number of a result that can be opened, with an address that a page can carry. */
public sealed interface Figure {

    /** What of the whole, or of one dimension, a number tells. */
    enum Aspect {
        SCORE,
        LEVEL,
        POSSIBLE,
        EVIDENCED,
        BOUNDS,
        COVERAGE,
        /** How far a dimension is from its target. */
        GAP,
        /** How much the overall score depends on the weights. */
        SENSITIVITY
    }

    /** A figure of the whole. */
    record Whole(Aspect aspect) implements Figure {
        public Whole {
            if (aspect == Aspect.GAP) {
                throw new IllegalArgumentException("Targets belong to dimensions");
            }
        }
    }

    /** A figure of one dimension. */
    record Of(DimensionId dimension, Aspect aspect) implements Figure {
        public Of {
            if (aspect == Aspect.SENSITIVITY) {
                throw new IllegalArgumentException("Sensitivity belongs to the whole");
            }
        }
    }

    /** How urgent a step of the roadmap is. */
    record Priority(StepId step) implements Figure {}

    /** What the shortest way costs. */
    record Effort() implements Figure {}

    /** Such as {@code whole/score}, {@code dimension/customer-journey/level}, {@code step/…} or {@code effort}. */
    default String address() {
        return switch (this) {
            case Whole(Aspect aspect) -> "whole/" + code(aspect);
            case Of(DimensionId dimension, Aspect aspect) -> "dimension/" + dimension + "/" + code(aspect);
            case Priority(StepId step) -> "step/" + step;
            case Effort() -> "effort";
        };
    }

    /** Empty for text that is no address of a figure. */
    static Optional<Figure> parse(String address) {
        var parts = address.split("/", -1);
        return switch (parts[0] + " " + parts.length) {
            case "whole 2" ->
                aspect(parts[1]).filter(aspect -> aspect != Aspect.GAP).map(Whole::new);
            case "dimension 3" ->
                aspect(parts[2])
                        .filter(aspect -> aspect != Aspect.SENSITIVITY && Slug.isSlug(parts[1]))
                        .map(aspect -> new Of(new DimensionId(parts[1]), aspect));
            case "step 2" -> Optional.of(parts[1]).filter(Slug::isSlug).map(step -> new Priority(new StepId(step)));
            case "effort 1" -> Optional.of(new Effort());
            default -> Optional.empty();
        };
    }

    private static String code(Aspect aspect) {
        return aspect.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Aspect> aspect(String code) {
        return Stream.of(Aspect.values())
                .filter(aspect -> code(aspect).equals(code))
                .findFirst();
    }
}
