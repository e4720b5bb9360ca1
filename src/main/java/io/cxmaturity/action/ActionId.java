package io.cxmaturity.action;

import java.util.Optional;
import java.util.UUID;

/** Names an adopted step; opens nothing. */
public record ActionId(UUID value) {

    /** Empty where the text is none. */
    public static Optional<ActionId> parse(String text) {
        try {
            return Optional.of(new ActionId(UUID.fromString(text)));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
