package io.cxmaturity.exchange;

import io.cxmaturity.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gathers what is wrong with one file. */
final class Faults {

    /** More are not listed: whoever has so many has one cause. */
    static final int MOST = 10_000;

    private static final int LONGEST_QUOTE = 60;
    private static final Texts TEXTS = Texts.of(Locale.ENGLISH);

    private final String file;
    private final List<Fault> faults = new ArrayList<>();
    private boolean more;

    Faults(String file) {
        this.file = file;
    }

    /** @param key of the message, below {@code exchange.fault} */
    void add(Place place, String key, Object... arguments) {
        if (faults.size() < MOST) {
            faults.add(new Fault(file, place.line(), place.column(), text("exchange.fault." + key, arguments)));
        } else {
            more = true;
        }
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** In the order of the file. */
    List<Fault> all() {
        faults.sort(Fault.BY_PLACE);
        if (!more) {
            return List.copyOf(faults);
        }
        var last = faults.getLast();
        var all = new ArrayList<>(faults);
        all.add(new Fault(file, last.line(), last.column(), text("exchange.fault.more", MOST)));
        return all;
    }

    static String text(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }

    /** Text of the file as it can be shown in one line: short, and without anything that steers a terminal. */
    static String quoted(String text) {
        var shown = new StringBuilder("“");
        text.codePoints().limit(LONGEST_QUOTE).map(Faults::visible).forEach(shown::appendCodePoint);
        if (text.codePointCount(0, text.length()) > LONGEST_QUOTE) {
            shown.append('…');
        }
        return shown.append('”').toString();
    }

    private static int visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> '\uFFFD';
            default -> character;
        };
    }
}
