package io.cxmaturity.common;

import java.util.UUID;

/** Names a person who may sign in; opens nothing. */
public record PersonId(UUID value) {

    /** Stands for whoever is not signed in: may be a viewer of the sample organisation, and belongs to no other. */
    public static final PersonId GUEST = new PersonId(new UUID(0, 1));
}
