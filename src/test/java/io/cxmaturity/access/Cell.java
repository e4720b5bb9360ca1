package io.cxmaturity.access;

import io.cxmaturity.catalog.Catalog;
import io.cxmaturity.common.PersonId;
import io.cxmaturity.organisation.OrganisationId;
import java.util.Optional;

/** Who may use a service method. */
sealed interface Cell {

    /** Tells nothing that belongs to anybody. */
    record Open() implements Cell {}

    /** Works by the secret of a link, which is its first parameter. */
    record Secret() implements Cell {}

    /** Takes no caller, and is for those alone who have made sure of who calls. */
    record Inside(String why) implements Cell {}

    /**
     * For members of an organisation.
     *
     * @param leaders whether for its leaders alone
     * @param foreign what somebody is refused with who names another organisation's things in their own; empty where the
     *     method names none, or passes over what it does not find
     */
    record Membership<S>(boolean leaders, Class<S> service, Use<S> use, Optional<Class<? extends Exception>> foreign)
            implements Cell {}

    /** Uses the method. */
    @FunctionalInterface
    interface Use<S> {
        void as(S service, By by);
    }

    /**
     * Who calls, and for what.
     *
     * @param things whose round, department or the like is named
     */
    record By(PersonId person, OrganisationId organisation, Premises things, Catalog catalog) {}
}
