package io.cxmaturity.organisation;

import java.util.Optional;
import java.util.UUID;

/** Names an organisation in addresses; opens it to its members alone. */
public record OrganisationId(UUID value) {

    /** Empty for text that cannot be an id. */
    public static Optional<OrganisationId> parse(String text) {
        try {
            return Optional.of(new OrganisationId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
