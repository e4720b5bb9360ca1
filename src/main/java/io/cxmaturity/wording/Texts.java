package io.cxmaturity.wording;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The visible texts in one language, as {@link MessageFormat} patterns from {@code vaadin-i18n/translations.properties}.
 * A language without a bundle of its own gets the English one. Safe for use by many threads.
 */
public final class Texts {

    /** The languages that have a bundle, the default first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
    }

    /** The texts for readers of this locale; numbers and dates in them are written as usual there. */
    public static Texts of(Locale locale) {
        return new Texts(locale);
    }

    /**
     * The text of this key, its places {@code {0}}, {@code {1}} … filled with the arguments.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** A day as it is written in the texts. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(bundle.getString("wording.date"), locale)
                .format(day);
    }

    /**
     * A day and time with its zone as they are written in the texts. A time that comes twice there, as the clocks are set
     * back, is told with its distance from GMT.
     */
    public String moment(ZonedDateTime moment) {
        boolean twice = !moment.withEarlierOffsetAtOverlap().equals(moment.withLaterOffsetAtOverlap());
        return DateTimeFormatter.ofPattern(bundle.getString(twice ? "wording.moment.twice" : "wording.moment"), locale)
                .format(moment);
    }

    /** Whether the bundle has this key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
