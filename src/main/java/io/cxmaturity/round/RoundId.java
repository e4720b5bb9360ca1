package io.cxmaturity.round;

import java.util.Optional;
import java.util.UUID;

/** Names a round; opens nothing. */
public record RoundId(UUID value) {

    /** Empty for text that names no round. */
    public static Optional<RoundId> parse(String text) {
        try {
            return Optional.of(new RoundId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
