package io.cxmaturity.exchange;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Walks through JSON and notes every value that is not of the wanted type. Each reading method starts at a value and
 * leaves the cursor at its end; what is null counts as not given.
 */
final class JsonCursor {

    private final JsonParser parser;
    private final Faults faults;
    private Place namePlace = Place.START;

    JsonCursor(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** Where the present name or value starts. */
    Place place() {
        return Place.of(parser.currentTokenLocation());
    }

    /** Where the name of the present member starts. */
    Place namePlace() {
        return namePlace;
    }

    boolean isNull() {
        return parser.hasToken(JsonToken.VALUE_NULL);
    }

    void skip() {
        parser.skipChildren();
    }

    /**
     * Reads an object, each of its members once.
     *
     * @param what names the value in a message
     * @param member called with each name, at its value, which it has to read or skip
     * @return whether there is an object
     */
    boolean object(String what, Consumer<String> member) {
        if (!starts(JsonToken.START_OBJECT, what, "object")) {
            return false;
        }
        var names = new HashSet<String>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = WellFormed.text(parser.currentName());
            namePlace = place();
            if (names.add(name)) {
                parser.nextToken();
                member.accept(name);
            } else {
                faults.add(namePlace, "twice", Faults.quoted(name));
                parser.nextToken();
                skip();
            }
        }
        return true;
    }

    /**
     * Reads a list of objects.
     *
     * @param element called at each object, which it has to read
     */
    void objects(String what, Runnable element) {
        if (!starts(JsonToken.START_ARRAY, what, "list")) {
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (isNull()) {
                faults.add(place(), "null", Faults.quoted(what));
            } else {
                element.run();
            }
        }
    }

    Optional<String> text(String what) {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return Optional.of(WellFormed.text(parser.getString()));
        }
        refuse(what, "text");
        return Optional.empty();
    }

    /** A text that tells one of several apart, and so has to say something. */
    Optional<String> id() {
        var place = place();
        var id = text("id");
        if (id.isPresent() && id.get().isBlank()) {
            faults.add(place, "blankId");
            return Optional.empty();
        }
        return id;
    }

    boolean flag(String what) {
        if (parser.hasToken(JsonToken.VALUE_TRUE) || parser.hasToken(JsonToken.VALUE_FALSE)) {
            return parser.hasToken(JsonToken.VALUE_TRUE);
        }
        refuse(what, "flag");
        return false;
    }

    /** A number beyond the range of an int is the last of that range. */
    OptionalInt wholeNumber(String what) {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            refuse(what, "wholeNumber");
            return OptionalInt.empty();
        }
        if (parser.getNumberType() == JsonParser.NumberType.INT) {
            return OptionalInt.of(parser.getIntValue());
        }
        boolean positive = parser.getBigIntegerValue().signum() > 0;
        return OptionalInt.of(positive ? Integer.MAX_VALUE : Integer.MIN_VALUE);
    }

    Optional<BigDecimal> number(String what) {
        if (parser.hasToken(JsonToken.VALUE_NUMBER_INT) || parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            try {
                return Optional.of(parser.getDecimalValue());
            } catch (NumberFormatException exponentBeyondAllBounds) {
                // Falls through: no number that could be meant.
            }
        }
        refuse(what, "number");
        return Optional.empty();
    }

    /** The present value as it can be shown in a message. */
    String shown() {
        return switch (parser.currentToken()) {
            case START_OBJECT, END_OBJECT -> Faults.text("exchange.type.object");
            case START_ARRAY, END_ARRAY -> Faults.text("exchange.type.list");
            default -> Faults.quoted(parser.getString());
        };
    }

    private boolean starts(JsonToken token, String what, String type) {
        if (parser.hasToken(token)) {
            return true;
        }
        refuse(what, type);
        return false;
    }

    private void refuse(String what, String type) {
        if (!isNull()) {
            faults.add(place(), "type", Faults.quoted(what), Faults.text("exchange.type." + type), shown());
        }
        skip();
    }
}
